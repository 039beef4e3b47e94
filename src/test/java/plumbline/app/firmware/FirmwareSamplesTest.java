package plumbline.app.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.app.firmware.Run.Talk;
import plumbline.app.live.monitor.Feed;
import plumbline.sensor.Identity;
import plumbline.sensor.Sample;
import plumbline.sensor.plumbline.Command;

/**
 * From a recording through emulated registers, the real firmware on a simulated ATmega328P, a pseudo-terminal and
 * jSerialComm to samples. Skipped where there is no compiler or simulator for it.
 */
@Timeout(180)
class FirmwareSamplesTest {

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        Toolchain.build();
    }

    @Test
    void aMinuteArrivesWithoutAGapAndTrueToTheLastDigit() throws IOException {
        Run run = Board.run(Morning.FILE, Talk.SILENT, "--row-per-read --seconds 60.1");
        Morning.read().assertTold(run);
        Morning.assertWhole(3000, run);
        assertEquals(
                List.of(Morning.USUAL_SPACING_MS),
                Morning.spacingsMs(run.samples()).stream().distinct().toList());
    }

    /** 65,536 samples, which takes least at the highest rate. */
    @Test
    @Tag("long")
    void theRunningNumberGoesRoundWithoutALoss() throws IOException {
        Run run = Board.run(Morning.FILE, Talk.once(new Command.Rate(200)), "--seconds 372");
        List<Integer> numbers =
                run.samples().stream().map(s -> s.sequence().orElseThrow()).toList();
        assertTrue(numbers.size() > Morning.NUMBERS, numbers.size() + " samples");
        assertEquals(
                IntStream.range(0, numbers.size())
                        .mapToObj(i -> i % Morning.NUMBERS)
                        .toList(),
                numbers);
        assertEquals(new Feed.Counts(numbers.size(), 0, 0, 0), run.feed().counts());
    }

    @ParameterizedTest
    @ValueSource(strings = {"115200-16mhz", "38400-16mhz", "115200-8mhz", "38400-8mhz"})
    void everyBuildSaysTheSame(String variant) throws IOException {
        Run run = Board.run(variant, Morning.FILE, Talk.SILENT, "--row-per-read --seconds 10");
        Morning.read().assertTold(run);
        Morning.assertWhole(490, run);
    }

    @Test
    void corruptBytesNeverBecomeAWrongValue() throws IOException {
        Run run = Board.run(Morning.FILE, Talk.SILENT, "--row-per-read --seconds 60 --corrupt 97");
        Morning.read().assertTold(run);
        List<Sample> samples = run.samples();
        assertTrue(samples.size() > 1000 && samples.size() < 2000, samples.size() + " came through");
        assertTrue(run.feed().counts().lost() > 1000, run.feed().counts()::toString);
        assertEquals(
                List.of(60L),
                samples.stream()
                        .map(s -> s.deviceMs().orElseThrow()
                                - Morning.USUAL_SPACING_MS * s.sequence().orElseThrow())
                        .distinct()
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({"115200-16mhz,100,100", "115200-16mhz,30,30", "115200-16mhz,200,180", "38400-8mhz,200,60"})
    void goesOnAtTheRateThatIsAskedOrTheNearestThatTheLineCarries(String variant, int asked, int granted)
            throws IOException {
        Run run = Board.run(variant, Morning.FILE, Talk.once(new Command.Rate(asked)), "--row-per-read --seconds 60");
        Morning.read().assertTold(run);
        Morning.assertWhole(1500, run);
        int all = run.samples().size();
        List<Long> spacingsMs = Morning.spacingsMs(run.samples().subList(all - 10 * granted - 1, all));
        long tookMs = spacingsMs.stream().mapToLong(Long::longValue).sum();
        assertTrue(Math.abs(tookMs - 10_000) <= 1, tookMs + " ms for the samples of ten seconds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"68", "70", "71", "98"})
    void tellsWhatTheMotionSensorCallsItselfAndTakesItsKin(String id) throws IOException {
        Run run = Board.run(Morning.FILE, Talk.SILENT, "--row-per-read --seconds 10 --who-am-i " + id);
        List<Identity> told = run.heard(Identity.class);
        assertEquals(List.of(new Identity("plumbline-nano", told.get(0).serial(), "1.0.0 imu-" + id)), told);
        assertTrue(told.get(0).serial().matches("[0-9A-F]{4}"), told::toString);
        Morning.read().assertTold(run);
        Morning.assertWhole(490, run);
    }
}
