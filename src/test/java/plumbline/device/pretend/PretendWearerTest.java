package plumbline.device.pretend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.device.JumpingClock;
import plumbline.device.Link;
import plumbline.device.LinkEvent;
import plumbline.device.LinkEvent.Chunk;
import plumbline.device.LinkEvent.Ended;
import plumbline.device.LinkEvent.Opened;
import plumbline.device.RunningLink;
import plumbline.device.pretend.motion.Script;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.DayScript;
import plumbline.device.pretend.script.Habits;
import plumbline.device.recording.RecordingLink;
import plumbline.device.recording.RecordingLink.Pace;
import plumbline.sensor.Decoder;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Identity;
import plumbline.sensor.Sample;
import plumbline.sensor.plumbline.Command;
import plumbline.sensor.plumbline.PlumblineEncoder;
import plumbline.sensor.time.Placed;
import plumbline.sensor.time.Timed;
import plumbline.sensor.time.Timeline;

class PretendWearerTest {

    private static final Instant START = JumpingClock.START;
    private static final Script SCRIPT = DayScript.of(Body.of(1), Habits.USUAL, 0.5, 1);

    /** What came through decoder and timeline. */
    private record Line(List<Placed> placed, List<Heard> others, List<Timed> events) {}

    @Test
    void sendsItsWholeScriptByTheClock() {
        List<LinkEvent> happened = new ArrayList<>();
        JumpingClock clock = new JumpingClock();
        wearer(Faults.NONE).run(clock, happened::add);

        assertEquals(new Opened(START), happened.get(0));
        assertEquals(new Ended(clock.instant()), happened.get(happened.size() - 1));
        assertEquals(SCRIPT.lengthS(), Duration.between(START, clock.instant()).toMillis() / 1e3, 0.05);

        Line line = line(happened);
        assertEquals(List.of(new Identity("plumbline-pretend", "", "1.0")), line.others);
        assertEquals(List.of(), line.events);
        PretendSamples expected = new PretendSamples(SCRIPT, PretendSensor.USUAL, 1);
        long shift = 0;
        for (Placed placed : line.placed) {
            Duration due = Duration.ofNanos((long) (expected.nextS() * 1e9));
            assertEquals(expected.next(), placed.sample());
            shift = Math.max(
                    shift,
                    Math.abs(Duration.between(START.plus(due), placed.at()).toMillis()));
        }
        assertFalse(expected.hasNext());
        assertTrue(shift <= 12, "placed within " + shift + " ms");
    }

    @Test
    void faultsAreCountedAndNothingWrongComesThrough() {
        List<LinkEvent> happened = new ArrayList<>();
        wearer(new Faults(0.02, 0.03, 0.05)).run(new JumpingClock(), happened::add);
        Line line = line(happened);
        long sent = Math.round(SCRIPT.lengthS() * 50);
        long lost = line.events.stream()
                .mapToLong(event -> assertInstanceOf(Timed.Lost.class, event).samples())
                .sum();
        assertEquals(sent / 1e3, (line.placed.size() + lost) / 1e3, 0.002);
        assertEquals(0.05, lost / (double) sent, 0.01);
        assertTrue(line.others.stream().filter(Garbled.class::isInstance).count() > 1000);
        List<Sample> truth = new ArrayList<>();
        new PretendSamples(SCRIPT, PretendSensor.USUAL, 1).forEachRemaining(truth::add);
        for (Placed placed : line.placed) {
            int number = (int) (placed.sample().deviceMs().orElseThrow() / 20);
            assertEquals(truth.get(number), placed.sample());
        }
    }

    @Test
    void answersWhoItIs() {
        PretendWearer wearer = wearer(Faults.NONE);
        ByteBuffer question = ByteBuffer.allocate(PlumblineEncoder.MAX_LENGTH);
        new PlumblineEncoder().write(new Command.WhoAreYou(), question);
        question.flip();
        assertFalse(wearer.send(question), "it does not run yet");
        List<LinkEvent> happened = new ArrayList<>();
        wearer.run(new JumpingClock().stoppingAt(START.plusSeconds(10)), event -> {
            happened.add(event);
            if (happened.size() == 20) {
                assertTrue(wearer.send(question));
            }
        });
        assertEquals(2, line(happened).others.size());
        assertFalse(wearer.send(question), "it does not run any more");
    }

    @Test
    void stopsInTheMiddleWhenToldTo() {
        try (RunningLink link = new RunningLink(wearer(Faults.NONE), 1)) {
            link.await(Chunk.class);
            List<LinkEvent> rest = link.stop();
            assertInstanceOf(Ended.class, rest.get(rest.size() - 1));
        }
    }

    @Test
    void itsRecordingPlaysBackToTheSameSamples(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("day.csv.gz");
        PretendRecording.write(file, START, SCRIPT, PretendSensor.USUAL, 1);
        assertEquals(SCRIPT.labelFile(), Files.readString(folder.resolve("day.labels.csv")));

        Link link = new RecordingLink(file, Pace.AT_ONCE, Instant.EPOCH);
        List<LinkEvent> happened = new ArrayList<>();
        link.run(new JumpingClock(), happened::add);
        Line line = line(happened, link);
        PretendSamples expected = new PretendSamples(SCRIPT, PretendSensor.USUAL, 1);
        for (Placed placed : line.placed) {
            long ms = Math.round(expected.nextS() * 1000);
            Sample sample = expected.next();
            assertEquals(START.plusMillis(ms), placed.at());
            assertEquals(sample.accelG(), placed.sample().accelG());
            assertEquals(sample.rateDps(), placed.sample().rateDps());
        }
        assertFalse(expected.hasNext());
    }

    private static PretendWearer wearer(Faults faults) {
        return new PretendWearer(SCRIPT, PretendSensor.USUAL, faults, 1);
    }

    private static Line line(List<LinkEvent> happened) {
        return line(happened, wearer(Faults.NONE));
    }

    private static Line line(List<LinkEvent> happened, Link link) {
        Decoder decoder = link.decoder();
        Timeline timeline = link.timeline();
        Line line = new Line(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (LinkEvent event : happened) {
            if (event instanceof Chunk chunk) {
                for (Heard heard : decoder.feed(chunk.bytes())) {
                    if (heard instanceof Sample sample) {
                        sort(timeline.place(chunk.at(), sample), line);
                    } else {
                        line.others.add(heard);
                    }
                }
            }
        }
        sort(timeline.flush(), line);
        return line;
    }

    private static void sort(List<Timed> timed, Line line) {
        for (Timed each : timed) {
            if (each instanceof Placed placed) {
                line.placed.add(placed);
            } else {
                line.events.add(each);
            }
        }
    }
}
