package plumbline.posture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plumbline.posture.belief.SeatBelief;
import plumbline.posture.belief.Trust;
import plumbline.posture.motion.Moment;

/** What was the case at each step of the last half minute, and the story that this makes. */
final class Story {

    /** Steps that can still be told anew: with the lag of the moments, 29.3 s. */
    static final int MEMORY = 132;

    /** What else is seen beside sitting and standing. */
    enum Mark {
        MOVING(1),
        SLOUCHED(2),
        RECLINED(4),
        LYING(8),
        VAGUE(16),
        ABSENT(32);

        private final int bit;

        Mark(int bit) {
            this.bit = bit;
        }

        private boolean isIn(int marks) {
            return (marks & bit) != 0;
        }
    }

    /** Below this chance nothing is said until something has been. */
    private static final double LEAST_CHANCE = 0.55;

    /** Level, but against the first rest only. */
    private static final double VAGUE = 0.6;

    /** Chances are told in steps, so that not each breath is news. */
    private static final double[] LEVELS = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99};

    /** No marks: what was made of a step has to be made anew. */
    private static final int STALE = -1;

    // Each step looks at all that is remembered, so whatever can be said is made beforehand.
    private static final PostureState ABSENT = new PostureState(Posture.NOT_WORN, false, 0.9);
    private static final PostureState LYING = new PostureState(Posture.LYING, false, 0.95);
    private static final PostureState LYING_VAGUELY = new PostureState(Posture.LYING, false, VAGUE);
    private static final PostureState[] SITTING = atEachLevel(Posture.SITTING, false);
    private static final PostureState[] SLOUCHED = atEachLevel(Posture.SITTING, true);
    private static final PostureState[] RECLINING = atEachLevel(Posture.RECLINING, false);
    private static final PostureState[] STANDING = atEachLevel(Posture.STANDING, false);
    private static final PostureState[] MOVING = atEachLevel(Posture.MOVING, false);

    private final SeatBelief belief;
    private final double[] bounds;
    private final int[] marks = new int[MEMORY];
    private final double[] starts = new double[MEMORY];
    // What was made of each step last, and the chances for which it is still that.
    private final PostureState[] states = new PostureState[MEMORY];
    private final int[] statesMarks = new int[MEMORY];
    private final boolean[] statesSeated = new boolean[MEMORY];
    private final double[] above = new double[MEMORY];
    private final double[] upTo = new double[MEMORY];
    private int knownFrom = Integer.MAX_VALUE;
    private Optional<Spoken.Turn> fact = Optional.empty();
    private boolean factTold;
    // Whether something else than chances has changed, and up to which drift of these all states stay what they are.
    private boolean stale = true;
    private double staysTo;

    Story(SeatBelief belief, Trust trust) {
        this.belief = belief;
        this.bounds = bounds(trust);
        Arrays.fill(states, PostureState.UNKNOWN);
    }

    /** Opens the newest step of the belief, which begins at some seconds of the stretch. */
    void open(double seconds) {
        int step = belief.end() - 1;
        int slot = step % MEMORY;
        starts[slot] = seconds;
        marks[slot] = 0;
        states[slot] = states[(slot + MEMORY - 1) % MEMORY];
        statesMarks[slot] = STALE;
        double chance = Math.max(belief.seatedNow(), 1 - belief.seatedNow());
        if (chance >= LEAST_CHANCE && step < knownFrom) {
            knownFrom = step;
            lookAtAll();
        }
    }

    /** From now on nothing is known until it is likely enough. */
    void forget() {
        knownFrom = Integer.MAX_VALUE;
        lookAtAll();
    }

    private void lookAtAll() {
        Arrays.fill(statesMarks, STALE);
        stale = true;
    }

    /** Says of the newest steps, so many back, that this was the case, or was not. */
    void mark(Mark mark, int steps, boolean value) {
        int newest = belief.end() - 1;
        int first = Math.max(belief.first(), newest - steps + 1);
        int slot = first % MEMORY;
        for (int step = first; step <= newest; step++) {
            int marked = value ? marks[slot] | mark.bit : marks[slot] & ~mark.bit;
            stale |= step < newest && marked != marks[slot];
            marks[slot] = marked;
            slot = slot + 1 == MEMORY ? 0 : slot + 1;
        }
    }

    /** The wearer's own word, until the steps have come so far. */
    void fact(double seconds, PostureState state) {
        fact = Optional.of(new Spoken.Turn(seconds, state));
    }

    /**
     * Whether the story of the steps remembered differs from what it was at the last step. Mostly it does not, and this is
     * asked five times a second of half a minute: so the earlier steps are weighed anew only where one of them may have
     * become something else.
     */
    boolean isNews() {
        boolean news = fact.isPresent() || factTold;
        factTold = fact.isPresent();
        int from = belief.end() - 1;
        if (stale || belief.drift() >= staysTo) {
            belief.lookBack();
            from = belief.first();
            stale = false;
            staysTo = belief.drift() + 1;
        }
        int slot = from % MEMORY;
        for (int step = from; step < belief.end(); step++) {
            double onSeat = belief.seatedAt(step);
            boolean seated = onSeat > 0.5;
            double chance = seated ? onSeat : 1 - onSeat;
            boolean same = statesMarks[slot] == marks[slot]
                    && statesSeated[slot] == seated
                    && chance > above[slot]
                    && chance <= upTo[slot];
            if (!same) {
                PostureState before = states[slot];
                look(step, slot, seated, chance);
                news |= !before.equals(states[slot]);
            }
            staysTo = Math.min(staysTo, belief.drift() + Math.min(chance - above[slot], upTo[slot] - chance));
            slot = slot + 1 == MEMORY ? 0 : slot + 1;
        }
        return news || belief.end() == 1;
    }

    /** The story of the steps as {@link #isNews} saw them, oldest first, each turn different from the one before. */
    List<Spoken.Turn> turns() {
        List<Spoken.Turn> turns = new ArrayList<>();
        PostureState last = PostureState.UNKNOWN;
        for (int step = belief.first(); step < belief.end(); step++) {
            PostureState state = states[step % MEMORY];
            if (turns.isEmpty() || !state.equals(last)) {
                turns.add(new Spoken.Turn(starts[step % MEMORY], state));
                last = state;
            }
        }
        double now = belief.end() * Moment.SECONDS;
        fact = fact.filter(turn -> turn.seconds() >= now);
        fact.ifPresent(turn -> add(turns, turn));
        return turns;
    }

    private static void add(List<Spoken.Turn> turns, Spoken.Turn turn) {
        if (turns.isEmpty() || !turns.get(turns.size() - 1).state().equals(turn.state())) {
            turns.add(turn);
        }
    }

    /** What the wearer did at a step, and for which chances it would be the same. */
    private void look(int step, int slot, boolean seated, double chance) {
        int all = marks[slot];
        statesMarks[slot] = all;
        statesSeated[slot] = seated;
        above[slot] = -1;
        upTo[slot] = 2;
        if (Mark.ABSENT.isIn(all)) {
            states[slot] = ABSENT;
        } else if (Mark.LYING.isIn(all)) {
            states[slot] = Mark.VAGUE.isIn(all) ? LYING_VAGUELY : LYING;
        } else if (step < knownFrom && chance < LEAST_CHANCE) {
            states[slot] = PostureState.UNKNOWN;
            statesMarks[slot] = STALE;
            stale = true;
        } else {
            int level = level(chance);
            above[slot] = level == 0 ? 0.5 : bounds[level - 1];
            upTo[slot] = level == bounds.length ? 2 : bounds[level];
            states[slot] = atEachLevel(seated, all)[level];
            if (step < knownFrom) {
                statesMarks[slot] = STALE;
                stale = true;
            }
        }
    }

    private static PostureState[] atEachLevel(boolean seated, int marks) {
        if (!seated) {
            return Mark.MOVING.isIn(marks) ? MOVING : STANDING;
        }
        if (Mark.RECLINED.isIn(marks)) {
            return RECLINING;
        }
        return Mark.SLOUCHED.isIn(marks) ? SLOUCHED : SITTING;
    }

    /** The number of the level nearest to what is told of a chance. */
    private int level(double chance) {
        int level = 0;
        while (level < bounds.length && chance > bounds[level]) {
            level++;
        }
        return level;
    }

    /** The chances of which what is told lies half way between two levels. */
    private static double[] bounds(Trust trust) {
        double[] bounds = new double[LEVELS.length - 1];
        for (int i = 0; i < bounds.length; i++) {
            bounds[i] = trust.chance((LEVELS[i] + LEVELS[i + 1]) / 2);
        }
        return bounds;
    }

    private static PostureState[] atEachLevel(Posture posture, boolean slouched) {
        PostureState[] states = new PostureState[LEVELS.length];
        for (int i = 0; i < states.length; i++) {
            states[i] = new PostureState(posture, slouched, LEVELS[i]);
        }
        return states;
    }
}
