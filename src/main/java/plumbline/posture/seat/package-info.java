/** How this wearer sits: upright, as usual, or slouched. Begin with {@code SlouchWatch}. */
@NullMarked
package plumbline.posture.seat;

import org.jspecify.annotations.NullMarked;
