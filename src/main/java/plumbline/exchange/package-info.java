/** Days in files of others: what is exported, what is imported, and recordings of other sensors. */
@NullMarked
package plumbline.exchange;

import org.jspecify.annotations.NullMarked;
