package plumbline.app.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DirectoriesTest {

    private static final Path HOME = Path.of("/home/ada");

    @Test
    void keepsToTheXdgBaseDirectoriesOnLinux() {
        assertEquals(
                new Directories(
                        HOME.resolve(".config/plumbline"),
                        HOME.resolve(".local/share/plumbline"),
                        HOME.resolve(".local/state/plumbline"),
                        HOME.resolve(".local/state/plumbline/run")),
                Directories.of("Linux", HOME, Map.of("XDG_DATA_HOME", "relative/is/ignored")));
        assertEquals(
                Path.of("/data/plumbline"),
                Directories.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data")).data());
    }

    @Test
    void keepsToTheLibraryOnMac() {
        assertEquals(
                HOME.resolve("Library/Application Support/Plumbline"),
                Directories.of("Mac OS X", HOME, Map.of()).data());
    }

    @Test
    void keepsToAppDataOnWindows() {
        assertEquals(
                HOME.resolve("AppData/Roaming/Plumbline"),
                Directories.of("Windows 11", HOME, Map.of()).config());
    }

    @Test
    void putsEverythingBelowOneDirectoryWhereAsked() {
        assertEquals(
                new Directories(Path.of("/x/config"), Path.of("/x/data"), Path.of("/x/state"), Path.of("/x/state/run")),
                Directories.of("Linux", HOME, Map.of("PLUMBLINE_HOME", "/x", "XDG_RUNTIME_DIR", "/run/user/7")));
    }

    @Test
    void takesADirectoryOfTheWearersOwnFromTheWorkingDirectoryOn() {
        assertEquals(
                Path.of("here/data").toAbsolutePath(),
                Directories.of("Linux", HOME, Map.of("PLUMBLINE_HOME", "here")).data());
    }

    @Test
    void putsTheSocketWhereTheSessionHasItsOwn() {
        assertEquals(
                Path.of("/run/user/7/plumbline/control.sock"),
                Directories.of("Linux", HOME, Map.of("XDG_RUNTIME_DIR", "/run/user/7"))
                        .socket());
    }
}
