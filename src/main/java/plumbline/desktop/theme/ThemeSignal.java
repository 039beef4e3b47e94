package plumbline.desktop.theme;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import plumbline.desktop.bus.BusLine;

/** Hears from the desktop portal, over the session bus of a freedesktop desktop, when light becomes dark or dark light. */
final class ThemeSignal implements AutoCloseable {

    private final DBusConnection connection;

    private ThemeSignal(DBusConnection connection) {
        this.connection = connection;
    }

    /**
     * Listens on the bus; no portal need be there yet.
     *
     * @param address the bus, as in {@code DBUS_SESSION_BUS_ADDRESS}
     * @param dark is told what holds from now on, on a thread of the bus
     * @param log takes a line about what does not work
     * @return empty where the bus cannot be reached
     */
    public static Optional<ThemeSignal> listen(String address, Consumer<Boolean> dark, Consumer<String> log) {
        if (!BusLine.isThere(address)) {
            return Optional.empty();
        }
        try {
            DBusConnection connection =
                    DBusConnectionBuilder.forAddress(address).withShared(false).build();
            connection.addSigHandler(PortalSettings.SettingChanged.class, signal -> {
                if (signal.isColourScheme()) {
                    dark.accept(signal.isDark());
                }
            });
            return Optional.of(new ThemeSignal(connection));
        } catch (DBusException | IllegalArgumentException | IllegalStateException | DBusExecutionException e) {
            log.accept("light and dark are asked for, not told: " + e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
