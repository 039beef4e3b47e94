package plumbline.history.keeping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetentionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Test
    void keepsSoManyWornDays() {
        assertEquals(Optional.of(DAY.plusDays(70)), Retention.keepFrom(days(0, 100), DAY.plusDays(99), 30));
        assertEquals(Optional.empty(), Retention.keepFrom(days(0, 20), DAY.plusDays(19), 30));
    }

    @Test
    void findsNothingOldWhenTheClockIsYearsAhead() {
        for (int years : List.of(1, 11, 100)) {
            assertEquals(Optional.empty(), Retention.keepFrom(days(0, 100), DAY.plusYears(years), 30));
        }
    }

    @Test
    void findsNothingOldWhenTheClockIsBehind() {
        assertEquals(Optional.empty(), Retention.keepFrom(days(0, 100), DAY.plusDays(98), 30));
        assertEquals(Optional.empty(), Retention.keepFrom(days(0, 100), DAY.minusYears(20), 30));
    }

    @Test
    void takesAHolidayForNoAge() {
        List<LocalDate> days = days(0, 30);
        days.addAll(days(50, 54));
        assertEquals(Optional.of(DAY.plusDays(4)), Retention.keepFrom(days, DAY.plusDays(53), 30));
    }

    @Test
    void waitsForSomeDaysInARowOnceTheClockIsRightAgain() {
        List<LocalDate> days = days(0, 100);
        days.add(DAY.plusYears(11));
        for (int n = 100; n < 103; n++) {
            days.add(DAY.plusDays(n));
            assertEquals(Optional.empty(), Retention.keepFrom(days, DAY.plusDays(n), 30), "day " + n);
        }
        days.add(DAY.plusDays(103));
        assertEquals(Optional.of(DAY.plusDays(74)), Retention.keepFrom(days, DAY.plusDays(103), 30));
    }

    /** Whatever clocks do, as many worn days stay as are to be kept, and of them the newest. */
    @Test
    void neverLetsGoOfMoreThanIsLivedWhateverTheClockDoes() {
        for (long seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            List<LocalDate> lived = new ArrayList<>();
            LocalDate clock = DAY;
            int gone = 0;
            for (int n = 0; n < 120; n++) {
                clock = random.nextInt(10) == 0
                        ? DAY.plusDays(random.nextInt(9000) - 3000)
                        : clock.plusDays(1 + random.nextInt(3));
                if (!lived.contains(clock)) {
                    lived.add(clock);
                }
                LocalDate today = clock;
                Optional<LocalDate> from = Retention.keepFrom(lived, today, 30);
                long kept = from.map(
                                f -> lived.stream().filter(d -> !d.isBefore(f)).count())
                        .orElse((long) lived.size());
                assertTrue(kept >= Math.min(30, lived.size()), "seed " + seed);
                gone += from.isPresent() ? 1 : 0;
            }
            assertTrue(gone < 120);
        }
    }

    private static List<LocalDate> days(int from, int to) {
        return new ArrayList<>(IntStream.range(from, to).mapToObj(DAY::plusDays).toList());
    }
}
