package plumbline.desktop.probe;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.interfaces.Properties;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.Variant;
import plumbline.lab.PrivateBus;

/** Somebody on a private bus who has properties and sends signals, in the place of logind or of a desktop. */
final class Stub implements AutoCloseable {

    private final DBusConnection connection;

    @DBusInterfaceName("org.freedesktop.login1.Manager")
    public interface Manager extends DBusInterface {
        final class PrepareForSleep extends DBusSignal {
            public PrepareForSleep(String path, boolean begins) throws DBusException {
                super(path, begins);
            }
        }
    }

    @DBusInterfaceName("org.cinnamon.ScreenSaver")
    public interface Saver extends DBusInterface {
        final class ActiveChanged extends DBusSignal {
            public ActiveChanged(String path, boolean active) throws DBusException {
                super(path, active);
            }
        }
    }

    @DBusInterfaceName("org.gnome.ScreenSaver")
    public interface GnomeSaver extends DBusInterface {
        boolean GetActive();
    }

    /** An object that has these properties, by their names. */
    record Thing(String path, Map<String, Object> properties) implements Properties {

        @Override
        public String getObjectPath() {
            return path;
        }

        @Override
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the interface of dbus-java has it
        public <A> A Get(String type, String name) {
            if (!properties.containsKey(name)) {
                throw new DBusExecutionException("no " + name);
            }
            return (A) properties.get(name);
        }

        @Override
        public <A> void Set(String type, String name, A value) {
            properties.put(name, value);
        }

        @Override
        public Map<String, Variant<?>> GetAll(String type) {
            Map<String, Variant<?>> all = new ConcurrentHashMap<>();
            properties.forEach((name, value) -> all.put(name, new Variant<>(value)));
            return all;
        }
    }

    Stub(PrivateBus bus) throws DBusException {
        connection = DBusConnectionBuilder.forAddress(bus.address())
                .withShared(false)
                .build();
    }

    Stub named(String name) throws DBusException {
        connection.requestBusName(name);
        return this;
    }

    Map<String, Object> has(String path, String property, Object value) throws DBusException {
        Map<String, Object> properties = new ConcurrentHashMap<>(Map.of(property, value));
        connection.exportObject(path, new Thing(path, properties));
        return properties;
    }

    void has(String path, DBusInterface object) throws DBusException {
        connection.exportObject(path, object);
    }

    void sends(DBusSignal signal) {
        connection.sendMessage(signal);
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
