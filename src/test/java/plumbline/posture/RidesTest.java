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
        check("lift up", Rides.lift(1), 14, 0);
        check("lift down", Rides.lift(-1), 14, 0);
    }

    @Test
    void aBusOrCarIsNoChangeOfPosture() {
        check("road", Rides.road(5), 60, 0.02);
    }

    @Test
    void theSeatedStaySeatedOnABicycle() {
        check("bicycle", Rides.bicycle(7), 60, 0.05);
    }

    /** Rides in every long hold of each day: so many of the changes that are said may be wrong. */
    private static void check(String name, DoubleFunction<Rides.Push> ride, double seconds, double wrongShare) {
        List<Recorded> days = Recorded.workdays();
        List<Integer> rides = new ArrayList<>();
        Score score = Figures.pooled(days, day -> {
            List<Claim> holds = Rides.holds(day, seconds, name.equals("bicycle"));
            synchronized (rides) {
                rides.add(holds.size());
            }
            return Score.of(day.labels(), Rides.ridden(day, holds, ride, seconds).said(SeatModel.DEFAULT));
        });
        long said = score.standUps().said() + score.sitDowns().said();
        long right = score.standUps().found() + score.sitDowns().found();
        long labelled = score.standUps().labelled() + score.sitDowns().labelled();
        int ridden = rides.stream().mapToInt(n -> n).sum();
        String line = name + ", " + ridden + " rides: " + Figures.line(name, score);
        assertTrue(ridden > 60, line);
        assertTrue(said - right <= wrongShare * ridden, line);
        assertTrue(labelled - right <= Math.max(1, wrongShare * ridden), line);
    }
}
