/** Commands about the sensor: ports, record, decode, calibrate, doctor. Begin with {@code SensorPort}. */
@NullMarked
package plumbline.app.command.sensor;

import org.jspecify.annotations.NullMarked;
