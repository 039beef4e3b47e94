/** The page of a day, and its corrections. Begin with {@code TodayPage}. */
@NullMarked
package plumbline.screen.today;

import org.jspecify.annotations.NullMarked;
