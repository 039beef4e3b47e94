package plumbline.device.pretend;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What stands in {@code samples/} is what the pretend wearer makes of its seeds. Run with {@code -Dsamples=write} after a
 * change to the pretend wearer, it writes them anew.
 */
class SamplesTest {

    private static final Path SAMPLES = Path.of("samples");
    private static final Instant ORIGIN = Instant.parse("2026-03-02T08:30:00Z");
    private static final long LARGEST = 1_500_000;

    @ParameterizedTest
    @EnumSource
    void comesFromItsSeed(Scene scene, @TempDir Path folder) throws IOException {
        String name = scene.title() + ".csv.gz";
        Path made = folder.resolve(name);
        PretendRecording.write(made, ORIGIN, scene.script(), scene.sensor(), scene.seed());
        Path kept = SAMPLES.resolve(name);
        if ("write".equals(System.getProperty("samples"))) {
            Files.write(kept, Files.readAllBytes(made));
            Files.write(PretendRecording.labels(kept), Files.readAllBytes(PretendRecording.labels(made)));
        }
        assertEquals(Files.readString(PretendRecording.labels(made)), Files.readString(PretendRecording.labels(kept)));
        assertArrayEquals(unpacked(made), unpacked(kept), name + " is not what its seed makes any more");
        assertTrue(Files.size(kept) < LARGEST, name + " has grown to " + Files.size(kept) + " bytes");
    }

    private static byte[] unpacked(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return in.readAllBytes();
        }
    }
}
