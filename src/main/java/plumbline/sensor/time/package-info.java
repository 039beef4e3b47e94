/** When it was: samples get their place in the host's time. Knows nothing but samples. Begin with {@code Timeline}. */
@NullMarked
package plumbline.sensor.time;

import org.jspecify.annotations.NullMarked;
