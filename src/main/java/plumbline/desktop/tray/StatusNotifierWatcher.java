package plumbline.desktop.tray;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;

/** Who keeps the list of signs on a desktop, as far as it is needed. Public because dbus-java reaches for it. */
@DBusInterfaceName("org.kde.StatusNotifierWatcher")
public interface StatusNotifierWatcher extends DBusInterface {

    /** The name on the bus. */
    String NAME = "org.kde.StatusNotifierWatcher";

    /** The object. */
    String PATH = "/StatusNotifierWatcher";

    /** Adds a sign, by the name on the bus of whoever has it. */
    void RegisterStatusNotifierItem(String service);
}
