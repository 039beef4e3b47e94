/** Whose recordings are in a study, and which ones; names stay in its list. Begin with {@code Taken}. */
@NullMarked
package plumbline.exchange.people;

import org.jspecify.annotations.NullMarked;
