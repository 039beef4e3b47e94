/** Days read back as they were kept. Begin with {@code HistoryReader}. */
@NullMarked
package plumbline.history.reading;

import org.jspecify.annotations.NullMarked;
