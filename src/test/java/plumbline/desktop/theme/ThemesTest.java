package plumbline.desktop.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.UInt32;
import org.freedesktop.dbus.types.Variant;
import org.junit.jupiter.api.Test;
import plumbline.lab.PrivateBus;

/** On a bus of the test's own, with a portal of the test's own. */
class ThemesTest {

    private static final String APPEARANCE = "org.freedesktop.appearance";
    private static final String SCHEME = "color-scheme";

    private final BlockingQueue<Boolean> dressed = new LinkedBlockingQueue<>();
    private final AtomicBoolean follows = new AtomicBoolean(true);
    private final AtomicBoolean system = new AtomicBoolean();
    private final AtomicInteger questions = new AtomicInteger();

    @Test
    void followsThePortalWhileItRuns() throws Exception {
        try (PrivateBus bus = PrivateBus.start();
                DBusConnection portal = DBusConnectionBuilder.forAddress(bus.address())
                        .withShared(false)
                        .build()) {
            Themes themes = themes(bus.address());
            themes.begin(dressed::add);
            say(portal, APPEARANCE, SCHEME, new Variant<>(new UInt32(1)));
            assertEquals(true, next());
            say(portal, APPEARANCE, "accent-color", new Variant<>(new UInt32(1)));
            say(portal, "org.gnome.desktop.interface", SCHEME, new Variant<>("prefer-dark"));
            say(portal, APPEARANCE, SCHEME, new Variant<>(new UInt32(2)));
            assertEquals(false, next(), "other settings are none of its business");
            say(portal, APPEARANCE, SCHEME, new Variant<>("dark"));
            assertEquals(false, next(), "what it does not understand is no wish for dark");
            follows.set(false);
            say(portal, APPEARANCE, SCHEME, new Variant<>(new UInt32(1)));
            follows.set(true);
            say(portal, APPEARANCE, SCHEME, new Variant<>(new UInt32(0)));
            assertTrue(List.of(true, false).contains(next()), "it is heard again");
            themes.end();
            assertEquals(0, questions.get(), "nobody was asked");
        }
    }

    @Test
    void asksAgainWhenTheWearerComesToTheWindow() {
        Themes themes = themes("");
        themes.begin(dressed::add);
        assertEquals(List.of(), List.copyOf(dressed));
        system.set(true);
        themes.look();
        assertEquals(List.of(true), List.copyOf(dressed));
        follows.set(false);
        themes.look();
        assertEquals(List.of(true), List.copyOf(dressed), "the wearer's own choice holds");
        assertEquals(1, questions.get());
        themes.end();
    }

    @Test
    void livesWithoutABus() {
        assertEquals(Optional.empty(), ThemeSignal.listen("", dressed::add, line -> {}));
        assertEquals(Optional.empty(), ThemeSignal.listen("unix:path=/no/such/bus", dressed::add, line -> {}));
        assertEquals(Optional.empty(), ThemeSignal.listen("not an address", dressed::add, line -> {}));
    }

    private Themes themes(String bus) {
        return new Themes(
                follows::get,
                () -> {
                    questions.incrementAndGet();
                    return system.get();
                },
                bus,
                Runnable::run,
                line -> {});
    }

    private Object next() throws InterruptedException {
        Boolean next = dressed.poll(30, TimeUnit.SECONDS);
        return next == null ? "nothing" : next;
    }

    private static void say(DBusConnection portal, String namespace, String key, Variant<?> value)
            throws DBusException {
        portal.sendMessage(new PortalSettings.SettingChanged(PortalSettings.PATH, namespace, key, value));
    }
}
