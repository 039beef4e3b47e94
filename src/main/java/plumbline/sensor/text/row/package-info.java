/** One line of a sketch taken apart: its numbers, their names and their units. Core: no I/O. Begin with {@code TextRow}. */
@NullMarked
package plumbline.sensor.text.row;

import org.jspecify.annotations.NullMarked;
