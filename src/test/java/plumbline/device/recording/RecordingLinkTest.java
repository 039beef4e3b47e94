package plumbline.device.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.device.JumpingClock;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.device.LinkEvent.Chunk;
import plumbline.device.LinkEvent.Ended;
import plumbline.device.LinkEvent.Opened;
import plumbline.device.LinkEvent.Reason;
import plumbline.device.LinkEvent.Silent;
import plumbline.device.LinkEvent.Trouble;
import plumbline.device.recording.RecordingLink.Pace;
import plumbline.sensor.Decoder;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.Saying;
import plumbline.sensor.Unreadable;
import plumbline.sensor.time.Placed;
import plumbline.sensor.time.Timed;
import plumbline.sensor.time.Timeline;

class RecordingLinkTest {

    private static final Instant NOW = JumpingClock.START;
    private static final Instant ORIGIN = Instant.parse("2025-11-21T09:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void readsTheWholeFileAtOnce() throws IOException {
        String rows = rows(0, 20_000);
        List<LinkEvent> events = play(write("day.csv", bytes(rows)), Pace.AT_ONCE, new JumpingClock());
        assertEquals(new Opened(NOW), events.get(0));
        assertEquals(new Ended(NOW), events.get(events.size() - 1));
        assertEquals(rows, text(events));
    }

    @Test
    void unpacksWhateverTheNameSays() throws IOException {
        for (String name : List.of("day.csv.gz", "day.csv")) {
            assertEquals(rows(0, 500), text(play(write(name, packed(rows(0, 500))), Pace.AT_ONCE, new JumpingClock())));
        }
    }

    @Test
    void playsRowsWhenTheirTimeHasCome() throws IOException {
        JumpingClock clock = new JumpingClock();
        List<LinkEvent> events = play(write("day.csv", bytes(rows(100, 300))), Pace.BY_THE_CLOCK, clock);
        assertEquals(rows(100, 300), text(events));
        assertEquals(3980.0, (double) Duration.between(NOW, clock.instant()).toMillis(), 50.0);
        double lag = 0;
        for (Placed placed : placed(events)) {
            double due = Duration.between(ORIGIN.plusSeconds(2), placed.at()).toMillis();
            double came = Duration.between(NOW, arrival(events, placed)).toMillis();
            lag = Math.max(lag, Math.abs(came - due));
        }
        assertEquals(50, lag, 10);
    }

    @Test
    void saysThatNothingComesInALongGap() throws IOException {
        String text = rows(0, 2) + "10.00,0,0,1\n";
        List<LinkEvent> events = play(write("day.csv", bytes(text)), Pace.BY_THE_CLOCK, new JumpingClock());
        assertEquals(
                List.of(Opened.class, Chunk.class, Chunk.class, Silent.class, Chunk.class, Ended.class),
                events.stream().map(Object::getClass).toList());
        assertEquals(NOW.plusSeconds(10).plusMillis(50), events.get(4).at());
        assertEquals(text, text(events));
    }

    @Test
    void aLineWithoutAnEndIsHandedOutInPieces() throws IOException {
        byte[] endless = bytes(rows(0, 10) + "1".repeat(10_000_000));
        Path file = write("day.csv", endless);
        for (Pace pace : Pace.values()) {
            List<LinkEvent> events = play(file, pace, new JumpingClock());
            long bytes = 0;
            for (LinkEvent event : events) {
                int size = event instanceof Chunk chunk ? chunk.bytes().remaining() : 0;
                assertTrue(size <= 1 << 17, pace + " hands out " + size);
                bytes += size;
            }
            assertEquals(endless.length + 1, bytes);
        }
    }

    @Test
    void stopsInTheMiddleWhenToldTo() throws IOException {
        JumpingClock clock = new JumpingClock().stoppingAt(NOW.plusSeconds(60));
        List<LinkEvent> events = play(write("day.csv", bytes(rows(0, 20_000))), Pace.BY_THE_CLOCK, clock);
        assertInstanceOf(Ended.class, events.get(events.size() - 1));
        assertEquals(60 * 50, placed(events).size(), 5);
    }

    @Test
    void aFileCutShortIsUsedAsFarAsItGoes() throws IOException {
        byte[] whole = packed(rows(0, 20_000));
        Path file = write("day.csv.gz", Arrays.copyOf(whole, whole.length / 2));
        List<LinkEvent> events = play(file, Pace.AT_ONCE, new JumpingClock());
        assertEquals(
                new Trouble(
                        NOW,
                        Reason.CUT_SHORT,
                        Saying.of("file.cut", "%s breaks off; all that could be read was used.", file)),
                events.get(events.size() - 2));
        assertTrue(rows(0, 20_000).startsWith(text(events)));
        assertTrue(placed(events).size() > 8000, "samples " + placed(events).size());
    }

    @Test
    void aDamagedFileIsUsedUpToTheDamage() throws IOException {
        byte[] whole = packed(rows(0, 20_000));
        Arrays.fill(whole, whole.length / 2, whole.length / 2 + 50, (byte) 0xFF);
        List<LinkEvent> events = play(write("day.csv.gz", whole), Pace.AT_ONCE, new JumpingClock());
        assertEquals(
                Reason.CUT_SHORT,
                assertInstanceOf(Trouble.class, events.get(events.size() - 2)).reason());
    }

