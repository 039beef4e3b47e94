/** How a sensor is told to send more or fewer samples a second. Core: no I/O, no clock. Begin with {@code RateOrder}. */
@NullMarked
package plumbline.sensor.rate;

import org.jspecify.annotations.NullMarked;
