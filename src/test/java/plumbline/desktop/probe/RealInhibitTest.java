package plumbline.desktop.probe;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.desktop.bus.BusLine;
import plumbline.lab.PrivateBus;
import plumbline.lab.Program;

/** The real systemd-inhibit, against the logind of python-dbusmock on a private bus in the place of the system's. */
class RealInhibitTest {

    /** Debian has dbusmock for its own Python. */
    private static final String PYTHON = "/usr/bin/python3";

    @TempDir
    private Path folder;

    @Test
    void takesADelayLockOnSleep() throws Exception {
        Program.assumeInstalled("systemd-inhibit");
        Assumptions.assumeTrue(Files.isExecutable(Path.of(PYTHON)), "skipped: " + PYTHON + " is not there");
        try (PrivateBus bus = PrivateBus.start()) {
            ProcessBuilder builder =
                    new ProcessBuilder(PYTHON, "-u", "-m", "dbusmock", "--system", "--template", "logind");
            builder.environment().put("DBUS_SYSTEM_BUS_ADDRESS", bus.address());
            Process login = builder.redirectErrorStream(true).start();
            try (BufferedReader log =
                    new BufferedReader(new InputStreamReader(login.getInputStream(), StandardCharsets.UTF_8))) {
                Assumptions.assumeTrue(isReady(bus, login), "skipped: python3-dbusmock is not installed");
                Path inhibit = folder.resolve("inhibit");
                Files.writeString(
                        inhibit,
                        "#!/bin/sh\nDBUS_SYSTEM_BUS_ADDRESS=" + bus.address() + " exec systemd-inhibit \"$@\"\n");
                Files.setPosixFilePermissions(inhibit, PosixFilePermissions.fromString("rwx------"));
                DelayLock lock = new DelayLock(List.of(inhibit.toString()), line -> {});
                lock.take();
                String asked = String.valueOf(log.readLine());
                lock.release();
                assertTrue(
                        asked.endsWith("Inhibit \"sleep\" \"Plumbline\" \"writes what it has measured\" \"delay\""),
                        asked);
            } finally {
                login.destroy();
            }
        }
    }

    private static boolean isReady(PrivateBus bus, Process login) {
        try (BusLine line = new BusLine(bus::address, text -> {})) {
            while (login.isAlive()) {
                if (line.hasOwner("org.freedesktop.login1")) {
                    return true;
                }
            }
        }
        return false;
    }
}
