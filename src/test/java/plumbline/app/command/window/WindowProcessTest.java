package plumbline.app.command.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.interfaces.DBus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.command.Cli;
import plumbline.app.live.PlayedSensor;
import plumbline.catalogue.CatalogueFiles;
import plumbline.control.NobodyThere;
import plumbline.control.Service;
import plumbline.desktop.tray.StatusNotifierItem;
import plumbline.desktop.tray.StatusNotifierWatcher;
import plumbline.device.port.Pty;
import plumbline.lab.PrivateBus;
import plumbline.lab.VirtualDisplay;

/** Service and window as two processes: either may be killed, and the other goes on. */
class WindowProcessTest {

    private static final long PATIENCE_NANOS = 180_000_000_000L;

    @TempDir
    private Path home;

    private final List<Process> processes = new ArrayList<>();
    private Optional<ProcessHandle> service = Optional.empty();
    private VirtualDisplay display;
    private Pty pty;
    private Thread sensor;

    @BeforeEach
    void plugsIn() throws IOException {
        display = VirtualDisplay.start();
        pty = Pty.open();
        PlayedSensor played = new PlayedSensor(Path.of("samples", "desk-morning.csv.gz"), Instant.EPOCH, 1);
        sensor = new Thread(() -> played.sayAll(pty), "sensor");
        sensor.start();
    }

    @AfterEach
    void unplugs() throws Exception {
        processes.forEach(Process::destroyForcibly);
        service.ifPresent(ProcessHandle::destroyForcibly);
        sensor.interrupt();
        sensor.join();
        pty.close();
        display.close();
    }

    @Test
    void goesOnWhereEitherIsKilled() throws Exception {
        killEither(1);
    }

    /** Some six seconds each time, on two cores. */
    @Test
    @Tag("long")
    void goesOnWhereEitherIsKilledFiftyTimes() throws Exception {
        killEither(50);
        System.out.println("50 windows and 50 services were killed; each time the other went on");
    }

    /** Whoever keeps the list of signs, as a panel does. */
    private record Panel(LinkedBlockingQueue<String> signs) implements StatusNotifierWatcher {
        @Override
        public void RegisterStatusNotifierItem(String service) {
            signs.add(service);
        }

        @Override
        public String getObjectPath() {
            return PATH;
        }
    }

    @Test
    void theSignIsTheServicesUntilAClickOnItHasOpenedAWindowAndAfterwards() throws Exception {
        Panel panel = new Panel(new LinkedBlockingQueue<>());
        try (PrivateBus bus = PrivateBus.start();
                DBusConnection host = DBusConnectionBuilder.forAddress(bus.address())
                        .withShared(false)
                        .build()) {
            host.exportObject(StatusNotifierWatcher.PATH, panel);
            host.requestBusName(StatusNotifierWatcher.NAME);
            Cli.Going running = plumbline()
                    .in(Map.of("DISPLAY", display.name(), "DBUS_SESSION_BUS_ADDRESS", bus.address()))
                    .start("service", "--port", pty.port().toString());
            processes.add(running.process());
            String ofService = next(panel);
            assertFalse(isInFront());
            host.getRemoteObject(ofService, StatusNotifierItem.PATH, StatusNotifierItem.class)
                    .Activate(0, 0);
            String ofWindow = next(panel);
            assertNotEquals(ofService, ofWindow);
            running.until(PATIENCE_NANOS, () -> isInFront());
            DBus names = host.getRemoteObject("org.freedesktop.DBus", "/org/freedesktop/DBus", DBus.class);
            running.until(PATIENCE_NANOS, () -> !names.NameHasOwner(ofService));
            child(running.process()).destroyForcibly();
            String again = next(panel);
            running.until(PATIENCE_NANOS, () -> !names.NameHasOwner(ofWindow));
            assertTrue(names.NameHasOwner(again));
            assertEquals(0, plumbline().run("stop").code());
            assertEquals(0, plumbline().end(running).code());
        }
    }

    private static String next(Panel panel) throws InterruptedException {
        return String.valueOf(panel.signs().poll(PATIENCE_NANOS, TimeUnit.NANOSECONDS));
    }

    private void killEither(int times) throws Exception {
        Cli.Going run = typedTwice("run", "--port", pty.port().toString());
        run.until(PATIENCE_NANOS, () -> isInFront());
        service = Optional.of(child(run.process()));
        Cli.Run second = visible().run("run");
        assertEquals(0, second.code(), second.err());
        assertTrue(second.out().contains("in front"), second.out());
        for (int i = 0; i < times; i++) {
            ProcessHandle killed = service.get();
            killed.destroyForcibly();
            killed.onExit().get();
            Cli.Going window = run;
            window.until(
                    PATIENCE_NANOS, () -> isInFront() && child(window.process()).pid() != killed.pid());
            service = Optional.of(child(window.process()));

            window.process().destroyForcibly().waitFor();
            assertEquals(0, plumbline().run("status").code(), "the service goes on without a window");
            Cli.Going next = window("window");
            next.until(PATIENCE_NANOS, () -> isInFront());
            if (i + 1 < times) {
                // The next service is to be a child of the next window: this one is ended in order.
                assertEquals(0, plumbline().run("stop").code());
                assertEquals(0, plumbline().end(next).code());
                service.get().onExit().get();
                Cli.Going again = window("run", "--port", pty.port().toString());
                again.until(PATIENCE_NANOS, () -> isInFront());
                service = Optional.of(child(again.process()));
                run = again;
            } else {
                run = next;
            }
        }
        assertEquals(0, plumbline().run("stop").code());
        assertEquals(0, plumbline().end(run).code(), "the window ends with what it shows");
        service.get().onExit().get();
        assertTrue(Files.exists(home.resolve("data/history.db")));
        assertEquals(6, plumbline().run("status").code());
    }

    /** Whether a window watches the service, and comes to the front when it is wanted. */
    private boolean isInFront() throws IOException {
        try (Service running = Service.at(home.resolve("state/run/control.sock"), CatalogueFiles::load)) {
            return running.summon();
        } catch (NobodyThere e) {
            return false;
        }
    }

    private Cli.Going window(String... words) throws IOException {
        Cli.Going going = visible().start(words);
        processes.add(going.process());
        return going;
    }

    /** The one of two that has the window: the other brings it to the front, and ends. */
    private Cli.Going typedTwice(String... words) throws Exception {
        Cli.Going one = window(words);
        Cli.Going other = window(words);
        while (one.process().isAlive() && other.process().isAlive()) {
            LockSupport.parkNanos(100_000_000);
        }
        Cli.Going ended = one.process().isAlive() ? other : one;
        Cli.Run end = plumbline().end(ended);
        assertEquals(0, end.code(), end.err());
        assertTrue(end.out().contains("in front"), end.out());
        Cli.Going open = one.process().isAlive() ? one : other;
        assertTrue(open.process().isAlive(), "a window is open");
        return open;
    }

    private static ProcessHandle child(Process parent) {
        return parent.children().findFirst().orElseThrow();
    }

    private Cli visible() {
        return plumbline().with("-Djava.awt.headless=false").in(Map.of("DISPLAY", display.name()));
    }

    private Cli plumbline() {
        return new Cli(home);
    }
}
