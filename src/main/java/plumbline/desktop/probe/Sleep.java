package plumbline.desktop.probe;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.matchrules.DBusMatchRuleBuilder;
import org.freedesktop.dbus.messages.DBusSignal;
import plumbline.desktop.bus.BusLine;
import plumbline.sensor.Saying;

/**
 * Whether the computer is about to sleep, by logind's {@code PrepareForSleep}. What is to be done before is done while a delay
 * lock holds the sleep off; the lock is let go right after.
 */
public final class Sleep implements Probe {

    private final BusLine system;
    private final DelayLock lock;
    private volatile Runnable before = () -> {};
    private volatile Runnable changed = () -> {};
    private final AtomicBoolean asleep = new AtomicBoolean();

    /**
     * One that hears of it once it is begun.
     *
     * @param lock holds the sleep off
     */
    public Sleep(BusLine system, DelayLock lock) {
        this.system = system;
        this.lock = lock;
    }

    /**
     * Listens from now on, once the bus is reached.
     *
     * @param toBeDone before it sleeps, such as to write what was measured; it has less than the five seconds that logind
     *     waits (InhibitDelayMaxSec)
     * @param told is run first of all when it is about to sleep, and when it has woken
     */
    public void begin(Runnable toBeDone, Runnable told) {
        before = toBeDone;
        changed = told;
        system.furnish(this::listen);
    }

    private void listen(DBusConnection bus) throws DBusException {
        // A bus that is laid anew may have been away during the waking.
        asleep.set(false);
        lock.take();
        bus.addGenericSigHandler(
                DBusMatchRuleBuilder.create()
                        .withType("signal")
                        .withInterface("org.freedesktop.login1.Manager")
                        .withMember("PrepareForSleep")
                        .build(),
                this::told);
    }

    private void told(DBusSignal signal) {
        try {
            List<Object> parameters = List.of(signal.getParameters());
            if (parameters.size() == 1 && parameters.get(0) instanceof Boolean begins) {
                told(begins);
            }
        } catch (DBusException e) {
            // Somebody sends another signal by this name.
        }
    }

    private void told(boolean begins) {
        asleep.set(begins);
        changed.run();
        if (begins) {
            try {
                before.run();
            } finally {
                lock.release();
            }
        } else {
            lock.take();
        }
    }

    @Override
    public Finding look() {
        return system.hasOwner("org.freedesktop.login1")
                ? Finding.of(asleep.get())
                : new Finding.CannotTell(Saying.of("probe.asleep.untold", "logind does not run here"));
    }
}
