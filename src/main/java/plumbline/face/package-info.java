/**
 * What every face shows and what the wearer may wish: immutable values, plain enough to cross a process border. Core.
 *
 * <p>May know: sensor, posture, sitting, stretch, coach, trend, line. Begin with {@code View} and {@code Wish}; {@code Face} is what window and terminal are.
 */
@NullMarked
package plumbline.face;

import org.jspecify.annotations.NullMarked;
