package plumbline.desktop.probe;

import java.util.Optional;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.interfaces.DBusInterface;
import plumbline.desktop.bus.BusLine;

/** The screen saver of a desktop, as it is asked. Its interface has another name on GNOME than elsewhere. */
interface ScreenSaver extends DBusInterface {

    /** Whether it covers the screen. */
    boolean GetActive();

    /** KDE, and whoever follows freedesktop. */
    @DBusInterfaceName("org.freedesktop.ScreenSaver")
    interface Freedesktop extends ScreenSaver {
        @Override
        boolean GetActive();
    }

    /** GNOME. */
    @DBusInterfaceName("org.gnome.ScreenSaver")
    interface Gnome extends ScreenSaver {
        @Override
        boolean GetActive();
    }

    /** What those say that run; empty where none runs, or none says it. */
    static Optional<Boolean> active(BusLine session) {
        Optional<Boolean> gnome = ask(session, "org.gnome.ScreenSaver", "/org/gnome/ScreenSaver", Gnome.class);
        Optional<Boolean> other =
                ask(session, "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", Freedesktop.class);
        return gnome.filter(yes -> yes).or(() -> other).or(() -> gnome);
    }

    private static Optional<Boolean> ask(BusLine bus, String name, String path, Class<? extends ScreenSaver> type) {
        return bus.hasOwner(name)
                ? bus.ask(connection ->
                        Optional.of(connection.getRemoteObject(name, path, type).GetActive()))
                : Optional.empty();
    }
}
