package plumbline.desktop.probe;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.matchrules.DBusMatchRuleBuilder;
import org.freedesktop.dbus.messages.DBusSignal;
import plumbline.desktop.bus.BusLine;
import plumbline.sensor.Saying;

/**
 * Whether the screen is locked or its saver covers it: logind's {@code LockedHint} of the wearer's session, and what screen
 * savers say of themselves. Both also tell when it changes, so that nobody need wait for the next look.
 */
public final class ScreenLock implements Probe {

    private static final Propertied LOCKED_HINT = new Propertied(
            "org.freedesktop.login1",
            "/org/freedesktop/login1/session/auto",
            "org.freedesktop.login1.Session",
            "LockedHint");

    private final BusLine system;
    private final BusLine session;
    private volatile Runnable changed = () -> {};

    /** What savers last said when it changed, by their interfaces: some cannot be asked. */
    private final Map<String, Boolean> said = new ConcurrentHashMap<>();

    /** One that hears of changes once it is begun. */
    public ScreenLock(BusLine system, BusLine session) {
        this.system = system;
        this.session = session;
    }

    /**
     * Listens from now on, once the buses are reached.
     *
     * @param told is run when it may be otherwise, on a thread of the bus
     */
    public void begin(Runnable told) {
        changed = told;
        session.furnish(this::listenToSavers);
        system.furnish(this::listenToLogin);
    }

    private void listenToSavers(DBusConnection bus) throws DBusException {
        said.clear();
        bus.addGenericSigHandler(signal("ActiveChanged").build(), this::saverSaid);
    }

    private void listenToLogin(DBusConnection bus) throws DBusException {
        bus.addGenericSigHandler(
                signal("PropertiesChanged")
                        .withPathNamespace("/org/freedesktop/login1/session")
                        .build(),
                any -> changed.run());
    }

    private static DBusMatchRuleBuilder signal(String member) {
        return DBusMatchRuleBuilder.create().withType("signal").withMember(member);
    }

    private void saverSaid(DBusSignal signal) {
        try {
            List<Object> parameters = List.of(signal.getParameters());
            if (signal.getInterface().endsWith(".ScreenSaver") && parameters.get(0) instanceof Boolean active) {
                said.put(signal.getInterface(), active);
                changed.run();
            }
        } catch (DBusException | IndexOutOfBoundsException e) {
            // Somebody sends another signal by this name.
        }
    }

    @Override
    public Finding look() {
        List<Boolean> told = Stream.of(
                        LOCKED_HINT.over(system).stream(),
                        ScreenSaver.active(session).stream(),
                        List.copyOf(said.values()).stream())
                .flatMap(all -> all)
                .toList();
        return told.isEmpty()
                ? new Finding.CannotTell(
                        Saying.of("probe.locked.untold", "neither logind nor a screen saver tells it here"))
                : Finding.of(told.contains(true));
    }
}
