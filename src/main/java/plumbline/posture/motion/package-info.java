/**
 * What the body did: samples become even beats, the direction of gravity, the height of the lower back, steps. Begin
 * with {@code Stretch}, which takes samples and gives moments; all else serves it.
 */
@NullMarked
package plumbline.posture.motion;

import org.jspecify.annotations.NullMarked;
