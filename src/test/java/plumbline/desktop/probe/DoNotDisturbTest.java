package plumbline.desktop.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.desktop.bus.BusLine;
import plumbline.lab.PrivateBus;
import plumbline.lab.Program;
import plumbline.lab.VirtualDisplay;

class DoNotDisturbTest {

    private static final String NOTIFICATIONS = "org.freedesktop.Notifications";
    private static final String OBJECT = "/org/freedesktop/Notifications";

    private PrivateBus bus;
    private BusLine line;

    @TempDir
    private Path folder;

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

    private String gsettings(String says) throws IOException {
        Path file = folder.resolve("gsettings");
        Files.writeString(
                file,
                "#!/bin/sh\n[ \"$*\" = 'get org.gnome.desktop.notifications show-banners' ] && echo " + says + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file.toString();
    }

    @Test
    void asksTheServiceWhetherItIsInhibited() throws Exception {
        try (Stub service = new Stub(bus).named(NOTIFICATIONS)) {
            Map<String, Object> properties = service.has(OBJECT, "Inhibited", false);
            DoNotDisturb probe = new DoNotDisturb(line, "/nowhere/gsettings", "KDE");
            assertEquals(new Finding.No(), probe.look());
            properties.put("Inhibited", true);
            assertEquals(new Finding.Yes(), probe.look());
        }
    }

    @Test
    void asksGnomeWhetherItShowsBanners() throws Exception {
        assertEquals(new Finding.Yes(), new DoNotDisturb(line, gsettings("false"), "ubuntu:GNOME").look());
        assertEquals(new Finding.No(), new DoNotDisturb(line, gsettings("true"), "GNOME").look());
    }

    @Test
    void theSwitchOfGnomeMeansNothingElsewhere() throws Exception {
        assertInstanceOf(Finding.CannotTell.class, new DoNotDisturb(line, gsettings("false"), "XFCE").look());
    }

    @Test
    void aServiceWithoutTheWordCannotTell() throws Exception {
        try (Stub service = new Stub(bus).named(NOTIFICATIONS)) {
            service.has(OBJECT, "Something", true);
            assertInstanceOf(Finding.CannotTell.class, new DoNotDisturb(line, "/nowhere/gsettings", "GNOME").look());
        }
    }

    @Test
    void realDunstSaysWhetherItIsPaused() throws Exception {
        Program.assumeInstalled("dunst");
        Program.assumeInstalled("dunstctl");
        try (VirtualDisplay display = VirtualDisplay.start("400x200", 96)) {
            Map<String, String> environment =
                    Map.of("DISPLAY", display.name(), "DBUS_SESSION_BUS_ADDRESS", bus.address());
            Process dunst = start(environment, "dunst", "-conf", "/dev/null");
            try {
                while (dunst.isAlive() && !line.hasOwner(NOTIFICATIONS)) {
                    Thread.onSpinWait();
                }
                DoNotDisturb probe = new DoNotDisturb(line, "/nowhere/gsettings", "i3");
                assertEquals(new Finding.No(), probe.look());
                assertEquals(
                        0, start(environment, "dunstctl", "set-paused", "true").waitFor());
                assertEquals(new Finding.Yes(), probe.look());
            } finally {
                dunst.destroy();
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
