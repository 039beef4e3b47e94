/** How a figure is posed through a stretch. Begin with {@code Scene}. */
@NullMarked
package plumbline.stretch.pose;

import org.jspecify.annotations.NullMarked;
