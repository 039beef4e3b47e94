package plumbline.desktop.probe;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.Variant;

/** The settings portal, as it tells of a change. */
final class StrangePortal {

    private StrangePortal() {}

    @DBusInterfaceName("org.freedesktop.portal.Settings")
    public interface Settings extends DBusInterface {
        /** As on the bus. */
        final class SettingChanged extends DBusSignal {
            public SettingChanged(String path, String namespace, String key, Variant<?> value) throws DBusException {
                super(path, namespace, key, value);
            }
        }
    }
}
