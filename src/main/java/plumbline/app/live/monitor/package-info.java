/** From bytes to the one line, live: the feed, the clock of the host, and the loop on a thread of its own. Begin with {@code Monitor}. */
@NullMarked
package plumbline.app.live.monitor;

import org.jspecify.annotations.NullMarked;
