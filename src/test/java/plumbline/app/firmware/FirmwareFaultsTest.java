package plumbline.app.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.app.firmware.Run.Talk;
import plumbline.sensor.Identity;
import plumbline.sensor.Sample;
import plumbline.sensor.SensorFault;
import plumbline.sensor.plumbline.Command;
import plumbline.sensor.time.Timed;

/** What goes wrong on the board is told, gives no wrong value, and mends itself. */
@Timeout(180)
class FirmwareFaultsTest {

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        Toolchain.build();
    }

    private static List<String> faults(Run run) {
        return run.heard(SensorFault.class).stream().map(SensorFault::code).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--who-am-i 00", "--who-am-i FF", "--unplug 0,100"})
    void withoutAMotionSensorItSaysSoEverySecond(String trouble) throws IOException {
        Run run = Board.run(Morning.FILE, Talk.SILENT, "--seconds 9.9 " + trouble);
        assertEquals(List.of(), run.samples());
        assertEquals(
                "1.0.0 imu-none", run.feed().signs().identity().orElseThrow().version());
        assertEquals(Collections.nCopies(10, "imu-gone"), faults(run));
        assertEquals("imu-gone", run.feed().signs().fault().orElseThrow().code());
    }

    @Test
    void aMotionSensorThatIsUnpluggedIsMissedAndFoundAgain() throws IOException {
        Run run = Board.run(Morning.FILE, Talk.SILENT, "--row-per-read --seconds 10 --unplug 3,6");
        Morning.read().assertTold(run);
        Morning.assertWhole(300, run);
        List<Long> holesMs = Morning.spacingsMs(run.samples()).stream()
                .filter(ms -> ms != Morning.USUAL_SPACING_MS)
                .toList();
        assertTrue(holesMs.size() == 1 && holesMs.get(0) >= 3000 && holesMs.get(0) < 3300, holesMs::toString);
        assertEquals(List.of("imu-gone", "imu-gone", "imu-gone", "imu-gone", "imu-back"), faults(run));
        assertTrue(run.feed().signs().fault().isEmpty(), "samples came again");
    }

    /** A motion sensor that starts anew measures in other ranges; read as before, all would be wrong fourfold. */
    @Test
    void aMotionSensorThatLosesItsPowerForAnInstantSaysNothingWrong() throws IOException {
        Run run = Board.run(Morning.FILE, Talk.SILENT, "--seconds 10 --brown-out 3.0");
        assertEquals(List.of("imu-gone", "imu-back"), faults(run));
        Morning.assertWhole(480, run);
        Morning truth = Morning.read();
        for (Sample sample : run.samples()) {
            int row = (int) (sample.deviceMs().orElseThrow() / Morning.ROW_MS);
            List<List<Long>> near =
                    IntStream.rangeClosed(row - 1, row + 1).mapToObj(truth::row).toList();
            assertTrue(near.contains(Morning.values(sample)), () -> sample + " is none of " + near);
        }
    }

    @Test
    void aHangingProgramIsRestartedAndTheTimelineSeesIt() throws IOException {
        Run run = Board.run(Morning.FILE, Talk.SILENT, "--seconds 20 --hang 10");
        assertEquals(
                1,
                run.timed().stream().filter(Timed.Restarted.class::isInstance).count());
        assertEquals(List.of("watchdog"), faults(run));
        assertEquals(2, run.heard(Identity.class).size());
        assertEquals(0, run.feed().counts().lost());
        List<Integer> numbers =
                run.samples().stream().map(s -> s.sequence().orElseThrow()).toList();
        int firstRun = numbers.lastIndexOf(0);
        assertEquals(
                Stream.concat(
                                IntStream.range(0, firstRun).boxed(),
                                IntStream.range(0, numbers.size() - firstRun).boxed())
                        .toList(),
                numbers);
        assertEquals(497, firstRun, 1);
        assertEquals(472, numbers.size() - firstRun, 5, "a hang costs half a second");
    }

    /** A program that still answers but knows no time any more takes no samples either. At a pace at which it is asked. */
    @Test
    void aSensorWhoseClockStandsStillIsRestartedEvenWhileItAnswers() throws IOException {
        Talk curious = (heard, link) -> Talk.ask(link, new Command.WhoAreYou());
        Run run = Board.run(Morning.FILE, curious, "--seconds 4 --hang 2 --speed 4");
        assertEquals(1, run.feed().counts().restarts());
        assertEquals(List.of("watchdog"), faults(run));
        assertTrue(run.heard(Identity.class).size() > 50, "it was asked all the time");
    }

    /** At a pace at which a command is there before the program hangs. */
    @Test
    void aHangingProgramDoesNotLeaveTheMotorOn() throws IOException {
        Talk talk = Talk.once(new Command.Vibrate(Command.Vibrate.LONGEST));
        Run run = Board.run(Morning.FILE, talk, "--seconds 6 --speed 4 --hang 3");
        assertEquals(1, run.pulses().size(), run.pulses()::toString);
        assertEquals(3500, run.pulses().get(0).toMs(), 50, run.pulses()::toString);
    }
}
