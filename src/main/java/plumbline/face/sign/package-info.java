/** The small sign on the desktop, and its menu: the same whoever shows it, the window or the service. Begin with {@code SignMenu}. */
@NullMarked
package plumbline.face.sign;

import org.jspecify.annotations.NullMarked;
