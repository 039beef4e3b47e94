/** What numbers do while a hand holds, tips and lays down what they are of: rest, wander, turn. Begin with {@code Held}. */
@NullMarked
package plumbline.sensor.text.example.motion;

import org.jspecify.annotations.NullMarked;
