package plumbline.app.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tinylog.throwable.ThrowableData;
import org.tinylog.throwable.ThrowableStore;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;

/** A fault is logged with the place where it was, and without what was measured of the wearer. */
class DiscreetThrowableFilterTest {

    private static String logged(Throwable fault) {
        ThrowableData told = new DiscreetThrowableFilter().filter(data(fault));
        assertEquals(List.of(fault.getStackTrace()), told.getStackTrace(), "where it was stays");
        return String.valueOf(told.getMessage());
    }

    private static ThrowableData data(Throwable fault) {
        Throwable cause = fault.getCause();
        return new ThrowableStore(
                fault.getClass().getName(),
                fault.getMessage(),
                List.of(fault.getStackTrace()),
                cause == null ? null : data(cause));
    }

    @Test
    void aFaultOfTheCoreTellsTheRuleWithoutTheFigures() {
        Instant nine = Instant.parse("2026-03-02T09:00:00Z");
        RuntimeException fault = assertThrows(
                IllegalArgumentException.class, () -> new Spell(nine, nine.minusSeconds(5), PostureState.UNKNOWN));
        assertEquals("a spell ends after it starts...", logged(fault));
    }

    @Test
    void itsCauseLikewise() {
        Instant nine = Instant.parse("2026-03-02T09:00:00Z");
        RuntimeException fault = assertThrows(
                IllegalArgumentException.class, () -> new Spell(nine, nine.minusSeconds(5), PostureState.UNKNOWN));
        ThrowableData told =
                new DiscreetThrowableFilter().filter(data(new IllegalStateException("5 steps in a row failed", fault)));
        assertEquals("5 steps in a row failed", told.getMessage(), "of our own shell");
        assertEquals("a spell ends after it starts...", told.getCause().getMessage());
    }

    @Test
    void whatTheSystemSaysStays() {
        assertEquals("No space left: 5", logged(new IllegalStateException("No space left: 5")));
        assertEquals(Duration.ofSeconds(5).toString(), logged(new IllegalStateException("PT5S")));
    }
}
