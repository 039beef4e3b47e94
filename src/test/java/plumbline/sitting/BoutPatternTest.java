package plumbline.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BoutPatternTest {

    @Test
    void ofNoBoutThereIsNothingToTell() {
        BoutPattern none = new BoutPattern(List.of());
        assertEquals(OptionalDouble.empty(), none.usualMinutes());
        assertEquals(OptionalDouble.empty(), none.meanMinutes());
        assertEquals(OptionalDouble.empty(), none.alpha());
    }

    @Test
    void tellsUsualAndMeanBout() {
        BoutPattern pattern = minutes(60, 10, 30, 20);
        assertEquals(OptionalDouble.of(30), pattern.usualMinutes());
        assertEquals(OptionalDouble.of(30), pattern.meanMinutes());
    }

    @Test
    void tellsAlphaByItsFormulaFromFiveBoutsOn() {
        assertEquals(OptionalDouble.empty(), minutes(2, 4, 8, 16).alpha());
        double logs = Math.log(2) * (1 + 2 + 3 + 4 + 5);
        assertEquals(1 + 5 / logs, minutes(2, 4, 8, 16, 32).alpha().orElseThrow(), 1e-12);
    }

    @Test
    void boutsBelowAMinuteSayNothingOfThePowerLaw() {
        BoutPattern pattern = new BoutPattern(Stream.concat(
                        minutes(2, 4, 8, 16, 32).lengths().stream(), Stream.of(Duration.ofSeconds(59), Duration.ZERO))
                .toList());
        assertEquals(minutes(2, 4, 8, 16, 32).alpha(), pattern.alpha());
        assertEquals(OptionalDouble.empty(), minutes(1, 1, 1, 1, 1).alpha(), "no length but the shortest");
    }

    @Test
    void findsTheExponentThatBoutsWereDrawnWith() {
        for (double alpha : new double[] {1.5, 1.8, 2.5}) {
            Random random = new Random(7);
            List<Duration> drawn = Stream.generate(
                            () -> Math.min(1e6, Math.pow(1 - random.nextDouble(), -1 / (alpha - 1))))
                    .limit(4000)
                    .map(x -> Duration.ofMillis(Math.round(x * 60_000)))
                    .toList();
            double found = new BoutPattern(drawn).alpha().orElseThrow();
            assertTrue(Math.abs(found - alpha) < 4 * (alpha - 1) / Math.sqrt(4000), alpha + " was found as " + found);
        }
    }

    private static BoutPattern minutes(long... lengths) {
        return new BoutPattern(
                LongStream.of(lengths).mapToObj(Duration::ofMinutes).toList());
    }
}
