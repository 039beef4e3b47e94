/** What a page is, and what it reads and writes besides the view. Begin with {@code Page}. */
@NullMarked
package plumbline.screen.page;

import org.jspecify.annotations.NullMarked;
