/**
 * Text that no maker has laid down: which of its numbers are the acceleration, and in which unit. Begin with {@code
 * TextLines}.
 */
@NullMarked
package plumbline.sensor.text;

import org.jspecify.annotations.NullMarked;
