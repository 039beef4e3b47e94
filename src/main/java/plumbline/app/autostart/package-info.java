/** Having the service started with the wearer's session, each way of a system in a class. Begin with {@code Autostart}. */
@NullMarked
package plumbline.app.autostart;

import org.jspecify.annotations.NullMarked;
