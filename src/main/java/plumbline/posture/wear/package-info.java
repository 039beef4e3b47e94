/** Whether the sensor is worn at all, or held in a hand, or lies somewhere. Begin with {@code WearWatch}. */
@NullMarked
package plumbline.posture.wear;

import org.jspecify.annotations.NullMarked;
