package plumbline.app.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import plumbline.app.live.monitor.HostClock;
import plumbline.coach.Coach;
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
import plumbline.lab.Grid;
import plumbline.line.Line;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.plumbline.PlumblineDecoder;
import plumbline.sensor.plumbline.PlumblineEncoder;
import plumbline.sitting.BoutSettings;

/** A sensor that starts anew every three seconds, and one whose words come twice and in any order. */
class SensorMisfortunesTest {

    private static final long TICK_NANOS = 20_000_000;
    private static final int TICKS_OF_A_LIFE = 150;

    private final Witness witness = new Witness();
    private final List<byte[]> sentences = sentences();

    private Session running(String port) {
        Line.Setup setup = new Line.Setup(
                SlouchSettings.DEFAULT, BoutSettings.DEFAULT, Coach.Plan.DEFAULT, ZoneOffset.UTC, sight -> "a-stretch");
        Session session = new Session(
                Session.Plan.unkept(
                        new SerialLink(port, 115_200, PlumblineDecoder::new),
                        State.READING,
                        HostClock.system(),
                        setup,
                        id -> new Offer(id, "", false),
                        note -> {},
                        (wish, of) -> {}),
                witness,
                new Notices(witness));
        runner = new Thread(() -> {
            try {
                session.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        runner.start();
        return session;
    }

    private Thread runner = new Thread();

    @AfterEach
    void ended() throws InterruptedException {
        runner.join(Duration.ofSeconds(30).toMillis());
    }

    @Test
    void aSensorThatStartsAnewEveryThreeSecondsIsReadOn() throws Exception {
        int lives = Grid.of(4, 100);
        try (Pty pty = Pty.open()) {
            Session session = running(pty.port().toString());
            live(pty);
            witness.await(v -> v.now().link().state() == State.READING);
            Taken before = Taken.now();
            for (int life = 0; life < lives; life++) {
                pty.write(Arrays.copyOf(sentences.get(TICKS_OF_A_LIFE), 9)); // it goes off in the middle of a word
                live(pty);
            }
            View view = latest();
            Taken after = Taken.now();
            System.out.println(
                    "started anew " + lives + " times, each 3 s: " + before + ", then " + after + "; " + view.sense());
            assertEquals(State.READING, view.now().link().state());
            assertEquals(View.Watching.WELL, view.watching());
            before.assertFlat(after, 16);
            session.wish(new Wish.Quit());
        }
    }

    /** The sensor's clock and running number begin at nothing. */
    private void live(Pty pty) {
        long due = System.nanoTime();
        for (byte[] sentence : sentences.subList(0, TICKS_OF_A_LIFE)) {
            pty.write(sentence);
            due += TICK_NANOS;
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
        }
    }

    @Test
    void wordsThatComeTwiceAndInAnyOrderTakeNothingOfTheMachine() throws Exception {
        int rounds = Grid.of(20, 1000);
        try (Pty pty = Pty.open()) {
            Session session = running(pty.port().toString());
            live(pty);
            witness.await(v -> v.now().link().state() == State.READING);
            Taken before = Taken.now();
            Random random = new Random(13);
            List<Integer> order =
                    new ArrayList<>(IntStream.range(0, sentences.size()).boxed().toList());
            for (int round = 0; round < rounds; round++) {
                Collections.shuffle(order, random);
                for (int i : order) {
                    byte[] sentence = sentences.get(i);
                    pty.write(sentence);
                    pty.write(random.nextInt(4) == 0 ? sentence : new byte[0]);
                }
            }
            live(pty);
            View view = latest();
            Taken after = Taken.now();
            System.out.println("twice and in any order, " + rounds * sentences.size() + " sentences: " + before
                    + ", then " + after + "; " + view.sense());
            assertEquals(View.Watching.WELL, view.watching());
            before.assertFlat(after, 16);
            session.wish(new Wish.Quit());
        }
    }

    /** The newest of what is shown. */
    private View latest() throws InterruptedException {
        long now = System.currentTimeMillis();
        View view = witness.await(v -> v.now().at().toEpochMilli() >= now);
        assertTrue(view.now().at().toEpochMilli() >= now - TimeUnit.SECONDS.toMillis(1));
        return view;
    }

    private static List<byte[]> sentences() {
        PretendSamples samples =
                new PretendSamples(DayScript.of(Body.of(1), Habits.USUAL, 1, 1), PretendSensor.USUAL, 1);
        PlumblineEncoder encoder = new PlumblineEncoder();
        ByteBuffer sentence = ByteBuffer.allocate(PlumblineEncoder.MAX_LENGTH);
        return IntStream.rangeClosed(0, TICKS_OF_A_LIFE)
                .mapToObj(i -> {
                    encoder.write(samples.next(), sentence.clear());
                    byte[] bytes = new byte[sentence.flip().remaining()];
                    sentence.get(bytes);
                    return bytes;
                })
                .toList();
    }
}
