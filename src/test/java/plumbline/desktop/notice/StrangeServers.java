package plumbline.desktop.notice;

import java.util.List;
import java.util.Map;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;

/** Notification servers whose answers are of another type than any desktop's; dbus-java exports what an interface declares. */
public final class StrangeServers {

    private StrangeServers() {}

    /** All of them. */
    static List<DBusInterface> all() {
        return List.of(
                new Texts(), new Numbers(), new Longs(), new Lists(), new Nothings(), new Variants(), new Faults());
    }

    public interface Server extends DBusInterface {
        @Override
        default String getObjectPath() {
            return Notifications.PATH;
        }

        @Override
        default boolean isRemote() {
            return false;
        }
    }

    /** As on the bus. */
    @DBusInterfaceName(Notifications.NAME)
    public interface SayingTexts extends DBusInterface {
        String Notify(
                String application,
                UInt32 replaces,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expiresMs);
    }

    private static final class Texts implements SayingTexts, Server {
        @Override
        public String Notify(
                String application,
                UInt32 replaces,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expiresMs) {
            return "101";
        }
    }

    /** As on the bus. */
    @DBusInterfaceName(Notifications.NAME)
    public interface SayingNumbers extends DBusInterface {
        Integer Notify(
                String application,
                UInt32 replaces,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expiresMs);
    }

    private static final class Numbers implements SayingNumbers, Server {
        @Override
        public Integer Notify(
                String application,
                UInt32 replaces,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expiresMs) {
            return -1;
        }
    }

    /** As on the bus. */
    @DBusInterfaceName(Notifications.NAME)
    public interface SayingLongs extends DBusInterface {
        Long Notify(
                String application,
                UInt32 replaces,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expiresMs);
    }

    private static final class Longs implements SayingLongs, Server {
        @Override
        public Long Notify(
                String application,
                UInt32 replaces,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expiresMs) {
            return Long.MAX_VALUE;
        }
    }

    /** As on the bus. */
    @DBusInterfaceName(Notifications.NAME)
    public interface SayingLists extends DBusInterface {
        List<String> Notify(
                String application,
                UInt32 replaces,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expiresMs);
    }

    private static final class Lists implements SayingLists, Server {
        @Override
        public List<String> Notify(
                String application,
                UInt32 replaces,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expiresMs) {
            return List.of();
        }
    }

    /** As on the bus. */
    @DBusInterfaceName(Notifications.NAME)
    public interface SayingNothings extends DBusInterface {
        void Notify(
                String application,
                UInt32 replaces,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expiresMs);
    }

    private static final class Nothings implements SayingNothings, Server {
        @Override
        public void Notify(
                String application,
                UInt32 replaces,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expiresMs) {}
    }

    /** As on the bus. */
    @DBusInterfaceName(Notifications.NAME)
    public interface SayingVariants extends DBusInterface {
        Variant<?> Notify(
                String application,
                UInt32 replaces,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expiresMs);
    }

    private static final class Variants implements SayingVariants, Server {
        @Override
        public Variant<?> Notify(
                String application,
                UInt32 replaces,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expiresMs) {
            return new Variant<>("x");
        }
    }

    /** As on the bus. */
    @DBusInterfaceName(Notifications.NAME)
    public interface SayingFaults extends DBusInterface {
        UInt32 Notify(
                String application,
                UInt32 replaces,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expiresMs);
    }

    private static final class Faults implements SayingFaults, Server {
        @Override
        public UInt32 Notify(
                String application,
                UInt32 replaces,
                String icon,
                String summary,
                String body,
                List<String> actions,
                Map<String, Variant<?>> hints,
                int expiresMs) {
            throw new IllegalStateException("planted");
        }
    }
}
