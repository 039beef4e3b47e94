/** What can be read of a damaged file, copied into a new one. Begin with {@code Mending}. */
@NullMarked
package plumbline.history.mending;

import org.jspecify.annotations.NullMarked;
