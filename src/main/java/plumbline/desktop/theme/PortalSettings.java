package plumbline.desktop.theme;

import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.Variant;

/** The settings portal of xdg-desktop-portal, as far as it is needed. Public because dbus-java reaches for it. */
@DBusInterfaceName("org.freedesktop.portal.Settings")
interface PortalSettings extends DBusInterface {

    /** The object that sends the signal. */
    String PATH = "/org/freedesktop/portal/desktop";

    /** A setting of the desktop has another value. */
    final class SettingChanged extends DBusSignal {
        private final String namespace;
        private final String key;
        private final Variant<?> value;

        /** Made by dbus-java of what came over the bus. */
        public SettingChanged(String path, String namespace, String key, Variant<?> value) throws DBusException {
            super(path, namespace, key, value);
            this.namespace = namespace;
            this.key = key;
            this.value = value;
        }

        /** Whether this is about light or dark. */
        boolean isColourScheme() {
            return namespace.equals("org.freedesktop.appearance") && key.equals("color-scheme");
        }

        /** Of a colour scheme: 1 is dark, 2 light, 0 whatever the program likes, which is light. */
        boolean isDark() {
            return value.getValue() instanceof Number number && number.intValue() == 1;
        }
    }
}
