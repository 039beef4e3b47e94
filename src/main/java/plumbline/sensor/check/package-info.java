/**
 * Whether what a sensor says can be right: rate, losses, noise, gravity. Begin with {@code Checkup}.
 */
@NullMarked
package plumbline.sensor.check;

import org.jspecify.annotations.NullMarked;
