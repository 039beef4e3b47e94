/** How ready-made tilt sensors speak: frames, packets and lines of each maker. Core: no I/O, no clock. */
@NullMarked
package plumbline.sensor.wire;

import org.jspecify.annotations.NullMarked;
