package plumbline.app.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.live.monitor.HostClock;
import plumbline.coach.Coach;
import plumbline.device.LinkEvent;
import plumbline.device.RunningLink;
import plumbline.device.port.Pty;
import plumbline.device.port.SerialLink;
import plumbline.device.pretend.PretendSamples;
import plumbline.device.pretend.PretendSensor;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.DayScript;
import plumbline.device.pretend.script.Habits;
import plumbline.face.Link.State;
import plumbline.face.Offer;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.line.Line;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.plumbline.PlumblineDecoder;
import plumbline.sensor.plumbline.PlumblineEncoder;
import plumbline.sitting.BoutSettings;

/** What cables and sensors do to Plumbline: it goes on, and takes no more of the machine than before. */
class SensorAbuseTest {

    @TempDir
    private Path directory;

    @Test
    void isUnpluggedAndPluggedInAgainManyTimes() throws IOException {
        unplug(25);
    }

    @Test
    @Tag("long")
    void isUnpluggedAndPluggedInAgainAThousandTimes() throws IOException {
        unplug(1000);
    }

    private void unplug(int times) throws IOException {
        Path plug = directory.resolve("sensor");
        Taken before = Taken.now();
        try (RunningLink link = new RunningLink(new SerialLink(plug.toString(), 115_200, PlumblineDecoder::new), 50)) {
            for (int i = 0; i < times; i++) {
                if (i == 10) {
                    before = Taken.now(); // by then all classes are loaded, and all buffers made
                }
                try (Pty pty = Pty.open()) {
                    Files.createSymbolicLink(plug, pty.port());
                    link.await(LinkEvent.Opened.class);
                    pty.write("half a line\n");
                    pty.write("a line of the sensor\n");
                    link.await(LinkEvent.Chunk.class);
                }
                Files.delete(plug);
                link.await(LinkEvent.Trouble.class);
            }
            Taken after = Taken.now();
            System.out.println("unplugged " + times + " times: " + before + ", then " + after);
            before.assertFlat(after, 8);
        }
    }

    @Test
    void isReadAgainAfterMegabytesOfNoiseAndHalfASentenceForEver() throws Exception {
        abuse(3 << 20);
    }

    @Test
    @Tag("long")
    void isReadAgainAfterAHundredMegabytesOfNoise() throws Exception {
        abuse(100 << 20);
    }

    private void abuse(int noise) throws Exception {
        Witness witness = new Witness();
        try (Pty pty = Pty.open()) {
            Session session = session(pty, witness);
            Thread runner = new Thread(() -> {
                try {
                    session.run();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            runner.start();
            say(pty, sentences(100, 0));
            witness.await(v -> v.now().link().state() == State.READING);
            Taken before = Taken.now();
            long begun = System.nanoTime();
            Random random = new Random(5);
            byte[] block = new byte[4096];
            for (int sent = 0; sent < noise; sent += block.length) {
                random.nextBytes(block);
                say(pty, List.of(block.clone()));
            }
            double seconds = (System.nanoTime() - begun) / 1e9;
            witness.await(v -> v.now().link().state() == State.GARBLED);
            for (int i = 0; i < 2000; i++) {
                say(pty, List.of("$PLB,S,1,2,3,4,5,6,7,8,9,".getBytes(java.nio.charset.StandardCharsets.US_ASCII)));
            }
            // Sentences that come twice, and in any order, and then as they should.
            List<byte[]> mixed = new ArrayList<>(sentences(200, 100));
            mixed.addAll(sentences(200, 100));
            Collections.shuffle(mixed, random);
            say(pty, mixed);
            say(pty, sentences(600, 400));
            View view = witness.await(v ->
                    v.now().link().state() == State.READING && v.now().reading().isPresent());
            Taken after = Taken.now();
            System.out.printf(
                    java.util.Locale.ROOT,
                    "noise: %d MB at %.1f MB/s, %d bytes counted as garbled; %s, then %s%n",
                    noise >> 20,
                    (noise >> 20) / seconds,
                    view.sense().garbledBytes(),
                    before,
                    after);
            assertEquals(View.Watching.WELL, view.watching());
            assertTrue(
                    view.sense().garbledBytes() > noise / 2, () -> view.sense().toString());
            before.assertFlat(after, 48);
            session.wish(new Wish.Quit());
            runner.join(Duration.ofSeconds(30).toMillis());
        }
    }

    private static void say(Pty pty, List<byte[]> pieces) {
        for (byte[] piece : pieces) {
            for (int at = 0; at < piece.length; ) {
                int written = pty.write(java.util.Arrays.copyOfRange(piece, at, piece.length));
                at += written;
                if (written == 0) {
                    Thread.onSpinWait();
                }
            }
        }
    }

    /** So many sentences of a pretend sensor, from this one on. */
    private static List<byte[]> sentences(int count, int from) {
        PretendSamples samples =
                new PretendSamples(DayScript.of(Body.of(1), Habits.USUAL, 1, 1), PretendSensor.USUAL, 1);
        PlumblineEncoder encoder = new PlumblineEncoder();
        ByteBuffer sentence = ByteBuffer.allocate(PlumblineEncoder.MAX_LENGTH);
        List<byte[]> all = new ArrayList<>();
        for (int i = 0; i < from + count; i++) {
            encoder.write(samples.next(), sentence.clear());
            byte[] bytes = new byte[sentence.flip().remaining()];
            sentence.get(bytes);
            if (i >= from) {
                all.add(bytes);
            }
        }
        return all;
    }

    private static Session session(Pty pty, Witness witness) {
        Line.Setup setup = new Line.Setup(
                SlouchSettings.DEFAULT, BoutSettings.DEFAULT, Coach.Plan.DEFAULT, ZoneOffset.UTC, sight -> "a-stretch");
        return new Session(
                Session.Plan.unkept(
                        new SerialLink(pty.port().toString(), 115_200, PlumblineDecoder::new),
                        State.READING,
                        HostClock.system(),
                        setup,
                        id -> new Offer(id, "", false),
                        note -> {},
                        (wish, of) -> {}),
                witness,
                new Notices(witness));
    }
}
