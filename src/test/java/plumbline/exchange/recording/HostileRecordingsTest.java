package plumbline.exchange.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.device.LinkException;
import plumbline.device.recording.RecordingRows;
import plumbline.sensor.foreign.CwaSectors;
import plumbline.sensor.foreign.ForeignDecoder;
import plumbline.sensor.foreign.GeneactivPages;
import plumbline.sensor.foreign.Gt3xActivity;
import plumbline.sensor.foreign.Gt3xLog;
import plumbline.sensor.foreign.TableHead;
import plumbline.sensor.foreign.TableRows;

/** However the bytes of a recording are cut, and whatever is done to them, it is read or refused in words. */
class HostileRecordingsTest {

    @TempDir
    private Path folder;

    private static List<byte[]> sound() throws IOException {
        byte[] info = Written.gt3xInfo("");
        return List.of(
                Written.cwa(6, false),
                Written.cwa(6, true),
                Written.geneactiv(2).getBytes(StandardCharsets.US_ASCII),
                Written.harth(60).getBytes(StandardCharsets.US_ASCII),
                Written.gzip(Written.cwa(4, false)),
                Written.zip(Map.of("info.txt", info, "log.bin", Written.gt3xLog(3, false))),
                Written.zip(Map.of("info.txt", info, "activity.bin", Written.gt3xActivity(60))),
                Written.zip(Map.of(
                        "unisens.xml",
                        Written.unisensIndex().getBytes(StandardCharsets.UTF_8),
                        "acc.bin",
                        Written.unisensSignal(60))));
    }

    @Test
    void readsOrRefusesWhateverIsDoneToARecording() throws IOException {
        Random random = new Random(20);
        Path file = folder.resolve("some");
        for (byte[] sound : sound()) {
            for (int round = 0; round < 150; round++) {
                byte[] bytes = sound.clone();
                for (int hits = random.nextInt(1, 12); hits > 0; hits--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
                }
                int length = random.nextInt(4) == 0 ? random.nextInt(bytes.length) : bytes.length;
                Files.write(file, java.util.Arrays.copyOf(bytes, length));
                readOrRefuse(file);
            }
        }
    }

    /** More channels than are ever seen together would never be read on. */
    @Test
    void refusesASignalOfMoreChannelsThanAnybodyMeasures() throws IOException {
        String channels = "<channel name=\"a\"/>".repeat(ForeignDecoder.MOST_TOGETHER / 2 + 1);
        String index =
                Written.unisensIndex().replace("<channel name=\"accZ\"/>", "<channel name=\"accZ\"/>" + channels);
        Files.writeString(Files.createDirectory(folder.resolve("many")).resolve("unisens.xml"), index);
        Files.write(folder.resolve("many/acc.bin"), new byte[4 * ForeignDecoder.MOST_TOGETHER]);
        LinkException refused = assertThrows(
                LinkException.class, () -> new Recordings(ZoneOffset.UTC, Instant.EPOCH).open(folder.resolve("many")));
        assertTrue(refused.saying().sentence().contains("channel"), refused.saying()::sentence);
    }

    private static void readOrRefuse(Path file) {
        try {
            long[] last = {Long.MIN_VALUE};
            RecordingRows.Outcome outcome = new Recordings(ZoneOffset.UTC, Instant.EPOCH)
                    .open(file)
                    .rows()
                    .read(next -> {
                        for (int i = 0; i < next.count(); i++) {
                            assertTrue(next.atMs(i) > last[0], "time goes forward");
                            assertTrue(Double.isFinite(next.x(i) + next.y(i) + next.z(i)), "numbers are numbers");
                            last[0] = next.atMs(i);
                        }
                    });
            assertTrue(outcome.samples() >= 0);
        } catch (LinkException refused) {
            assertFalse(refused.saying().sentence().isBlank());
        }
    }

    @Test
    void findsTheSameHoweverTheBytesAreCut() throws IOException {
        byte[] table = Written.harth(60).getBytes(StandardCharsets.US_ASCII);
        Map<byte[], Supplier<ForeignDecoder>> all = Map.of(
                Written.cwa(6, false),
                CwaSectors::new,
                Written.geneactiv(2).getBytes(StandardCharsets.US_ASCII),
                GeneactivPages::new,
                Written.gt3xLog(3, true),
                () -> new Gt3xLog(256),
                Written.gt3xActivity(61),
                () -> new Gt3xActivity(0, 30),
                table,
                () -> new TableRows(TableHead.of(table, true).layout().orElseThrow()));
        Random random = new Random(21);
        for (Map.Entry<byte[], Supplier<ForeignDecoder>> each : all.entrySet()) {
            List<Double> whole = decoded(each.getValue().get(), each.getKey(), each.getKey().length, random);
            assertTrue(whole.size() > 100);
            for (int most : new int[] {1, 7, 600, 5000}) {
                assertEquals(whole, decoded(each.getValue().get(), each.getKey(), most, random));
            }
        }
    }

    private static List<Double> decoded(ForeignDecoder decoder, byte[] bytes, int most, Random random) {
        List<Double> seen = new ArrayList<>();
        ForeignDecoder.Sink sink = new ForeignDecoder.Sink() {
            @Override
            public void sample(long micros, double x, double y, double z) {
                seen.addAll(List.of((double) micros, x, y, z));
            }

            @Override
            public void garbled(int count) {
                throw new AssertionError(count + " bytes of a sound recording made no sense");
            }
        };
        int from = 0;
        for (int to = 0; to < bytes.length; ) {
            to = Math.min(bytes.length, to + random.nextInt(1, most + 1));
            from += decoder.take(bytes, from, to, sink);
        }
        decoder.end(bytes, from, bytes.length, sink);
        return seen;
    }
}
