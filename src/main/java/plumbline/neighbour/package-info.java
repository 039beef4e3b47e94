/**
 * Other programs of the wearer's own: told what happens, when they wish it.
 *
 * <p>May know: the core, settings. Begin with {@code Hooks}.
 */
@NullMarked
package plumbline.neighbour;

import org.jspecify.annotations.NullMarked;