    @Test
    void aLastRowWithoutItsLineEndCounts() throws IOException {
        String rows = rows(0, 10);
        List<LinkEvent> events = play(
                write("day.csv", bytes(rows.substring(0, rows.length() - 1))), Pace.BY_THE_CLOCK, new JumpingClock());
        assertEquals(10, placed(events).size());
    }

    @Test
    void whatCannotBeReadIsSaidInASentence() throws IOException {
        Path missing = folder.resolve("missing.csv");
        Path empty = write("empty.csv", new byte[0]);
        assertEquals(trouble(Reason.NOT_THERE, "There is no file " + missing + "."), play(missing));
        assertEquals(trouble(Reason.UNUSABLE, folder + " is a folder, not a recording."), play(folder));
        assertEquals(trouble(Reason.UNUSABLE, empty + " is empty."), play(empty));
    }

    @Test
    void aHeaderThatLacksAColumnIsSaidByTheDecoder() throws IOException {
        Link link = new RecordingLink(write("x.csv", bytes("time_s,ax_g\n1,2\n")), Pace.AT_ONCE, ORIGIN);
        List<Heard> heard = new ArrayList<>();
        Decoder decoder = link.decoder();
        link.run(new JumpingClock(), event -> heard.addAll(feed(decoder, event)));
        assertEquals(
                "this recording has no column ay_g, az_g; its first line reads: time_s,ax_g",
                assertInstanceOf(Unreadable.class, heard.get(0)).sentence());
    }

    @Test
    void liesWhereItWasRecorded() throws IOException {
        String told = "# Plumbline recording\n# origin: 2026-01-02T03:04:05.678Z\n" + rows(0, 1);
        for (String text : List.of(told, rows(0, 1))) {
            Path file = write("day.csv", bytes(text));
            Instant origin = text.equals(told) ? Instant.parse("2026-01-02T03:04:05.678Z") : ORIGIN;
            assertEquals(
                    origin,
                    placed(play(file, Pace.AT_ONCE, new JumpingClock()), file)
                            .get(0)
                            .at());
        }
    }

    private List<Placed> placed(List<LinkEvent> events) {
        return placed(events, folder.resolve("day.csv"));
    }

    private static List<Placed> placed(List<LinkEvent> events, Path file) {
        Link link = new RecordingLink(file, Pace.AT_ONCE, ORIGIN);
        Decoder decoder = link.decoder();
        Timeline timeline = link.timeline();
        List<Placed> placed = new ArrayList<>();
        for (LinkEvent event : events) {
            for (Heard heard : feed(decoder, event)) {
                for (Timed timed : timeline.place(event.at(), assertInstanceOf(Sample.class, heard))) {
                    placed.add(assertInstanceOf(Placed.class, timed));
                }
            }
        }
        return placed;
    }

    private static List<Heard> feed(Decoder decoder, LinkEvent event) {
        return event instanceof Chunk chunk ? decoder.feed(chunk.bytes().duplicate()) : List.of();
    }

    /** When the chunk with this sample came. */
    private static Instant arrival(List<LinkEvent> events, Placed wanted) {
        Decoder decoder = new RecordingLink(Path.of("x"), Pace.AT_ONCE, ORIGIN).decoder();
        for (LinkEvent event : events) {
            if (feed(decoder, event).contains(wanted.sample())) {
                return event.at();
            }
        }
        throw new AssertionError("never came: " + wanted);
    }

    private static List<LinkEvent> trouble(Reason reason, String sentence) {
        return List.of(new Trouble(NOW, reason, Saying.asItIs(sentence)), new Ended(NOW));
    }

    private static List<LinkEvent> play(Path file) {
        return play(file, Pace.AT_ONCE, new JumpingClock()).stream()
                .map(event -> event instanceof Trouble told
                        ? new Trouble(told.at(), told.reason(), Saying.asItIs(told.sentence()))
                        : event)
                .toList();
    }

    private static List<LinkEvent> play(Path file, Pace pace, LinkClock clock) {
        List<LinkEvent> events = new ArrayList<>();
        new RecordingLink(file, pace, ORIGIN).run(clock, events::add);
        return events;
    }

    private static String text(List<LinkEvent> events) {
        StringBuilder text = new StringBuilder();
        for (LinkEvent event : events) {
            if (event instanceof Chunk chunk) {
                text.append(StandardCharsets.US_ASCII.decode(chunk.bytes().duplicate()));
            }
        }
        return text.toString();
    }

    private static String rows(int from, int to) {
        StringBuilder text = new StringBuilder("time_s,ax_g,ay_g,az_g\n");
        for (int i = from; i < to; i++) {
            text.append(
                    String.format(Locale.ROOT, "%.2f,%.3f,-0.500,%.3f\n", i * 0.02, i % 977 / 1000.0, i % 31 / 10.0));
        }
        return text.toString();
    }

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes(text));
        }
        return packed.toByteArray();
    }
}
