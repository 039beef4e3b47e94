/** What makers of sensors and their example sketches send, a class a format. Begin with {@code Makers}. */
@NullMarked
package plumbline.sensor.maker;

import org.jspecify.annotations.NullMarked;
