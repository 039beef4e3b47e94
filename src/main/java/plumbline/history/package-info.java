/**
 * Where days are kept: one SQLite file of the wearer's own. Sole owner of SQLite.
 *
 * <p>May know: the core, privacy. Begin with {@code History}; days go in by {@code HistoryWriter} and come out by
 * {@code HistoryReader}.
 */
@NullMarked
package plumbline.history;

import org.jspecify.annotations.NullMarked;
