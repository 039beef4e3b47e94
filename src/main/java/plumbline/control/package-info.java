/**
 * The running service told and asked from outside: its door, a local socket that only the wearer may come in by, and the line
 * that others have to it.
 *
 * <p>May know: the core, privacy. Begin with {@code Door} and {@code Service}.
 */
@NullMarked
package plumbline.control;

import org.jspecify.annotations.NullMarked;
