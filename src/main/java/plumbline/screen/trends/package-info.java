/** The page of weeks. Begin with {@code TrendsPage}. */
@NullMarked
package plumbline.screen.trends;

import org.jspecify.annotations.NullMarked;
