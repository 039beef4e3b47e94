package plumbline.posture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.device.pretend.PretendSamples;
import plumbline.device.pretend.PretendSensor;
import plumbline.device.pretend.motion.Script;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.DayScript;
import plumbline.device.pretend.script.Habits;
import plumbline.posture.Recorded.Row;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.score.Claim;

/** However the sensor is strapped on, whenever the day begins and however fast it samples: the bouts are the same. */
class InvarianceTest {

    /** Bouts may move by so much; a boundary lies at the deepest lean, which a resampled lean blurs. */
    private static final double TOLERANCE_SECONDS = 1;

    /** Half an hour of a pretend wearer. */
    private static Recorded day(long seed) {
        Script script = DayScript.of(Body.of(seed), new Habits(6, 0, 0), 0.5, seed);
        PretendSamples samples = new PretendSamples(script, PretendSensor.USUAL.at(50), seed);
        List<Row> rows = new ArrayList<>();
        while (samples.hasNext()) {
            rows.add(new Row(samples.nextS(), samples.next().accelG()));
        }
        return new Recorded("seed " + seed, rows, List.of());
    }

    private static Stream<Recorded> days() {
        return Stream.of(1L, 2L, 5L, 9L).map(InvarianceTest::day);
    }

    /** Seated or not, as bouts of a minute or more. */
    private static List<Claim> bouts(List<Claim> said, double shift) {
        List<Claim> joined = new ArrayList<>();
        for (Claim claim : said) {
            String kind = List.of("sitting", "reclining").contains(claim.posture()) ? "seated" : "up";
            int last = joined.size() - 1;
            double start = claim.startSeconds() - shift;
            if (last >= 0 && joined.get(last).posture().equals(kind)) {
                start = joined.remove(last).startSeconds();
            }
            joined.add(new Claim(Math.max(0, start), claim.endSeconds() - shift, kind, false, 1));
        }
        return joined.stream()
                .filter(bout -> bout.endSeconds() - bout.startSeconds() >= 60)
                .toList();
    }

    private static void assertSame(List<Claim> expected, List<Claim> actual, String how) {
        assertEquals(kinds(expected), kinds(actual), how);
        for (int i = 0; i < expected.size(); i++) {
            assertEquals(expected.get(i).startSeconds(), actual.get(i).startSeconds(), TOLERANCE_SECONDS, how);
            assertEquals(expected.get(i).endSeconds(), actual.get(i).endSeconds(), TOLERANCE_SECONDS, how);
        }
    }

    private static String kinds(List<Claim> bouts) {
        return bouts.stream().map(Claim::posture).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @MethodSource("days")
    void turningShiftingOrResamplingChangesNoBout(Recorded day) {
        List<Claim> plain = bouts(day.said(SeatModel.DEFAULT), 0);
        assertTrue(plain.size() >= 2, () -> day.name() + ": " + plain);
        Random random = new Random(17);
        for (int i = 0; i < 3; i++) {
            var turn = Spoilt.turned(random);
            Recorded turned = day.with(day.rows().stream()
                    .map(row -> new Row(row.seconds(), turn.apply(row.accelG())))
                    .toList());
            assertSame(plain, bouts(turned.said(SeatModel.DEFAULT), 0), day.name() + ", turn " + i + " of seed 17");
        }
        double shift = 1000 * random.nextDouble();
        Recorded later = day.with(day.rows().stream()
                .map(row -> new Row(row.seconds() + shift, row.accelG()))
                .toList());
        assertSame(plain, bouts(later.said(SeatModel.DEFAULT), shift), day.name() + ", later by " + shift);
        for (double hz : new double[] {25, 40, 100}) {
            Recorded resampled = Spoilt.at(day, hz);
            assertSame(plain, bouts(resampled.said(SeatModel.DEFAULT), 0), day.name() + " at " + hz + " Hz");
        }
    }
}
