package plumbline.desktop.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.desktop.bus.BusLine;
import plumbline.lab.PrivateBus;

/** Lock and sleep over a private bus, on which a stub stands for logind and for a screen saver. */
class LockAndSleepTest {

    private static final String LOGIN = "org.freedesktop.login1";
    private static final String AUTO = "/org/freedesktop/login1/session/auto";
    private static final String MANAGER = "/org/freedesktop/login1";
    private static final Finding YES = new Finding.Yes();
    private static final Finding NO = new Finding.No();

    private final BlockingQueue<String> events = new LinkedBlockingQueue<>();
    private PrivateBus bus;
    private BusLine line;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws Exception {
        bus = PrivateBus.start();
        line = new BusLine(bus::address, events::add);
    }

    @AfterEach
    void end() {
        line.close();
        bus.close();
    }

    @Test
    void nobodyOnTheBusCannotTell() {
        assertInstanceOf(Finding.CannotTell.class, new ScreenLock(line, line).look());
        assertInstanceOf(Finding.CannotTell.class, new Sleep(line, lock("true")).look());
    }

    @Test
    void noBusAtAllCannotTell() {
        try (BusLine none = new BusLine(() -> "unix:path=" + folder.resolve("nothing"), events::add)) {
            assertInstanceOf(Finding.CannotTell.class, new ScreenLock(none, none).look());
            assertInstanceOf(Finding.CannotTell.class, new Sleep(none, lock("true")).look());
        }
        assertEquals(List.of(), List.copyOf(events));
    }

    @Test
    void asksLogindWhetherTheSessionIsLocked() throws Exception {
        try (Stub login = new Stub(bus).named(LOGIN)) {
            Map<String, Object> session = login.has(AUTO, "LockedHint", false);
            ScreenLock lock = new ScreenLock(line, line);
            assertEquals(NO, lock.look());
            session.put("LockedHint", true);
            assertEquals(YES, lock.look());
        }
    }

    @Test
    void aScreenSaverThatTellsIsHeardAtOnce() throws Exception {
        try (Stub saver = new Stub(bus)) {
            ScreenLock lock = new ScreenLock(line, line);
            lock.begin(() -> events.add("changed"));
            assertInstanceOf(Finding.CannotTell.class, lock.look());
            saver.sends(new Stub.Saver.ActiveChanged("/org/cinnamon/ScreenSaver", true));
            assertEquals("changed", next());
            assertEquals(YES, lock.look());
            saver.sends(new Stub.Saver.ActiveChanged("/org/cinnamon/ScreenSaver", false));
            assertEquals("changed", next());
            assertEquals(NO, lock.look());
        }
    }

    @Test
    void asksTheScreenSaverOfGnome() throws Exception {
        try (Stub saver = new Stub(bus).named("org.gnome.ScreenSaver")) {
            saver.has("/org/gnome/ScreenSaver", new Stub.GnomeSaver() {
                @Override
                public String getObjectPath() {
                    return "/org/gnome/ScreenSaver";
                }

                @Override
                public boolean GetActive() {
                    return true;
                }
            });
            assertEquals(YES, new ScreenLock(line, line).look());
        }
    }

    @Test
    void beforeItSleepsAllIsWrittenAndOnlyThenTheLockIsLetGo() throws Exception {
        Path held = folder.resolve("held");
        Path inhibit = folder.resolve("inhibit");
        // In the place of systemd-inhibit: the last argument is the program that it runs while it holds the lock.
        Files.writeString(inhibit, "#!/bin/sh\ntouch " + held + "\ncat\nrm " + held + "\n");
        Files.setPosixFilePermissions(inhibit, PosixFilePermissions.fromString("rwx------"));
        try (Stub login = new Stub(bus).named(LOGIN)) {
            Sleep sleep = new Sleep(line, lock(inhibit.toString()));
            sleep.begin(
                    () -> events.add(Files.exists(held) ? "written under the lock" : "written without it"),
                    () -> events.add("asleep " + sleep.look()));
            assertEquals(NO, sleep.look());
            comesTo(held, true);
            login.sends(new Stub.Manager.PrepareForSleep(MANAGER, true));
            assertEquals("asleep " + YES, next());
            assertEquals("written under the lock", next());
            comesTo(held, false);
            login.sends(new Stub.Manager.PrepareForSleep(MANAGER, false));
            assertEquals("asleep " + NO, next());
            comesTo(held, true);
            line.close();
        }
    }

    @Test
    void sleepIsNotHeldOffWhereNobodyCanButAllIsWrittenAllTheSame() throws Exception {
        try (Stub login = new Stub(bus).named(LOGIN)) {
            Sleep sleep = new Sleep(line, lock("/nowhere/systemd-inhibit"));
            sleep.begin(() -> events.add("written"), () -> {});
            assertEquals(NO, sleep.look());
            assertTrue(next().startsWith("sleep is not held off until all is written:"));
            login.sends(new Stub.Manager.PrepareForSleep(MANAGER, true));
            assertEquals("written", next());
            assertEquals(YES, sleep.look());
        }
    }

    @Test
    void aBusThatComesLaterIsFoundLater() throws Exception {
        String[] address = {""};
        try (BusLine later = new BusLine(() -> address[0], events::add);
                Stub login = new Stub(bus).named(LOGIN)) {
            login.has(AUTO, "LockedHint", true);
            ScreenLock lock = new ScreenLock(later, later);
            assertInstanceOf(Finding.CannotTell.class, lock.look());
            address[0] = bus.address();
            assertEquals(YES, lock.look());
        }
    }

    private DelayLock lock(String program) {
        return new DelayLock(List.of(program), events::add);
    }

    private String next() throws InterruptedException {
        return String.valueOf(events.poll(10, TimeUnit.SECONDS));
    }

    private static void comesTo(Path file, boolean there) {
        for (int i = 0; i < 20_000_000 && Files.exists(file) != there; i++) {
            Thread.onSpinWait();
        }
        assertEquals(there, Files.exists(file));
    }
}
