/**
 * Starts everything: the commands, a run put together, the clock and the threads. Sole owner of picocli and tinylog.
 *
 * <p>May know: all. Begin with {@code Main}; then {@code Serving}, where a run is put together from top to bottom.
 */
@NullMarked
package plumbline.app;

import org.jspecify.annotations.NullMarked;
