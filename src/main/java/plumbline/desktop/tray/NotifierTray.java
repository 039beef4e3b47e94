package plumbline.desktop.tray;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.exceptions.DBusExecutionException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.messages.DBusSignal;
import org.freedesktop.dbus.types.UInt32;
import plumbline.desktop.bus.BusLine;
import plumbline.face.Tray;

/**
 * A sign among those of a Linux desktop. Where nobody keeps a list of signs there is none; when somebody begins to, or does so
 * anew, it is put on their list.
 */
public final class NotifierTray implements Tray {

    private final BusLine line;
    private final Executor executor;
    private final Consumer<String> log;
    private final Menu menu = new Menu();
    private volatile Optional<Mark> mark = Optional.empty();
    private volatile Consumer<Boolean> there = yes -> {};

    /**
     * One that has not begun.
     *
     * @param address the session bus at the moment, as in {@code DBUS_SESSION_BUS_ADDRESS}
     * @param executor does what takes a moment, one after the other
     * @param log takes a line about what does not work
     */
    public NotifierTray(Supplier<String> address, Executor executor, Consumer<String> log) {
        this.line = new BusLine(address, log);
        this.executor = executor;
        this.log = log;
        line.furnish(this::furnish);
    }

    /** What panels of 22 pixels and large ones take. */
    @Override
    public List<Integer> sizes() {
        return List.of(22, 48);
    }

    @Override
    public void begin(Runnable open, Consumer<Boolean> toBeTold) {
        there = toBeTold;
        mark = Optional.of(new Mark(open));
        executor.execute(this::register);
    }

    private void furnish(DBusConnection bus) throws DBusException {
        bus.exportObject(StatusNotifierItem.PATH, mark.orElseThrow());
        bus.exportObject(DBusMenu.PATH, menu);
        bus.addSigHandler(DBus.NameOwnerChanged.class, changed -> {
            if (changed.name.equals(StatusNotifierWatcher.NAME)) {
                executor.execute(this::register);
            }
        });
    }

    /** Puts the sign on the list of whoever keeps one now. */
    private void register() {
        boolean kept = false;
        try {
            Optional<DBusConnection> bus = line.connection();
            kept = bus.isPresent() && line.hasOwner(StatusNotifierWatcher.NAME) && register(bus.get());
        } catch (DBusException | DBusExecutionException e) {
            log.accept("no sign on the desktop: " + e.getMessage());
        }
        there.accept(kept);
    }

    private static boolean register(DBusConnection bus) throws DBusException {
        bus.getRemoteObject(StatusNotifierWatcher.NAME, StatusNotifierWatcher.PATH, StatusNotifierWatcher.class)
                .RegisterStatusNotifierItem(bus.getUniqueName());
        return true;
    }

    @Override
    public void show(Sign next) {
        executor.execute(() -> {
            mark.ifPresent(m -> m.show(next));
            send(() -> new StatusNotifierItem.NewIcon(StatusNotifierItem.PATH));
            send(() -> new StatusNotifierItem.NewToolTip(StatusNotifierItem.PATH));
        });
    }

    @Override
    public void menu(List<Item> items) {
        executor.execute(() -> {
            UInt32 revision = menu.of(items);
            send(() -> new DBusMenu.LayoutUpdated(DBusMenu.PATH, revision, 0));
        });
    }

    /** A signal to be made and sent. */
    private interface Making {
        DBusSignal make() throws DBusException;
    }

    private void send(Making signal) {
        line.ask(bus -> {
            bus.sendMessage(signal.make());
            return Optional.empty();
        });
    }

    @Override
    public void close() {
        executor.execute(line::close);
    }
}
