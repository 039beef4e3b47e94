package plumbline.app.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import plumbline.app.firmware.Run.Talk;
import plumbline.app.live.monitor.Feed;
import plumbline.app.live.monitor.HostClock;
import plumbline.device.recording.RecordingLink;
import plumbline.line.Carried;
import plumbline.line.Line;
import plumbline.line.Note;
import plumbline.line.Spells;
import plumbline.posture.Spell;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.plumbline.Command;
import plumbline.sensor.time.Placed;
import plumbline.sensor.time.Timed;
import plumbline.settings.Settings;

/** What the wearer is told does not change when the recording takes the way through the real firmware and a port. */
@Timeout(180)
class FirmwarePostureTest {

    /** Stands, walks, stands, sits for nearly five minutes, stands up and walks: by the labels of the recording. */
    private static final Duration LENGTH = Duration.ofSeconds(400);

    private static final Duration SLACK = Duration.ofMillis(500);

    @Test
    void sitsAndStandsAndWalksAsInTheRecordingItself() throws IOException, InterruptedException {
        Toolchain.build();
        Run run = Board.run(Morning.FILE, Talk.once(new Command.Rate(25)), "--seconds " + LENGTH.toSeconds());
        List<Spell> told = spells(run.timed());
        List<Spell> expected = spells(recorded());
        assertEquals(
                expected.stream().map(s -> s.state().posture()).toList(),
                told.stream().map(s -> s.state().posture()).toList());
        for (int i = 1; i < expected.size(); i++) {
            Duration off = Duration.between(expected.get(i).start(), told.get(i).start());
            assertTrue(off.abs().compareTo(SLACK) <= 0, told + " instead of " + expected);
        }
        assertTrue(expected.size() >= 4, expected::toString);
    }

    private static List<Timed> recorded() {
        RecordingLink link = new RecordingLink(Morning.FILE, RecordingLink.Pace.AT_ONCE, Run.POWER_ON);
        List<Timed> timed = new ArrayList<>();
        Feed feed = new Feed(link, timed::add);
        link.run(HostClock.system(), feed::on);
        Instant end = Run.POWER_ON.plus(LENGTH);
        return timed.stream()
                .takeWhile(t -> t instanceof Placed placed && placed.at().isBefore(end))
                .toList();
    }

    private static List<Spell> spells(List<Timed> timed) {
        Settings settings = Settings.STANDARD;
        Line.Setup setup =
                new Line.Setup(SlouchSettings.DEFAULT, settings.bouts(), settings.coach(), ZoneOffset.UTC, sight -> "");
        Spells spells = new Spells();
        Line line = new Line(setup, Carried.NOTHING, Run.POWER_ON, note -> {
            if (note instanceof Note.Settled settled) {
                spells.add(settled.spell());
            }
        });
        timed.forEach(line::on);
        line.end(line.now());
        return spells.list();
    }
}
