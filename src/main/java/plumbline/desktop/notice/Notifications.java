package plumbline.desktop.notice;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/**
 * The Desktop Notifications Specification 1.2, as far as it is needed. Public because dbus-java reaches for it. Its methods
 * are called as on the bus: dbus-java takes a method called "notify" for that of {@link Object}.
 */
@DBusInterfaceName("org.freedesktop.Notifications")
public interface Notifications extends DBusInterface {

    /** The name on the bus and, as a path, the object. */
    String NAME = "org.freedesktop.Notifications";

    /** See {@link #NAME}. */
    String PATH = "/org/freedesktop/Notifications";

    /**
     * Shows a notification.
     *
     * @param replaces the one whose place it takes; 0 for none
     * @param actions keys and labels in turn
     * @param expiresMs 0 for never
     * @return its id, never 0
     */
    UInt32 Notify(
            String application,
            UInt32 replaces,
            String icon,
            String summary,
            String body,
            List<String> actions,
            Map<String, Variant<?>> hints,
            int expiresMs);

    /** What it can show: {@code actions}, {@code body-markup} and more. */
    List<String> GetCapabilities();

    /** Takes one off. */
    void CloseNotification(UInt32 id);

    /** A button, or the notification itself, was pressed. */
    final class ActionInvoked extends DBusSignal {
        private final UInt32 id;
        private final String key;

        /** Made by dbus-java of what came over the bus. */
        public ActionInvoked(String path, UInt32 id, String key) throws DBusException {
            super(path, id, key);
            this.id = id;
            this.key = key;
        }

        UInt32 id() {
            return id;
        }

        String key() {
            return key;
        }
    }

    /** It is not shown any more: its time was over, it was dismissed, or closed by us. */
    final class NotificationClosed extends DBusSignal {
        private final UInt32 id;

        /** Made by dbus-java of what came over the bus. */
        public NotificationClosed(String path, UInt32 id, UInt32 reason) throws DBusException {
            super(path, id, reason);
            this.id = id;
        }

        UInt32 id() {
            return id;
        }
    }
}
