package plumbline.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class DaySummaryTest {

    @Test
    void refusesWhatNoDayCanBe() {
        assertThrows(IllegalArgumentException.class, () -> day(-5, 0, 3));
        assertThrows(IllegalArgumentException.class, () -> day(60, 61, 3));
        assertThrows(IllegalArgumentException.class, () -> day(60, 0, -1));
    }

    @Test
    void tellsBreaksByTheHourOfSitting() {
        assertEquals(OptionalDouble.of(1.5), day(7_200, 0, 3).breaksPerSeatedHour());
        assertEquals(OptionalDouble.empty(), day(0, 0, 3).breaksPerSeatedHour());
    }

    private static DaySummary day(long sittingS, long slouchedS, int breaks) {
        Duration none = Duration.ZERO;
        return new DaySummary(
                LocalDate.of(2026, 3, 2),
                Duration.ofHours(8),
                Duration.ofSeconds(sittingS),
                Duration.ofSeconds(slouchedS),
                none,
                none,
                none,
                none,
                none,
                1,
                none,
                0,
                0,
                0,
                breaks,
                OptionalDouble.empty());
    }
}
