/** The sign among those of a Linux desktop, by StatusNotifierItem and D-Bus menus. Begin with {@code NotifierTray}. */
@NullMarked
package plumbline.desktop.tray;

import org.jspecify.annotations.NullMarked;
