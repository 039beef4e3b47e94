/** Which stretch suits this moment, and why. Begin with {@code Chooser}. */
@NullMarked
package plumbline.stretch.choosing;

import org.jspecify.annotations.NullMarked;
