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
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.device.LinkException;
import plumbline.device.recording.RecordingRows;

/** Every kind is known by what is in it, whatever it is called, and says the same movement at the same time. */
class RecordingsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant NINE = Instant.parse("2026-03-02T08:00:00Z");

    @TempDir
    private Path folder;

    private record Seen(long atMs, double x, double y, double z) {}

    private record Read(OpenedRecording opened, List<Seen> samples, RecordingRows.Outcome outcome) {}

    private Read read(Path file) throws LinkException {
        OpenedRecording opened = new Recordings(BERLIN, NINE).open(file);
        List<Seen> seen = new ArrayList<>();
        RecordingRows.Outcome outcome = opened.rows().read(next -> {
            for (int i = 0; i < next.count(); i++) {
                seen.add(new Seen(next.atMs(i), next.x(i), next.y(i), next.z(i)));
            }
        });
        assertEquals(seen.size(), outcome.samples());
        return new Read(opened, seen, outcome);
    }

    private Read read(byte[] bytes) throws IOException {
        return read(Files.write(folder.resolve("recording"), bytes));
    }

    private void holds(Read read, Format format, int samples, double rateHz, double step) {
        assertEquals(format, read.opened().format());
        assertEquals(Optional.empty(), read.outcome().trouble());
        assertEquals(0, read.outcome().garbledBytes());
        assertEquals(samples, read.samples().size());
        for (int i = 0; i < samples; i++) {
            Seen seen = read.samples().get(i);
            assertEquals(NINE.toEpochMilli() + i * 1000 / rateHz, (double) seen.atMs(), 1.01, "time of sample " + i);
            assertEquals(Written.x(i), seen.x(), step, "x of sample " + i);
            assertEquals(-1, seen.y(), step, "y of sample " + i);
            assertEquals(Written.z(i), seen.z(), step, "z of sample " + i);
        }
    }

    @Test
    void readsAxivity() throws IOException {
        holds(read(Written.cwa(5, false)), Format.CWA, 600, 100, 0);
        holds(read(Written.cwa(5, true)), Format.CWA, 200, 100, 0);
    }

    @Test
    void readsBothKindsOfActigraph() throws IOException {
        byte[] info = Written.gt3xInfo("");
        Read shorts = read(Written.zip(Map.of("info.txt", info, "log.bin", Written.gt3xLog(4, false))));
        holds(shorts, Format.GT3X, 120, 30, 0);
        assertEquals(Optional.of("P07"), shorts.opened().person());
        holds(
                read(Written.zip(Map.of("info.txt", info, "log.bin", Written.gt3xLog(4, true)))),
                Format.GT3X,
                120,
                30,
                0);
        holds(
                read(Written.zip(Map.of("info.txt", info, "activity.bin", Written.gt3xActivity(91)))),
                Format.GT3X,
                91,
                30,
                0.002);
    }

    @Test
    void readsTheExampleOfActigraphsOwnDescription() throws IOException {
        byte[] activity = java.util.HexFormat.of().parseHex("006008EBD007009EBF007008EBF0");
        Read read = read(Written.zip(Map.of("info.txt", Written.gt3xInfo(""), "activity.bin", activity)));
        assertEquals(3, read.samples().size());
        assertEquals(0.023, read.samples().get(0).x(), 0.0006);
        assertEquals(0.018, read.samples().get(0).y(), 0.0006);
        assertEquals(-0.947, read.samples().get(0).z(), 0.0006);
        assertEquals(0.026, read.samples().get(1).x(), 0.0006);
        assertEquals(-0.941, read.samples().get(2).z(), 0.0006);
    }

    @Test
    void takesTheZoneAndTheScaleThatActigraphTells() throws IOException {
        byte[] info = Written.gt3xInfo("TimeZone: -05:00:00\nAcceleration Scale: 512.0\n");
        Read read = read(Written.zip(Map.of("info.txt", info, "log.bin", Written.gt3xLog(1, false))));
        assertEquals(
                NINE.plusSeconds(6 * 3600).toEpochMilli(), read.samples().get(0).atMs());
        assertEquals(-0.5, read.samples().get(0).y());
    }

    @Test
    void readsGeneactiv() throws IOException {
        Read read = read(Written.geneactiv(3).getBytes(StandardCharsets.US_ASCII));
        holds(read, Format.GENEACTIV, 900, 100, 1e-9);
        assertEquals(Optional.of("P08"), read.opened().person());
    }

    @Test
    void readsUnisensAsFolderAndAsZip() throws IOException {
        Path unisens = Files.createDirectory(folder.resolve("day"));
        Files.writeString(unisens.resolve("unisens.xml"), Written.unisensIndex());
        Files.write(unisens.resolve("acc.bin"), Written.unisensSignal(100));
        holds(read(unisens), Format.UNISENS, 100, 64, 0);
        holds(read(unisens.resolve("unisens.xml")), Format.UNISENS, 100, 64, 0);
        Read zipped = read(Written.zip(Map.of(
                "day/unisens.xml",
                Written.unisensIndex().getBytes(StandardCharsets.UTF_8),
                "day/acc.bin",
                Written.unisensSignal(100))));
        holds(zipped, Format.UNISENS, 100, 64, 0);
        assertEquals(Optional.of("P09"), zipped.opened().person());
    }

    @Test
    void readsMotionBids() throws IOException {
        Read read = read(Written.motionBids(folder, 100));
        holds(read, Format.MOTION_BIDS, 100, 50, 1e-6);
        assertEquals(Optional.of("07"), read.opened().person());
        assertTrue(read.opened().tellsStart());
    }

    @Test
    void readsHarthAlsoInsideOfGzipAndZip() throws IOException {
        byte[] harth = Written.harth(100).getBytes(StandardCharsets.US_ASCII);
        holds(read(harth), Format.TABLE, 100, 50, 0);
        holds(read(Written.gzip(harth)), Format.TABLE, 100, 50, 0);
        holds(read(Written.zip(Map.of("S006.csv", harth))), Format.TABLE, 100, 50, 0);
        holds(read(Written.zip(Map.of("S006.csv.gz", Written.gzip(harth)))), Format.TABLE, 100, 50, 0);
        holds(read(Written.gzip(Written.cwa(5, false))), Format.CWA, 600, 100, 0);
    }

    @Test
    void readsOurOwnInsideOfAZipAndTellsWhetherItTellsItsStart() throws IOException {
        byte[] own = "# origin: 2026-03-02T08:00:00Z\ntime_s,ax_g,ay_g,az_g\n0,0,-1,0\n0.02,0.125,-1,0.25\n"
                .getBytes(StandardCharsets.US_ASCII);
        Read read = read(Written.zip(Map.of("day.csv", own)));
        holds(read, Format.PLUMBLINE, 2, 50, 0);
        assertTrue(read.opened().tellsStart());
        byte[] untold = "time_s,ax_g,ay_g,az_g\n0,0,-1,0\n".getBytes(StandardCharsets.US_ASCII);
        assertFalse(read(untold).opened().tellsStart());
    }

    @Test
    void countsADamagedBlockAndReadsTheOthers() throws IOException {
        byte[] cwa = Written.cwa(5, false);
        cwa[1024 + 512 * 2 + 100] ^= 1;
        Read read = read(cwa);
        assertEquals(480, read.samples().size());
        assertEquals(512, read.outcome().garbledBytes());
        assertEquals(
                NINE.plusMillis(3600).toEpochMilli(), read.samples().get(240).atMs(), "the gap stays a gap");
        byte[] log = Written.gt3xLog(4, false);
        log[60] ^= 1;
        Read gt3x = read(Written.zip(Map.of("info.txt", Written.gt3xInfo(""), "log.bin", log)));
        assertEquals(90, gt3x.samples().size());
        assertTrue(gt3x.outcome().garbledBytes() > 0);
    }

    @Test
    void saysWhereARecordingBreaksOff() throws IOException {
        byte[] cwa = Written.cwa(5, false);
        Read read = read(Arrays.copyOf(cwa, cwa.length - 100));
        assertEquals(480, read.samples().size());
        assertTrue(read.outcome().trouble().orElseThrow().sentence().contains("breaks off"));
        byte[] zipped = Written.gzip(cwa);
        Read cut = read(Arrays.copyOf(zipped, zipped.length - 20));
        assertTrue(cut.outcome().trouble().orElseThrow().sentence().contains("breaks off"));
    }

    @Test
    void keepsTheClockOfASensorThroughTheChangeToSummerTime() throws IOException {
        StringBuilder rows = new StringBuilder("timestamp,x,y,z\n");
        rows.append("2026-03-29 01:59:59.000,0,0,1\n2026-03-29 02:00:00.000,0,0,1\n2026-03-29 03:00:00.000,0,0,1\n");
        Read read = read(rows.toString().getBytes(StandardCharsets.US_ASCII));
        assertEquals(
                3_601_000, read.samples().get(2).atMs() - read.samples().get(0).atMs());
    }

    @Test
    void leavesOutWhatLiesBeforeOthersAndSaysSo() throws IOException {
        Read read = read("time_ms,x_g,y_g,z_g\n10000,0,0,1\n10020,0,0,1\n5000,0,0,1\n10040,0,0,1\n"
                .getBytes(StandardCharsets.US_ASCII));
        assertEquals(3, read.samples().size());
        assertTrue(read.outcome().trouble().orElseThrow().sentence().contains("goes back; 1 samples"));
    }

    @Test
    void refusesInASentenceThatNamesTheFileAndWhatIsWrong() throws IOException {
        refuses(new byte[0], "is empty");
        refuses(Written.gzip(new byte[0]), "is empty");
        refuses("PK\3\4 and no more".getBytes(StandardCharsets.US_ASCII), "recording");
        refuses(new byte[] {0x7f, 'E', 'L', 'F', 0, 0, 1}, "no recording that Plumbline knows");
        refuses(Written.zip(Map.of("a.csv", new byte[9], "b.csv", new byte[9])), "not hold just one");
        refuses(Written.zip(Map.of("info.txt", new byte[9], "activity.bin", new byte[9])), "rate and its start");
        refuses("<unisens".getBytes(StandardCharsets.US_ASCII), "is a folder, not a recording");
        refuses(new byte[] {'x'}, "no three columns");
        refuses("x,y\n1,2\n".getBytes(StandardCharsets.US_ASCII), "no three columns");
        LinkException absent =
                assertThrows(LinkException.class, () -> new Recordings(BERLIN, NINE).open(folder.resolve("none")));
        assertTrue(absent.saying().sentence().contains("There is no file"));
    }

    private void refuses(byte[] bytes, String why) throws IOException {
        Path file = Files.write(folder.resolve("recording"), bytes);
        LinkException refused = assertThrows(LinkException.class, () -> new Recordings(BERLIN, NINE).open(file), why);
        String sentence = refused.saying().sentence();
        assertTrue(sentence.contains(why), sentence);
        assertTrue(sentence.contains(folder.toString()), sentence);
    }

    @Test
    void stopsAtAnArchiveThatUnpacksWithoutEnd() throws IOException {
        byte[] zeros = new byte[40 << 20];
        byte[] head = "time_s,ax_g,ay_g,az_g\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(head, 0, zeros, 0, head.length);
        Read gzip = read(Written.gzip(zeros));
        assertTrue(gzip.outcome().trouble().orElseThrow().sentence().contains("more than 200 times"));
        Read gt3x = read(
                Written.zip(Map.of("info.txt", Written.gt3xInfo(""), "log.bin", Arrays.copyOf(new byte[9], 40 << 20))));
        assertTrue(gt3x.outcome().trouble().orElseThrow().sentence().contains("more than 200 times"));
    }

    @Test
    void fetchesNothingThatAnIndexNamesElsewhere() throws IOException {
        String index = Written.unisensIndex().replace("acc.bin", "../../etc/passwd");
        refuses(Written.zip(Map.of("unisens.xml", index.getBytes(StandardCharsets.UTF_8))), "does not rightly tell id");
        String entity = "<!DOCTYPE u [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><unisens timestampStart=\"&e;\"/>";
        refuses(Written.zip(Map.of("unisens.xml", entity.getBytes(StandardCharsets.UTF_8))), "does not rightly tell");
    }
}
