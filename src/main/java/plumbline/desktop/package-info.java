/** Words to the wearer by the desktop's own notifications, and their answers. */
@NullMarked
package plumbline.desktop;

import org.jspecify.annotations.NullMarked;
