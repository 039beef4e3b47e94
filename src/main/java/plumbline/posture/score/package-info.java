/**
 * How well what was said of a recording agrees with its labels. Core.
 */
@NullMarked
package plumbline.posture.score;

import org.jspecify.annotations.NullMarked;
