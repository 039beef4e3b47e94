/**
 * When to speak and what to say: movement breaks and slouch nudges as a pure state machine. Core.
 */
@NullMarked
package plumbline.coach;

import org.jspecify.annotations.NullMarked;
