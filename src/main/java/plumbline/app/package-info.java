/**
 * Starts everything: commands, settings, the clock, the one loop. Sole owner of threads and the system clock.
 */
@NullMarked
package plumbline.app;

import org.jspecify.annotations.NullMarked;
