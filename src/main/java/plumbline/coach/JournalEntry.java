package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import plumbline.stretch.Feeling;
import plumbline.stretch.recovery.StrengthBalance;

/**
 * Something the wearer wrote into the journal, or a stretch wrote there for them (004:70). Shown beside what the sensor
 * saw, without claiming that one is the cause of the other.
 */
public sealed interface JournalEntry {

    /** When. */
    Instant at();

    /** The wearer's own words; often empty. */
    String note();

    /** The least and the most pain that can be told; 1 to 10 (004:70). */
    int LEAST_PAIN = 1;

    /** See {@link #LEAST_PAIN}. */
    int MOST_PAIN = 10;

    /**
     * How much it hurts.
     *
     * @param score 1 to 10
     */
    record Pain(Instant at, int score, String note) implements JournalEntry {
        public Pain {
            checkPain(score);
        }
    }

    /**
     * A guided stretch was done, or stopped.
     *
     * @param held time spent in holds
     * @param completed whether it ran to its end
     * @param felt what the wearer answered when asked; empty when not asked
     */
    record Stretched(Instant at, String stretchId, Duration held, boolean completed, Set<Feeling> felt, String note)
            implements JournalEntry {
        public Stretched {
            checkLength(held);
            felt = Set.copyOf(felt);
        }
    }

    /**
     * A walk of the walking programme.
     *
     * @param painBefore 1 to 10
     * @param painAfter 1 to 10
     */
    record Walked(Instant at, Duration length, int painBefore, int painAfter, String note) implements JournalEntry {
        public Walked {
            checkLength(length);
            checkPain(painBefore);
            checkPain(painAfter);
        }
    }

    /** Strengthening of the wearer's own, for the week's balance with stretching (003:57). */
    record Strengthened(Instant at, Duration length, String note) implements JournalEntry {
        public Strengthened {
            checkLength(length);
        }
    }

    /** Words only. */
    record Noted(Instant at, String note) implements JournalEntry {}

    /** The minutes of stretching (time in holds) and of strengthening among what was written from a moment on. */
    static StrengthBalance balance(Collection<JournalEntry> entries, Instant from) {
        Duration stretching = Duration.ZERO;
        Duration strengthening = Duration.ZERO;
        for (JournalEntry entry : entries) {
            if (entry.at().isBefore(from)) {
                continue;
            }
            if (entry instanceof Stretched stretched) {
                stretching = stretching.plus(stretched.held());
            } else if (entry instanceof Strengthened strengthened) {
                strengthening = strengthening.plus(strengthened.length());
            }
        }
        return new StrengthBalance(stretching, strengthening);
    }

    private static void checkPain(int score) {
        if (score < LEAST_PAIN || score > MOST_PAIN) {
            throw new IllegalArgumentException("pain is told from 1 to 10: " + score);
        }
    }

    private static void checkLength(Duration length) {
        if (length.isNegative()) {
            throw new IllegalArgumentException("a length is not negative: " + length);
        }
    }
}
