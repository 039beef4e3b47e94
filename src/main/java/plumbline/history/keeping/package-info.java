/**
 * What becomes of days that are written: copies of them, getting them back from a copy, their end by age or by the
 * wearer's will. Begin with {@code Backups}.
 */
@NullMarked
package plumbline.history.keeping;

import org.jspecify.annotations.NullMarked;
