/** Units as sketches write them, and as they are set. Core: no I/O. Begin with {@code WrittenUnit}. */
@NullMarked
package plumbline.sensor.text.unit;

import org.jspecify.annotations.NullMarked;
