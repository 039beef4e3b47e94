/**
 * What the body did: samples become even beats, the direction of gravity, the height of the lower back, steps. Core.
 *
 * <p>{@link plumbline.posture.motion.Stretch} takes samples and gives moments; all else serves it.
 */
@NullMarked
package plumbline.posture.motion;

import org.jspecify.annotations.NullMarked;
