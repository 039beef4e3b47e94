/** The page where the wearer notes pain and stretches. Begin with {@code JournalPage}. */
@NullMarked
package plumbline.screen.journal;

import org.jspecify.annotations.NullMarked;
