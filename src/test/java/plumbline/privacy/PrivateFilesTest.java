package plumbline.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFilesTest {

    @TempDir
    private Path top;

    @BeforeEach
    void others() throws IOException {
        assumeTrue(top.getFileSystem().supportedFileAttributeViews().contains("posix"), "modes are of POSIX");
        mode(top, "rwxr-xr-x");
    }

    @Test
    void countsOnlyWhatOthersCouldReachAndClosesAll() throws IOException {
        Path data = directory("data", "rwxr-xr-x");
        Path open = file("data/days.db", "rw-r--r--");
        directory("data/native", "rwx------");
        Path within = file("data/native/library.so", "rwxr-xr-x");
        directory("data/native/deep", "rwxr-xr-x");
        Path deep = file("data/native/deep/file", "rw-r--r--");
        file("data/closed", "rw-------");
        assertEquals(2, PrivateFiles.tightenAll(data), "the directory itself and days.db");
        for (Path path : new Path[] {open, within, deep}) {
            assertEquals("rw-------", mode(path));
        }
        assertEquals(0, PrivateFiles.tightenAll(data));
    }

    @Test
    void countsNothingBelowADirectoryThatOthersMayNotEnter() throws IOException {
        directory("home", "rwx------");
        Path data = directory("home/data", "rwxr-xr-x");
        Path file = file("home/data/days.db", "rw-r--r--");
        assertEquals(0, PrivateFiles.tightenAll(data));
        assertEquals("rw-------", mode(file));
    }

    private Path directory(String name, String mode) throws IOException {
        return mode(Files.createDirectory(top.resolve(name)), mode);
    }

    private Path file(String name, String mode) throws IOException {
        return mode(Files.createFile(top.resolve(name)), mode);
    }

    private static Path mode(Path path, String mode) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
