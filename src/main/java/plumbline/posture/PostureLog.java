package plumbline.posture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Gathers what the tracker tells into spells, and lets go of those that no later word can change any more.
 *
 * <p>The tracker may take back what it said of the last {@link #REWRITE_LIMIT}; older time is settled. Settled spells
 * are what bouts and history are made of, open ones are what the screen and the coach look at.
 */
public final class PostureLog {

    /** How far back a {@link Told} may reach: a bounced pair (shoe, pick-up) is undone within half a minute. */
    public static final Duration REWRITE_LIMIT = Duration.ofSeconds(30);

    private final List<Told> told = new ArrayList<>();
    private Instant settledUpTo = Instant.MIN;

    /**
     * Takes the tracker's word, which replaces all that was said of moments from {@code word.at()} on.
     *
     * @throws IllegalArgumentException when it reaches back into time that has been settled
     */
    public void on(Told word) {
        if (word.at().isBefore(settledUpTo)) {
            throw new IllegalArgumentException("settled up to " + settledUpTo + ", too late to tell of " + word.at());
        }
        while (!told.isEmpty() && !told.get(told.size() - 1).at().isBefore(word.at())) {
            told.remove(told.size() - 1);
        }
        if (told.isEmpty() || !told.get(told.size() - 1).state().equals(word.state())) {
            told.add(word);
        }
    }

    /** The state that holds now; unknown before the first word. */
    public PostureState state() {
        return told.isEmpty() ? PostureState.UNKNOWN : told.get(told.size() - 1).state();
    }

    /** The spells up to {@code now} that are not settled yet, oldest first, without gaps. */
    public List<Spell> open(Instant now) {
        List<Spell> spells = new ArrayList<>();
        for (int i = 0; i < told.size(); i++) {
            Instant start = told.get(i).at();
            Instant end = i + 1 < told.size() ? told.get(i + 1).at() : now;
            if (end.isAfter(start)) {
                spells.add(new Spell(start, end, told.get(i).state()));
            }
        }
        return spells;
    }

    /** Lets go of everything older than {@link #REWRITE_LIMIT} before {@code now}, oldest first, without gaps. */
    public List<Spell> settle(Instant now) {
        return settleUpTo(now.minus(REWRITE_LIMIT));
    }

    /** Lets go of everything before {@code now}: the day ends, the program stops. */
    public List<Spell> settleAll(Instant now) {
        return settleUpTo(now);
    }

    private List<Spell> settleUpTo(Instant limit) {
        List<Spell> settled = new ArrayList<>();
        while (!told.isEmpty() && told.get(0).at().isBefore(limit)) {
            Told first = told.get(0);
            boolean last = told.size() == 1;
            Instant end = last || told.get(1).at().isAfter(limit)
                    ? limit
                    : told.get(1).at();
            settled.add(new Spell(first.at(), end, first.state()));
            settledUpTo = end;
            if (last || told.get(1).at().isAfter(limit)) {
                told.set(0, new Told(limit, first.state()));
            } else {
                told.remove(0);
            }
        }
        return settled;
    }

    /** Moves all open moments with the host's clock, when that was set. */
    public void shift(Duration by) {
        told.replaceAll(word -> new Told(word.at().plus(by), word.state()));
        settledUpTo = settledUpTo.equals(Instant.MIN) ? settledUpTo : settledUpTo.plus(by);
    }
}
