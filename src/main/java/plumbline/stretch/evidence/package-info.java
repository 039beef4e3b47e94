/** What is claimed of a stretch, in every language, and where it was read. Begin with {@code Source}. */
@NullMarked
package plumbline.stretch.evidence;

import org.jspecify.annotations.NullMarked;
