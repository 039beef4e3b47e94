/**
 * Where days are kept: one SQLite file of the wearer's own. Sole owner of SQLite.
 */
@NullMarked
package plumbline.history;

import org.jspecify.annotations.NullMarked;
