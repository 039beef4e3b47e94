/**
 * When to speak and what to say: movement breaks and slouch nudges as a pure state machine. Core.
 *
 * <p>May know: posture, sitting, stretch. Begin with {@code Coach}: {@code Event} in, {@code Advice} out.
 */
@NullMarked
package plumbline.coach;

import org.jspecify.annotations.NullMarked;
