package plumbline.exchange;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.device.LinkException;
import plumbline.device.recording.RecordingLink;
import plumbline.device.recording.RecordingLink.Pace;
import plumbline.exchange.recording.Recordings;
import plumbline.sensor.Decoder;

/** Whatever stands in a recording or an export is read, or refused in words. */
class FilesFuzzTest {

    private static final List<String> NAMES =
            List.of("a.csv", "a.csv.gz", "a.cwa", "a.json", "epochs.csv", "prompts.csv", "journal.csv", "days.csv");

    private static final LinkClock CLOCK = new LinkClock() {
        @Override
        public Instant instant() {
            return Instant.EPOCH;
        }

        @Override
        public boolean waitUntil(Instant moment) {
            return true;
        }

        @Override
        public boolean isStopped() {
            return false;
        }
    };

    @Tag("fuzz")
    @FuzzTest(maxDuration = "3m")
    void readsAnyFileOrRefusesIt(byte[] bytes) throws IOException {
        if (bytes.length == 0) {
            return;
        }
        Path directory = Files.createTempDirectory("fuzz");
        Path file = directory.resolve(NAMES.get(Byte.toUnsignedInt(bytes[0]) % NAMES.size()));
        try {
            Files.write(file, Arrays.copyOfRange(bytes, 1, bytes.length));
            read(file);
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("refused without a word", e);
            }
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(directory);
        }
    }

    private static void read(Path file) throws IOException {
        Path export = file.toString().endsWith(".json") ? file : file.resolveSibling(".");
        if (Import.knows(export)) {
            new Import(entry -> {}).read(export);
        }
        try {
            new Recordings(ZoneOffset.UTC, Instant.EPOCH).open(file).rows().read(some -> {});
        } catch (LinkException refused) {
            if (refused.saying().sentence().isBlank()) {
                throw new AssertionError("refused without a word", refused);
            }
        }
        Link link = new RecordingLink(file, Pace.AT_ONCE, Instant.EPOCH);
        Decoder decoder = link.decoder();
        link.run(CLOCK, event -> {
            if (event instanceof LinkEvent.Chunk chunk) {
                decoder.feed(chunk.bytes());
            }
        });
        decoder.reset();
    }
}
