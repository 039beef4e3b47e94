package plumbline.posture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.junit.jupiter.api.Test;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.score.Claim;
import plumbline.posture.score.Score;

/**
 * Lifts, buses, cars and bicycles move the wearer without their moving: laid over the real stillness of people's long holds,
 * they make no stand-up and no sit-down.
 */
class RidesTest {

    @Test
    void aLiftIsNoChangeOfPosture() {
        check("lift up", Rides.lift(1), 14, 0.005);
        check("lift down", Rides.lift(-1), 14, 0.005);
    }

    @Test
    void aBusOrCarIsNoChangeOfPosture() {
        check("road", Rides.road(5), 60, 0.01);
    }

    @Test
    void theSeatedStaySeatedOnABicycle() {
        check("bicycle", Rides.bicycle(7), 60, 0.02);
    }

    /** Rides in every long hold of each day: so many more of the changes than without any ride may be wrong. */
    private static void check(String name, DoubleFunction<Rides.Push> ride, double seconds, double wrongShare) {
        List<Recorded> days = Recorded.workdays();
        List<Integer> rides = new ArrayList<>();
        Score score = Figures.pooled(days, day -> {
            List<Claim> holds = Rides.holds(day, seconds, name.equals("bicycle"));
            synchronized (rides) {
                rides.add(holds.size());
            }
            return Score.of(
                    day.labels(), Rides.ridden(day, holds, ride, seconds).said(SeatModel.DEFAULT));
        });
        Score still = Figures.pooled(days, Recorded::score);
        int ridden = rides.stream().mapToInt(n -> n).sum();
        String line = name + ", " + ridden + " rides: " + Figures.line(name, score);
        assertTrue(ridden > 60, line);
        assertTrue(wrong(score) <= wrong(still) + wrongShare * ridden, line);
        assertTrue(missed(score) <= missed(still) + wrongShare * ridden, line);
    }

    private static long wrong(Score score) {
        return score.standUps().said()
                + score.sitDowns().said()
                - score.standUps().found()
                - score.sitDowns().found();
    }

    private static long missed(Score score) {
        return score.standUps().labelled()
                + score.sitDowns().labelled()
                - score.standUps().found()
                - score.sitDowns().found();
    }
}
