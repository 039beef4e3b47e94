/** Days written as they come, in batches, by one thread. Begin with {@code HistoryWriter}. */
@NullMarked
package plumbline.history.writing;

import org.jspecify.annotations.NullMarked;
