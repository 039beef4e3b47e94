/** The page of the sensor: which one is worn, and its calibration. Begin with {@code SensorPage}. */
@NullMarked
package plumbline.screen.sensor;

import org.jspecify.annotations.NullMarked;
