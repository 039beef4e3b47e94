package plumbline.desktop.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.annotations.DBusInterfaceName;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.interfaces.DBusInterface;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.desktop.StrangeValues;
import plumbline.desktop.bus.BusLine;
import plumbline.desktop.theme.Themes;
import plumbline.lab.Grid;
import plumbline.lab.PrivateBus;

/** Whatever others say on the bus in the name of logind, a saver, the notices or the portal: what is meant is heard after it. */
class StrangeDeskTest {

    private static final String LOGIN = "org.freedesktop.login1";
    private static final String AUTO = "/org/freedesktop/login1/session/auto";
    private static final String PORTAL = "/org/freedesktop/portal/desktop";
    private static final String NOTICES = "org.freedesktop.Notifications";

    /** Signals that are listened to: where they come from, of what, and their names. */
    private static final List<List<String>> SIGNALS = List.of(
            List.of("/org/cinnamon/ScreenSaver", "org.cinnamon.ScreenSaver", "ActiveChanged"),
            List.of(AUTO, "org.freedesktop.DBus.Properties", "PropertiesChanged"),
            List.of("/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep"),
            List.of(PORTAL, "org.freedesktop.portal.Settings", "SettingChanged"));

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private PrivateBus bus;
    private BusLine line;

    @BeforeEach
    void start() throws Exception {
        bus = PrivateBus.start();
        line = new BusLine(bus::address, text -> {});
    }

    @AfterEach
    void end() {
        line.close();
        bus.close();
    }

    @Test
    void signalsOfAnyShapeArePassedOver() throws Exception {
        int signals = Grid.of(200, 4000);
        try (DBusConnection other = DBusConnectionBuilder.forAddress(bus.address())
                .withShared(false)
                .build()) {
            other.requestBusName(LOGIN);
            ScreenLock lock = new ScreenLock(line, line);
            lock.begin(() -> {});
            Sleep sleep = new Sleep(line, new DelayLock(List.of("true"), text -> {}));
            sleep.begin(() -> heard.add("to sleep"), () -> {});
            Themes themes = new Themes(() -> true, () -> false, bus.address(), Runnable::run, text -> {});
            themes.begin(dark -> heard.add(dark ? "dark" : "light"));
            sleep.look();
            int threads = Thread.activeCount();
            Random random = new Random(14);
            for (int i = 0; i < signals; i++) {
                List<String> signal = SIGNALS.get(i % SIGNALS.size());
                other.sendMessage(StrangeValues.signal(random, signal.get(0), signal.get(1), signal.get(2)));
            }
            // Signals of one sender keep their order.
            other.sendMessage(new Stub.Saver.ActiveChanged("/org/cinnamon/ScreenSaver", true));
            other.sendMessage(new Stub.Manager.PrepareForSleep("/org/freedesktop/login1", true));
            other.sendMessage(new StrangePortal.Settings.SettingChanged(
                    PORTAL, "org.freedesktop.appearance", "color-scheme", new Variant<>(new UInt32(1))));
            awaitHeard("to sleep");
            awaitHeard("dark");
            assertEquals(new Finding.Yes(), lock.look());
            assertEquals(new Finding.Yes(), sleep.look());
            themes.end();
            System.out.println("desk: " + signals + " signals of any shape; threads " + threads + ", then "
                    + Thread.activeCount());
        }
    }

    @Test
    void propertiesOfAnyTypeTellNothing() throws Exception {
        try (Stub login = new Stub(bus).named(LOGIN);
                Stub notices = new Stub(bus).named(NOTICES)) {
            Map<String, Object> session = login.has(AUTO, "LockedHint", true);
            Map<String, Object> notifier = notices.has("/org/freedesktop/Notifications", "Inhibited", true);
            ScreenLock lock = new ScreenLock(line, line);
            DoNotDisturb disturb = new DoNotDisturb(line, "/nowhere/gsettings", "KDE");
            for (Map.Entry<String, Object> value : StrangeValues.ALL) {
                session.put("LockedHint", value.getValue());
                notifier.put("Inhibited", value.getValue());
                Class<?> told = value.getKey().equals("b") ? Finding.Yes.class : Finding.CannotTell.class;
                assertInstanceOf(told, lock.look(), value.getKey());
                assertInstanceOf(told, disturb.look(), value.getKey());
            }
            session.put("LockedHint", false);
            assertEquals(new Finding.No(), lock.look());
        }
    }

    @Test
    void aSaverThatAnswersWithAnotherTypeTellsNothing() throws Exception {
        for (DBusInterface strange : List.of(new Texts(), new Nothings(), new Numbers(), new Faults())) {
            try (Stub saver = new Stub(bus).named("org.gnome.ScreenSaver")) {
                saver.has("/org/gnome/ScreenSaver", strange);
                assertInstanceOf(
                        Finding.CannotTell.class,
                        new ScreenLock(line, line).look(),
                        strange.getClass().getSimpleName());
            }
        }
    }

    private void awaitHeard(String what) throws InterruptedException {
        String next = heard.poll(30, TimeUnit.SECONDS);
        while (next != null && !next.equals(what)) {
            next = heard.poll(30, TimeUnit.SECONDS);
        }
        assertEquals(what, next);
    }

    /** At the place of GNOME's saver. */
    public interface AtTheSaver extends DBusInterface {
        @Override
        default String getObjectPath() {
            return "/org/gnome/ScreenSaver";
        }
    }

    @DBusInterfaceName("org.gnome.ScreenSaver")
    public interface SayingTexts extends DBusInterface {
        String GetActive();
    }

    private static final class Texts implements SayingTexts, AtTheSaver {
        @Override
        public String GetActive() {
            return "yes";
        }
    }

    @DBusInterfaceName("org.gnome.ScreenSaver")
    public interface SayingNothings extends DBusInterface {
        void GetActive();
    }

    private static final class Nothings implements SayingNothings, AtTheSaver {
        @Override
        public void GetActive() {}
    }

    @DBusInterfaceName("org.gnome.ScreenSaver")
    public interface SayingNumbers extends DBusInterface {
        int GetActive();
    }

    private static final class Numbers implements SayingNumbers, AtTheSaver {
        @Override
        public int GetActive() {
            return 1;
        }
    }

    private static final class Faults implements Stub.GnomeSaver, AtTheSaver {
        @Override
        public boolean GetActive() {
            throw new IllegalStateException("planted");
        }
    }
}
