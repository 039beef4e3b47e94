package plumbline.device.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {

    private static final String PROPERTY = "jSerialComm.library.path";

    @TempDir
    private Path folder;

    @Test
    void isKeptWhereNobodyElseCanWrite() throws IOException {
        Assumptions.assumeTrue(
                System.getProperty("os.name", "").contains("Linux"), "looks at the files of a Linux system");
        Path directory = folder.resolve("lib");
        String before = System.getProperty(PROPERTY, "");
        try {
            NativeLibrary.keepIn(directory);
            List<String> first = state(directory);
            NativeLibrary.keepIn(directory);

            assertEquals(first, state(directory), "what is there already is left alone");
            assertEquals(directory.toString(), System.getProperty(PROPERTY));
            assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)));
            assertEquals(8, first.size());
            assertTrue(Files.size(directory.resolve("Linux/x86_64/libjSerialComm.so")) > 10_000);
        } finally {
            System.setProperty(PROPERTY, before);
        }
    }

    private static List<String> state(Path directory) throws IOException {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file + " " + file.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }
}
