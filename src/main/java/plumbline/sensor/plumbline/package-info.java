/** The project's own wire: sentences from the sensor and commands to it. Begin with {@code PlumblineDecoder}. */
@NullMarked
package plumbline.sensor.plumbline;

import org.jspecify.annotations.NullMarked;
