package plumbline.trend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import plumbline.trend.Point.Weight;

class SeriesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    /** Days one after the other: full ones of 1, 2, 3 and so on, and such as do not count. */
    private static Series series(Weight... weights) {
        return new Series(
                Measure.SEATED,
                IntStream.range(0, weights.length)
                        .mapToObj(i -> new Point(
                                FIRST.plusDays(i),
                                weights[i] == Weight.EMPTY ? OptionalDouble.empty() : OptionalDouble.of(i + 1),
                                weights[i]))
                        .toList());
    }

    @Test
    void countsFullDaysOnly() {
        assertEquals(
                2,
                series(Weight.FULL, Weight.PALE, Weight.EMPTY, Weight.FULL, Weight.RUNNING)
                        .fullDays());
    }

    @Test
    void theMovingMeanTakesTheLastDaysAndNoOther() {
        assertEquals(
                List.of(OptionalDouble.of(1), OptionalDouble.of(1.5), OptionalDouble.of(2.5), OptionalDouble.of(3.5)),
                series(Weight.FULL, Weight.FULL, Weight.FULL, Weight.FULL).movingMean(2));
    }

    @Test
    void aMeanOfFewerThanAThirdOfTheDaysIsNone() {
        assertEquals(
                List.of(OptionalDouble.empty(), OptionalDouble.of(1.5), OptionalDouble.of(1.5)),
                series(Weight.FULL, Weight.FULL, Weight.PALE).movingMean(6));
    }

    @Test
    void asManyPointsAsThereIsRoomForStayAsTheyAre() {
        Series four = series(Weight.FULL, Weight.FULL, Weight.FULL, Weight.FULL);
        assertEquals(four, four.thinned(4));
        assertEquals(
                List.of(OptionalDouble.of(1.5), OptionalDouble.of(3.5)),
                four.thinned(2).points().stream().map(Point::value).toList());
    }
}
