/** Whether what a sensor says can be right: rate, losses, noise, gravity. Core: no I/O. */
@NullMarked
package plumbline.sensor.check;

import org.jspecify.annotations.NullMarked;
