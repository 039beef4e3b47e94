package plumbline.desktop.notice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;

/**
 * Notifications of a freedesktop desktop, over its session bus. A server that is not there, or stops answering, costs a
 * line in the log and the notice; nothing reconnects, for a bus that goes takes the desktop along.
 */
public final class DesktopBus implements Notifier {

    /** The most names of notices that are remembered for late answers; prompts come twice an hour. */
    private static final int REMEMBERED = 64;

    private final DBusConnection connection;
    private final Notifications server;
    private final Consumer<String> log;
    private final Map<String, UInt32> shown = new HashMap<>();
    /** Kept beyond the closing: ActionInvoked may come after NotificationClosed (hypfvieh/dbus-java#159). */
    private final Map<UInt32, String> names = new LinkedHashMap<>();

    private DesktopBus(DBusConnection connection, Notifications server, Consumer<String> log) {
        this.connection = connection;
        this.server = server;
        this.log = log;
    }

    /**
     * Connects to the wearer's session bus.
     *
     * @param address the bus, as in {@code DBUS_SESSION_BUS_ADDRESS}
     * @param log takes a line about what does not work
     * @return empty where there is no bus or nobody on it who shows notifications
     */
    public static Optional<Notifier> connect(String address, Listener listener, Consumer<String> log) {
        if (!isThere(address)) {
            return Optional.empty();
        }
        @Nullable DBusConnection connection = null;
        try {
            connection =
                    DBusConnectionBuilder.forAddress(address).withShared(false).build();
            Notifications server =
                    connection.getRemoteObject(Notifications.NAME, Notifications.PATH, Notifications.class);
            DesktopBus bus = new DesktopBus(connection, server, log);
            connection.addSigHandler(Notifications.ActionInvoked.class, signal -> bus.invoked(signal, listener));
            return Optional.of(bus);
        } catch (DBusException | IllegalArgumentException | IllegalStateException | DBusExecutionException e) {
            log.accept("no notifications by the desktop: " + e.getMessage());
            close(connection);
            return Optional.empty();
        }
    }

    /**
     * Whether there may be a bus; dbus-java tries for ten seconds to reach a socket that does not exist.
     *
     * @param address as in {@code DBUS_SESSION_BUS_ADDRESS}
     */
    public static boolean isThere(String address) {
        String path = address.replaceFirst("^unix:path=([^,]*).*$", "$1");
        return !address.isBlank() && (path.equals(address) || Files.exists(Path.of(path)));
    }

    @Override
    public boolean show(String name, Notice notice) {
        List<String> actions = new ArrayList<>();
        notice.buttons().forEach(button -> actions.addAll(List.of(button.key(), button.label())));
        Map<String, Variant<?>> hints = Map.of(
                "urgency", new Variant<>((byte) (notice.weight() == Notice.Weight.LOW ? 0 : 1)),
                "desktop-entry", new Variant<>("plumbline"),
                "category", new Variant<>("x-plumbline.break"));
        try {
            @Nullable
            UInt32 id = server.Notify(
                    "Plumbline",
                    replaced(name),
                    "plumbline",
                    notice.title(),
                    escaped(notice.text()),
                    actions,
                    hints,
                    (int) notice.stays().toMillis());
            if (id == null) { // an answer without anything in it
                log.accept("a notification was not taken: no number came back");
                return false;
            }
            remember(name, id);
            return true;
        } catch (DBusExecutionException | ClassCastException e) {
            // dbus-java hands on whatever the answer holds, of any type.
            log.accept("a notification was not taken: " + e.getMessage());
            return false;
        }
    }

    @Override
    public void withdraw(String name) {
        @Nullable UInt32 id;
        synchronized (names) {
            id = shown.remove(name);
        }
        if (id != null) {
            try {
                server.CloseNotification(id);
            } catch (DBusExecutionException e) {
                // The notification had gone already.
            }
        }
    }

    @Override
    public void close() {
        List<String> left;
        synchronized (names) {
            left = List.copyOf(shown.keySet());
        }
        left.forEach(this::withdraw);
        close(connection);
    }

    private void invoked(Notifications.ActionInvoked signal, Listener listener) {
        Optional<String> name;
        synchronized (names) {
            name = Optional.ofNullable(names.get(signal.id()));
        }
        name.ifPresent(n -> listener.pressed(n, signal.key()));
    }

    private UInt32 replaced(String name) {
        synchronized (names) {
            return shown.getOrDefault(name, new UInt32(0));
        }
    }

    private void remember(String name, UInt32 id) {
        synchronized (names) {
            shown.put(name, id);
            names.put(id, name);
            if (names.size() > REMEMBERED) {
                names.remove(names.keySet().iterator().next());
            }
        }
    }

    /** Some servers read the body as markup. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static void close(@Nullable DBusConnection connection) {
        try {
            if (connection != null) {
                connection.close();
            }
        } catch (IOException e) {
            // It is not to be used again, closed or not.
        }
    }
}
