package plumbline.desktop.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.jspecify.annotations.Nullable;
import plumbline.desktop.bus.BusLine;

/**
 * Notifications of a freedesktop desktop, over its session bus. A server that is not there, or stops answering, costs a
 * line in the log and the notice; a bus or a server that comes later is found by the next one.
 */
public final class DesktopBus implements Notifier {

    private static final String BUS = "org.freedesktop.DBus";

    private final BusLine line;
    private final Listener listener;
    private final Consumer<String> log;
    private final Shown shown = new Shown();

    /**
     * One that has not reached anybody yet.
     *
     * @param address the wearer's session bus at the moment, as in {@code DBUS_SESSION_BUS_ADDRESS}
     * @param log takes a line about what does not work
     */
    public DesktopBus(Supplier<String> address, Listener listener, Consumer<String> log) {
        this.line = new BusLine(address, log);
        this.listener = listener;
        this.log = log;
        line.furnish(this::listen);
    }

    private void listen(DBusConnection bus) throws DBusException {
        // On another bus the names of connections begin anew, so that nothing tells one server from the other.
        shown.forget();
        bus.addSigHandler(Notifications.ActionInvoked.class, this::invoked);
        bus.addSigHandler(Notifications.NotificationClosed.class, signal -> {
            if (shown.isOf(signal.getSource())) {
                shown.gone(signal.id());
            }
        });
        bus.addSigHandler(DBus.NameOwnerChanged.class, signal -> {
            if (signal.name.equals(Notifications.NAME)) {
                shown.forgetUnless(signal.newOwner);
            }
        });
    }

    @Override
    public boolean show(String name, Notice notice) {
        return line.ask(
                        bus -> Optional.of(show(bus, name, notice)),
                        why -> log.accept("a notification was not taken: " + why))
                .orElse(false);
    }

    private boolean show(DBusConnection bus, String name, Notice notice) throws DBusException {
        String owner = owner(bus);
        if (owner.isEmpty()) {
            // Whoever is asked by the name of the service is started by the bus, where one is installed.
            bus.getRemoteObject(Notifications.NAME, Notifications.PATH, Notifications.class)
                    .GetCapabilities();
            owner = owner(bus);
        }
        shown.forgetUnless(owner);
        // Asked by their own name: one who takes their place meanwhile is never told to replace what is not ours.
        Notifications server = bus.getRemoteObject(owner, Notifications.PATH, Notifications.class);
        List<String> can = server.GetCapabilities();
        @Nullable
        UInt32 id = server.Notify(
                "Plumbline",
                shown.replaced(name),
                "plumbline",
                notice.title(),
                can.contains("body-markup") ? escaped(notice.text()) : notice.text(),
                can.contains("actions") ? actions(notice) : List.of(),
                hints(notice),
                (int) notice.stays().toMillis());
        if (id == null) { // an answer without anything in it
            log.accept("a notification was not taken: no number came back");
            return false;
        }
        shown.remember(owner, name, id);
        return true;
    }

    private static List<String> actions(Notice notice) {
        List<String> actions = new ArrayList<>();
        notice.buttons().forEach(button -> actions.addAll(List.of(button.key(), button.label())));
        return actions;
    }

    private static Map<String, Variant<?>> hints(Notice notice) {
        return Map.of(
                "urgency", new Variant<>((byte) (notice.weight() == Notice.Weight.LOW ? 0 : 1)),
                "desktop-entry", new Variant<>("plumbline"),
                "category", new Variant<>("x-plumbline.break"));
    }

    /** The name that the server of notifications has as long as it runs; empty where none runs. */
    private static String owner(DBusConnection bus) throws DBusException {
        DBus itself = bus.getRemoteObject(BUS, "/org/freedesktop/DBus", DBus.class);
        return itself.NameHasOwner(Notifications.NAME) ? itself.GetNameOwner(Notifications.NAME) : "";
    }

    @Override
    public void withdraw(String name) {
        shown.withdrawn(name)
                .ifPresent(of -> line.ask(bus -> {
                    // An answer tells that it has gone already, or its server has.
                    bus.getRemoteObject(of.owner(), Notifications.PATH, Notifications.class)
                            .CloseNotification(of.id());
                    return Optional.empty();
                }));
    }

    @Override
    public void close() {
        shown.names().forEach(this::withdraw);
        line.close();
    }

    private void invoked(Notifications.ActionInvoked signal) {
        if (shown.isOf(signal.getSource())) {
            shown.nameOf(signal.id()).ifPresent(name -> listener.pressed(name, signal.key()));
        }
    }

    /** Some servers read the body as markup. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
