package plumbline.desktop.bus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;

/**
 * A line to a bus that is laid when it is first needed, and anew when the bus has gone and come back, or comes later. May be
 * used from any thread.
 */
public final class BusLine implements AutoCloseable {

    private final Supplier<String> address;
    private final List<Furnishing> furnishings = new ArrayList<>();
    private final Consumer<String> log;
    private Optional<DBusConnection> laid = Optional.empty();
    private Optional<String> trouble = Optional.empty();
    private boolean closed;

    /** What a new connection is fitted out with, such as handlers of signals. */
    @FunctionalInterface
    public interface Furnishing {
        void on(DBusConnection connection) throws DBusException;
    }

    /** Something that is asked over the bus. */
    @FunctionalInterface
    public interface Question<T> {
        Optional<T> over(DBusConnection connection) throws DBusException;
    }

    /**
     * A line that is not laid yet.
     *
     * @param address the bus at the moment, as in {@code DBUS_SESSION_BUS_ADDRESS}; empty where there is none
     * @param log takes a line about what does not work, once for each trouble
     */
    public BusLine(Supplier<String> address, Consumer<String> log) {
        this.address = address;
        this.log = log;
    }

    /**
     * Whether there may be a bus; dbus-java tries for ten seconds to reach a socket that does not exist.
     *
     * @param address as in {@code DBUS_SESSION_BUS_ADDRESS}
     */
    public static boolean isThere(String address) {
        String path = address.replaceFirst("^unix:path=([^,;]*).*$", "$1");
        return !address.isBlank() && (path.equals(address) || Files.exists(Path.of(path)));
    }

    /** Has this done to each new connection, and to the one that there is. */
    public synchronized void furnish(Furnishing with) {
        furnishings.add(with);
        hangUp();
    }

    /** The connection; empty where there is no bus now. May wait for a moment. */
    public synchronized Optional<DBusConnection> connection() {
        if (laid.filter(DBusConnection::isConnected).isEmpty()) {
            hangUp();
            laid = closed ? Optional.empty() : lay(address.get());
        }
        return laid;
    }

    /** Asks; empty where there is no bus, nobody answers, or they answer with an error. */
    public <T> Optional<T> ask(Question<T> question) {
        return ask(question, why -> {});
    }

    /**
     * Asks. A bus that has gone is often known to have gone only when it is spoken to; then the next one is asked at once.
     *
     * @param unanswered is told why nobody answers, or which error they answer with
     * @return empty where nobody does, or there is no bus
     */
    public <T> Optional<T> ask(Question<T> question, Consumer<String> unanswered) {
        for (boolean again = false; ; again = true) {
            Optional<DBusConnection> bus = connection();
            if (bus.isEmpty()) {
                return Optional.empty();
            }
            try {
                return question.over(bus.get());
            } catch (DBusException | DBusExecutionException | ClassCastException | RejectedExecutionException e) {
                // dbus-java 5.2.2 hands on whatever the answer holds, of any type, and refuses by its executor's own
                // exception what is asked while the line is being shut.
                unanswered.accept(String.valueOf(e.getMessage()));
                if (again || !hasGone(bus.get())) {
                    return Optional.empty();
                }
            }
        }
    }

    /**
     * Whether the bus at the other end of this connection does not answer any more; then the connection is given up. dbus-java
     * itself may take it for connected for a moment longer.
     */
    private synchronized boolean hasGone(DBusConnection connection) {
        try {
            connection
                    .getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class)
                    .GetId();
            return false;
        } catch (DBusException | DBusExecutionException | RejectedExecutionException e) {
            if (laid.filter(connection::equals).isPresent()) {
                hangUp();
            }
            return true;
        }
    }

    /** Whether somebody goes by this name on the bus; asking them would start who does not run. */
    public boolean hasOwner(String name) {
        return this.<Boolean>ask(bus ->
                        Optional.of(bus.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class)
                                .NameHasOwner(name)))
                .orElse(false);
    }

    private Optional<DBusConnection> lay(String to) {
        if (!isThere(to)) {
            return Optional.empty();
        }
        Optional<DBusConnection> connection = Optional.empty();
        try {
            connection = Optional.of(
                    DBusConnectionBuilder.forAddress(to).withShared(false).build());
            for (Furnishing furnishing : furnishings) {
                furnishing.on(connection.get());
            }
            trouble = Optional.empty();
            return connection;
        } catch (DBusException | IllegalArgumentException | IllegalStateException | DBusExecutionException e) {
            connection.ifPresent(BusLine::close);
            String why = String.valueOf(e.getMessage());
            if (!trouble.equals(Optional.of(why))) {
                trouble = Optional.of(why);
                log.accept("the bus " + to + " cannot be used: " + why);
            }
            return Optional.empty();
        }
    }

    private void hangUp() {
        laid.ifPresent(BusLine::close);
        laid = Optional.empty();
    }

    private static void close(DBusConnection connection) {
        try {
            connection.close();
        } catch (IOException e) {
            // It is not to be used again, closed or not.
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        hangUp();
    }
}
