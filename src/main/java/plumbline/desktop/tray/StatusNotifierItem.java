package plumbline.desktop.tray;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;

/** A sign, as hosts ask for it. Public because dbus-java reaches for it. */
@DBusInterfaceName("org.kde.StatusNotifierItem")
public interface StatusNotifierItem extends DBusInterface {

    /** The object. */
    String PATH = "/StatusNotifierItem";

    /** A click. */
    void Activate(int x, int y);

    /** A click of the middle button. */
    void SecondaryActivate(int x, int y);

    /** A click of the right button, at hosts that do not draw menus themselves. */
    void ContextMenu(int x, int y);

    /** The wheel. */
    void Scroll(int delta, String orientation);

    /** There is another picture. */
    final class NewIcon extends DBusSignal {
        /** To be sent from this object. */
        public NewIcon(String path) throws DBusException {
            super(path);
        }
    }

    /** There are other words. */
    final class NewToolTip extends DBusSignal {
        /** To be sent from this object. */
        public NewToolTip(String path) throws DBusException {
            super(path);
        }
    }
}
