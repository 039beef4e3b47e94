/** The face in a terminal, and the guide through a stretch there. */
@NullMarked
package plumbline.terminal;

import org.jspecify.annotations.NullMarked;
