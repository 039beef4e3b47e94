/** The one line from samples to advice, and the live monitor that runs it on a thread of its own. */
@NullMarked
package plumbline.line;

import org.jspecify.annotations.NullMarked;
