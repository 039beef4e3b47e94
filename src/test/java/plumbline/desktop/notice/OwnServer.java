package plumbline.desktop.notice;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import plumbline.lab.PrivateBus;

/** A notification server of the tests' own: remembers what it was told, and presses buttons. */
public final class OwnServer implements Notifications, AutoCloseable {

    private static final long PATIENCE_S = 30;

    private final DBusConnection connection;
    private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
    private volatile long newest = 100;
    private volatile List<String> capabilities = List.of("actions", "body", "body-markup");

    OwnServer(PrivateBus bus) throws DBusException {
        connection = DBusConnectionBuilder.forAddress(bus.address())
                .withShared(false)
                .build();
        connection.requestBusName(Notifications.NAME);
        connection.exportObject(Notifications.PATH, this);
    }

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
        newest = replaces.longValue() == 0 ? newest + 1 : replaces.longValue();
        told.add(newest + " " + summary + " | " + body + " | " + actions + " | " + expiresMs);
        return new UInt32(newest);
    }

    @Override
    public List<String> GetCapabilities() {
        return capabilities;
    }

    @Override
    public void CloseNotification(UInt32 id) {
        told.add("close " + id);
    }

    /** It can no more than this. */
    void can(String... what) {
        capabilities = List.of(what);
    }

    /** The wearer closes one, or its time is over. */
    void dismiss(long id) throws DBusException {
        connection.sendMessage(new NotificationClosed(Notifications.PATH, new UInt32(id), new UInt32(2)));
    }

    /** The wearer presses a button. */
    void press(long id, String key) throws DBusException {
        connection.sendMessage(new ActionInvoked(Notifications.PATH, new UInt32(id), key));
    }

    String next() throws InterruptedException {
        String next = told.poll(PATIENCE_S, TimeUnit.SECONDS);
        return next == null ? "nothing" : next;
    }

    long newest() {
        return newest;
    }

    @Override
    public String getObjectPath() {
        return Notifications.PATH;
    }

    @Override
    public boolean isRemote() {
        return false;
    }

    @Override
    public void close() throws IOException {
        connection.close();
    }
}
