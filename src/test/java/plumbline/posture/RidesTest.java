package plumbline.posture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import plumbline.posture.score.Claim;
import plumbline.posture.score.Score;

/**
 * Lifts, buses, cars and bicycles move the wearer without their moving: laid over the real stillness of people's long holds,
 * they make no stand-up and no sit-down.
 */
class RidesTest {

    private static List<Recorded> days = List.of();
    private static Score still = Score.NONE;

    /** Every other day is enough, and takes half the time. */
    @BeforeAll
    static void asWithoutAnyRide() {
        List<Recorded> all = Recorded.workdays();
        days = IntStream.range(0, all.size())
                .filter(i -> i % 2 == 0)
                .mapToObj(all::get)
                .toList();
        still = Figures.pooled(days, Recorded::score);
    }

    @Test
    void aLiftIsNoChangeOfPosture() {
        check("lift up", () -> Rides.lift(1), 14);
        check("lift down", () -> Rides.lift(-1), 14);
    }

    @Test
    void aBusOrCarIsNoChangeOfPosture() {
        check("road", () -> Rides.road(5), 60);
    }

    @Test
    void theSeatedStaySeatedOnABicycle() {
        check("bicycle", () -> Rides.bicycle(7), 60);
    }

    /** Rides in every long hold of a day: no more of the changes than without any ride are wrong. */
    private static void check(String name, Supplier<DoubleFunction<Rides.Push>> ride, double seconds) {
        int rides =
                days.stream().mapToInt(day -> holds(name, day, seconds).size()).sum();
        Score score = Figures.pooled(
                days,
                day -> Rides.ridden(day, holds(name, day, seconds), ride.get(), seconds)
                        .score());
        String line = name + ", " + rides + " rides: " + Figures.line(name, score);
        assertTrue(rides > 60, line);
        assertTrue(wrong(score) <= wrong(still), line);
        assertTrue(missed(score) <= missed(still), line);
    }

    private static List<Claim> holds(String name, Recorded day, double seconds) {
        return Rides.holds(day, seconds, name.equals("bicycle"));
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
