package plumbline.desktop.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import plumbline.desktop.notice.Notice.Button;
import plumbline.desktop.notice.Notice.Weight;
import plumbline.lab.PrivateBus;
import plumbline.lab.Program;
import plumbline.lab.VirtualDisplay;

/** A real notification daemon, dunst, on a private bus and a virtual display. */
class DunstTest {

    private static final Path SHOTS = Path.of("target", "screenshots");

    private final BlockingQueue<String> pressed = new LinkedBlockingQueue<>();

    @Test
    void showsANoticeAndBringsBackWhatIsPressed() throws Exception {
        Program.assumeInstalled("dunst");
        Program.assumeInstalled("dunstctl");
        try (VirtualDisplay display = VirtualDisplay.start("900x400", 96);
                PrivateBus bus = PrivateBus.start()) {
            Map<String, String> environment =
                    Map.of("DISPLAY", display.name(), "DBUS_SESSION_BUS_ADDRESS", bus.address());
            Process dunst = start(environment, "dunst", "-conf", "/dev/null");
            try {
                awaitName(bus);
                shows(bus, environment);
            } finally {
                dunst.destroy();
            }
        }
    }

    @Test
    void aDunstThatIsStartedAnewKeepsTheNotificationsOfOthers() throws Exception {
        Program.assumeInstalled("dunst");
        Program.assumeInstalled("dunstctl");
        try (VirtualDisplay display = VirtualDisplay.start("900x400", 96);
                PrivateBus bus = PrivateBus.start();
                Notifier another = new DesktopBus(bus::address, (name, key) -> {}, line -> {});
                Notifier notifier = new DesktopBus(bus::address, (name, key) -> {}, line -> {})) {
            Map<String, String> environment =
                    Map.of("DISPLAY", display.name(), "DBUS_SESSION_BUS_ADDRESS", bus.address());
            Notice word = new Notice("Plumbline", "Well done.", List.of(), Weight.NORMAL, Duration.ZERO);
            Process dunst = start(environment, "dunst", "-conf", "/dev/null");
            awaitName(bus);
            assertTrue(notifier.show("word", word));
            dunst.destroy();
            dunst.waitFor();
            dunst = start(environment, "dunst", "-conf", "/dev/null");
            try {
                awaitName(bus);
                // The new one gives another program the id that ours had.
                assertTrue(another.show(
                        "theirs", new Notice("Another program", "Mail", List.of(), Weight.NORMAL, Duration.ZERO)));
                assertTrue(notifier.show("word", word));
                assertEquals("2", said(environment, "dunstctl", "count", "displayed"), "theirs stays");
                notifier.withdraw("word");
                assertEquals("1", said(environment, "dunstctl", "count", "displayed"));
            } finally {
                dunst.destroy();
            }
        }
    }

    private static String said(Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        return new String(builder.start().getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
    }

    private void shows(PrivateBus bus, Map<String, String> environment) throws Exception {
        Notice ask = new Notice(
                "Time to move",
                "You have been sitting for 1 h. Stand up and walk about for 2 min. If you like: Seated rotation.",
                List.of(new Button(Button.BODY, "Show"), new Button("done", "I did it"), new Button("skip", "Skip")),
                Weight.NORMAL,
                Duration.ZERO);
        try (Notifier notifier =
                new DesktopBus(bus::address, (name, key) -> pressed.add(name + " " + key), line -> {})) {
            assertTrue(notifier.show("prompt", ask));
            picture(environment);
            assertEquals(0, start(environment, "dunstctl", "action", "0").waitFor());
            assertEquals("prompt default", pressed.poll(30, TimeUnit.SECONDS));
            assertTrue(notifier.show("prompt", ask));
            notifier.withdraw("prompt");
        }
    }

    /** Kept to be looked at. */
    private static void picture(Map<String, String> environment) throws IOException, InterruptedException {
        if (Program.isInstalled("import")) {
            Files.createDirectories(SHOTS);
            start(
                            environment,
                            "import",
                            "-pause",
                            "1",
                            "-window",
                            "root",
                            SHOTS.resolve("notification-dunst.png").toString())
                    .waitFor();
        }
    }

    /** dunst owns the name a moment after it was started. */
    private static void awaitName(PrivateBus bus) throws DBusException, IOException, InterruptedException {
        try (DBusConnection connection = DBusConnectionBuilder.forAddress(bus.address())
                .withShared(false)
                .build()) {
            BlockingQueue<String> names = new LinkedBlockingQueue<>();
            connection.addSigHandler(DBus.NameOwnerChanged.class, signal -> names.add(signal.name));
            DBus itself = connection.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
            boolean there = itself.NameHasOwner(Notifications.NAME);
            while (!there) {
                String name = names.poll(30, TimeUnit.SECONDS);
                Assumptions.assumeTrue(name != null, "skipped: dunst does not start here");
                there = Notifications.NAME.equals(name);
            }
        }
    }

    private static Process start(Map<String, String> environment, String... command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        return builder.start();
    }
}
