package plumbline.lab;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.interfaces.DBus;
import org.junit.jupiter.api.Assumptions;

/** A real notification daemon on a bus and a display of its own. */
public final class Dunst implements AutoCloseable {

    private static final Path SHOTS = Path.of("target", "screenshots");
    private static final String NAME = "org.freedesktop.Notifications";

    private final VirtualDisplay display;
    private final PrivateBus bus;
    private final Process dunst;

    private Dunst(VirtualDisplay display, PrivateBus bus) throws IOException {
        this.display = display;
        this.bus = bus;
        this.dunst = start("dunst", "-conf", "/dev/null");
    }

    /** Starts all three; the test is skipped where one is missing. */
    public static Dunst start() throws Exception {
        Program.assumeInstalled("dunst");
        Program.assumeInstalled("dunstctl");
        VirtualDisplay display = VirtualDisplay.start("900x400", 96);
        Dunst made = new Dunst(display, PrivateBus.start());
        made.awaitName();
        return made;
    }

    /** Where the bus is. */
    public String address() {
        return bus.address();
    }

    /** What {@code dunstctl} says to this. */
    public String control(String... words) throws IOException, InterruptedException {
        String[] command = new String[words.length + 1];
        command[0] = "dunstctl";
        System.arraycopy(words, 0, command, 1, words.length);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment());
        Process process = builder.start();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        process.getInputStream().transferTo(said);
        process.waitFor();
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    /** A picture of what is shown, kept to be looked at. */
    public void picture(String name) throws IOException, InterruptedException {
        if (Program.isInstalled("import")) {
            Files.createDirectories(SHOTS);
            start(
                            "import",
                            "-pause",
                            "1",
                            "-window",
                            "root",
                            SHOTS.resolve(name).toString())
                    .waitFor();
        }
    }

    @Override
    public void close() {
        dunst.destroy();
        bus.close();
        display.close();
    }

    /** dunst owns the name a moment after it was started. */
    private void awaitName() throws DBusException, IOException, InterruptedException {
        try (DBusConnection connection = DBusConnectionBuilder.forAddress(bus.address())
                .withShared(false)
                .build()) {
            BlockingQueue<String> names = new LinkedBlockingQueue<>();
            connection.addSigHandler(DBus.NameOwnerChanged.class, signal -> names.add(signal.name));
            DBus itself = connection.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
            boolean there = itself.NameHasOwner(NAME);
            while (!there) {
                String name = names.poll(30, TimeUnit.SECONDS);
                Assumptions.assumeTrue(name != null, "skipped: dunst does not start here");
                there = NAME.equals(name);
            }
        }
    }

    private Map<String, String> environment() {
        return Map.of("DISPLAY", display.name(), "DBUS_SESSION_BUS_ADDRESS", bus.address());
    }

    private Process start(String... command) throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment());
        return builder.start();
    }
}
