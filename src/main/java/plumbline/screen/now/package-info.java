/** The page of this moment: posture, bout, what is next. Begin with {@code NowPage}. */
@NullMarked
package plumbline.screen.now;

import org.jspecify.annotations.NullMarked;
