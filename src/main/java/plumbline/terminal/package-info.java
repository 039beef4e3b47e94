/**
 * The face in a terminal, and the guide through a stretch there.
 *
 * <p>May know: the core, catalogue. Begin with {@code TerminalFace}.
 */
@NullMarked
package plumbline.terminal;

import org.jspecify.annotations.NullMarked;
