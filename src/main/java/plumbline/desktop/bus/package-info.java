/** A line to a message bus of the desktop or the system. Begin with {@code BusLine}. */
@NullMarked
package plumbline.desktop.bus;

import org.jspecify.annotations.NullMarked;
