package plumbline.desktop.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.lab.Program;
import plumbline.lab.VirtualDisplay;

/** The real xprop on a virtual display; the test itself says what a window manager would. */
class FullScreenTest {

    @TempDir
    private Path folder;

    private static String cannot(Finding finding) {
        return assertInstanceOf(Finding.CannotTell.class, finding).because().name();
    }

    @Test
    void withoutADisplayItCannotTell() {
        assertEquals("probe.nox11", cannot(new FullScreen("xprop", "").look()));
    }

    @Test
    void withoutTheProgramItCannotTell() {
        assertEquals("probe.noxprop", cannot(new FullScreen("/nowhere/xprop", ":99").look()));
    }

    @Test
    void aDisplayThatIsNotThereCannotTell() throws IOException {
        Program.assumeInstalled("xprop");
        assertEquals("probe.xprop", cannot(new FullScreen("xprop", ":4711").look()));
    }

    @Test
    void tellsAWindowManagerThatSaysNothingFromOneThatHasNoWindowInFront() throws Exception {
        Program.assumeInstalled("xprop");
        try (VirtualDisplay display = VirtualDisplay.start("200x200", 96)) {
            FullScreen probe = new FullScreen("xprop", display.name());
            // The server forgets all that is set when its last client leaves; this one stays.
            Process stays = new ProcessBuilder("xprop", "-display", display.name(), "-root", "-spy").start();
            assertEquals("probe.noewmh", cannot(probe.look()));
            set(display, "-f", "_NET_ACTIVE_WINDOW", "32x", "-set", "_NET_ACTIVE_WINDOW", "0x0");
            assertEquals(new Finding.No(), probe.look());
            stays.destroy();
        }
    }

    private static void set(VirtualDisplay display, String... what) throws Exception {
        List<String> command = new ArrayList<>(List.of("xprop", "-display", display.name(), "-root"));
        command.addAll(List.of(what));
        assertEquals(0, new ProcessBuilder(command).inheritIO().start().waitFor());
    }

    @Test
    void seesTheWindowInFrontFillTheScreen() throws IOException {
        Path xprop = folder.resolve("xprop");
        Files.writeString(xprop, """
                #!/bin/sh
                case "$*" in
                "-display :9 -root _NET_ACTIVE_WINDOW") echo "_NET_ACTIVE_WINDOW(WINDOW): window id # 0x2600004" ;;
                "-display :9 -id 0x2600004 _NET_WM_STATE") echo "_NET_WM_STATE(ATOM) = $(cat state)" ;;
                *) exit 1 ;;
                esac
                """.replace("cat state", "cat " + folder.resolve("state")));
        Files.setPosixFilePermissions(xprop, PosixFilePermissions.fromString("rwx------"));
        FullScreen probe = new FullScreen(xprop.toString(), ":9");
        Files.writeString(folder.resolve("state"), "_NET_WM_STATE_FOCUSED");
        assertEquals(new Finding.No(), probe.look());
        Files.writeString(folder.resolve("state"), "_NET_WM_STATE_FULLSCREEN, _NET_WM_STATE_FOCUSED");
        assertEquals(new Finding.Yes(), probe.look());
    }
}
