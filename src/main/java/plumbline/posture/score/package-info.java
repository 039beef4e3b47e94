/**
 * How well what was said of a recording agrees with its labels. Begin with {@code Scoring}.
 */
@NullMarked
package plumbline.posture.score;

import org.jspecify.annotations.NullMarked;
