package plumbline.app.senses;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tinylog.Logger;
import plumbline.app.home.Daemon;
import plumbline.app.home.SystemZone;
import plumbline.desktop.appointment.BusyTimes;
import plumbline.desktop.bus.BusLine;
import plumbline.desktop.probe.DelayLock;
import plumbline.desktop.probe.DoNotDisturb;
import plumbline.desktop.probe.Finding;
import plumbline.desktop.probe.FullScreen;
import plumbline.desktop.probe.Microphone;
import plumbline.desktop.probe.Probe;
import plumbline.desktop.probe.ScreenLock;
import plumbline.desktop.probe.Sense;
import plumbline.desktop.probe.Sleep;
import plumbline.sensor.Saying;
import plumbline.settings.Settings;

/** What can be told of what the wearer is doing at this computer. On Windows and macOS nothing is looked for yet but appointments. */
public final class Senses implements Function<Sense, Finding>, AutoCloseable {

    private final BusLine session;
    private final BusLine system;
    private final DelayLock delay;
    private final ScreenLock locked;
    private final Sleep asleep;
    private final Map<Sense, Probe> probes = new EnumMap<>(Sense.class);

    /**
     * The probes of this desktop; none has looked yet.
     *
     * @param environment of this process
     * @param os as in the system property {@code os.name}
     */
    public Senses(Map<String, String> environment, String os, Supplier<Settings> settings) {
        session = new BusLine(() -> sessionBus(environment), Logger::info);
        system = new BusLine(() -> systemBus(environment), Logger::info);
        delay = new DelayLock(List.of("systemd-inhibit"), Logger::info);
        locked = new ScreenLock(system, session);
        asleep = new Sleep(system, delay);
        if (os.toLowerCase(Locale.ROOT).contains("linux")) {
            probes.put(Sense.CALL, new Microphone("pactl", "pw-dump"));
            probes.put(Sense.FULL_SCREEN, new FullScreen("xprop", environment.getOrDefault("DISPLAY", "")));
            probes.put(
                    Sense.DO_NOT_DISTURB,
                    new DoNotDisturb(session, "gsettings", environment.getOrDefault("XDG_CURRENT_DESKTOP", "")));
            probes.put(Sense.LOCKED, locked);
            probes.put(Sense.ASLEEP, asleep);
        }
        Path home = Path.of(environment.getOrDefault("HOME", System.getProperty("user.home", "")));
        probes.put(
                Sense.BUSY,
                new BusyTimes(
                        () -> settings.get().calendars().stream()
                                .map(written -> within(home, written))
                                .toList(),
                        InstantSource.system()::instant,
                        new SystemZone(),
                        new Daemon("calendar")));
    }

    /**
     * Listens to what the buses tell of by themselves.
     *
     * @param beforeSleep what is to be done before the computer sleeps
     * @param changed is run when something may be otherwise, from any thread
     */
    public void begin(Runnable beforeSleep, Runnable changed) {
        locked.begin(changed);
        asleep.begin(beforeSleep, changed);
    }

    /** What holds now. May take a moment. */
    @Override
    public Finding apply(Sense sense) {
        return Optional.ofNullable(probes.get(sense))
                .map(Probe::look)
                .orElseGet(
                        () -> new Finding.CannotTell(Saying.of("probe.system", "it is not looked for on this system")));
    }

    @Override
    public void close() {
        session.close();
        system.close();
        delay.release();
    }

    private static Path within(Path home, String written) {
        return written.startsWith("~/") ? home.resolve(written.substring(2)) : home.resolve(written);
    }

    /** Where systemd puts the bus of a session whose environment does not name it. */
    public static String sessionBus(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("DBUS_SESSION_BUS_ADDRESS"))
                .filter(a -> !a.isBlank())
                .or(() ->
                        Optional.ofNullable(environment.get("XDG_RUNTIME_DIR")).map(d -> "unix:path=" + d + "/bus"))
                .orElse("");
    }

    /** Where the specification of D-Bus has it. */
    private static String systemBus(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("DBUS_SYSTEM_BUS_ADDRESS"))
                .filter(a -> !a.isBlank())
                .orElseGet(() -> Files.exists(Path.of("/var/run/dbus/system_bus_socket"))
                        ? "unix:path=/var/run/dbus/system_bus_socket"
                        : "unix:path=/run/dbus/system_bus_socket");
    }
}
