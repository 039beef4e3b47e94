package plumbline.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeldFileTest {

    @TempDir
    private Path directory;

    @Test
    void isHeldByOneAtATimeByWhateverName() throws IOException {
        Path file = directory.resolve("a.lock");
        try (HeldFile held = HeldFile.take(file).orElseThrow()) {
            Path link = Files.createSymbolicLink(directory.resolve("b.lock"), file);
            assertTrue(HeldFile.take(file).isEmpty());
            assertTrue(HeldFile.take(link).isEmpty());
            assertEquals(0, held.channel().size());
        }
        try (HeldFile again = HeldFile.take(file).orElseThrow()) {
            assertTrue(again.channel().isOpen());
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }
}
