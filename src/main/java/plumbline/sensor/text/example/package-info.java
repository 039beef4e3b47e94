/**
 * Learning by example what the numbers of a text are: from how they change while the sensor is held level, tipped forward
 * and tipped to the left. Core: no I/O, no clock. Begin with {@code Lesson}.
 */
@NullMarked
package plumbline.sensor.text.example;

import org.jspecify.annotations.NullMarked;
