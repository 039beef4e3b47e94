package plumbline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.stretch.recovery.StrengthBalance;

class JournalEntryTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T00:00:00Z");

    @Test
    void weighsHoldsAgainstStrengtheningFromAMomentOn() {
        List<JournalEntry> entries = List.of(
                new JournalEntry.Strengthened(MONDAY.minusSeconds(1), Duration.ofMinutes(60), ""),
                stretched(MONDAY, 90, true),
                stretched(MONDAY.plusSeconds(500), 30, false),
                new JournalEntry.Walked(MONDAY, Duration.ofMinutes(20), 2, 2, ""),
                new JournalEntry.Strengthened(MONDAY.plusSeconds(90_000), Duration.ofMinutes(10), ""));
        assertEquals(
                new StrengthBalance(Duration.ofMinutes(2), Duration.ofMinutes(10)),
                JournalEntry.balance(entries, MONDAY));
    }

    private static JournalEntry stretched(Instant at, int seconds, boolean completed) {
        return new JournalEntry.Stretched(at, "cat-cow", Duration.ofSeconds(seconds), completed, Set.of(), "");
    }
}
