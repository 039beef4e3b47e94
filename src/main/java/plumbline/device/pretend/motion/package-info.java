/** How a script moves the sensor: parts and channels over time. Begin with {@code Motion}. */
@NullMarked
package plumbline.device.pretend.motion;

import org.jspecify.annotations.NullMarked;
