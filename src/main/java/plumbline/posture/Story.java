package plumbline.posture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
        MOVING,
        SLOUCHED,
        RECLINED,
        LYING,
        VAGUE,
        ABSENT
    }

    /** Below this chance nothing is said until something has been. */
    private static final double LEAST_CHANCE = 0.55;

    /** Level, but against the first rest only. */
    private static final double VAGUE = 0.6;

    /** Chances are told in steps, so that not each breath is news. */
    private static final double[] LEVELS = {0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99};

    private final SeatBelief belief;
    private final Trust trust;
    private final Map<Mark, boolean[]> marks = new EnumMap<>(Mark.class);
    private final double[] starts = new double[MEMORY];
    private int knownFrom = Integer.MAX_VALUE;
    private Optional<Spoken.Turn> fact = Optional.empty();

    Story(SeatBelief belief, Trust trust) {
        this.belief = belief;
        this.trust = trust;
        for (Mark mark : Mark.values()) {
            marks.put(mark, new boolean[MEMORY]);
        }
    }

    /** Opens the newest step of the belief, which begins at some seconds of the stretch. */
    void open(double seconds) {
        int step = belief.end() - 1;
        starts[step % MEMORY] = seconds;
        marks.values().forEach(flags -> flags[step % MEMORY] = false);
        double chance = Math.max(belief.seatedNow(), 1 - belief.seatedNow());
        if (chance >= LEAST_CHANCE) {
            knownFrom = Math.min(knownFrom, step);
        }
    }

    /** From now on nothing is known until it is likely enough. */
    void forget() {
        knownFrom = Integer.MAX_VALUE;
    }

    /** Says of the newest steps, so many back, that this was the case, or was not. */
    void mark(Mark mark, int steps, boolean value) {
        int newest = belief.end() - 1;
        for (int step = Math.max(belief.first(), newest - steps + 1); step <= newest; step++) {
            flags(mark)[step % MEMORY] = value;
        }
    }

    /** The wearer's own word, until the steps have come so far. */
    void fact(double seconds, PostureState state) {
        fact = Optional.of(new Spoken.Turn(seconds, state));
    }

    /** The story of the steps remembered, oldest first, each turn different from the one before. */
    List<Spoken.Turn> turns() {
        List<Spoken.Turn> turns = new ArrayList<>();
        PostureState last = PostureState.UNKNOWN;
        for (int step = belief.first(); step < belief.end(); step++) {
            PostureState state = stateAt(step);
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

    private boolean[] flags(Mark mark) {
        boolean[] flags = marks.get(mark);
        if (flags == null) {
            throw new IllegalStateException("no flags for " + mark);
        }
        return flags;
    }

    private boolean is(Mark mark, int step) {
        return flags(mark)[step % MEMORY];
    }

    private PostureState stateAt(int step) {
        double seated = belief.seatedAt(step);
        double chance = Math.max(seated, 1 - seated);
        if (is(Mark.ABSENT, step)) {
            return new PostureState(Posture.NOT_WORN, false, 0.9);
        }
        if (is(Mark.LYING, step)) {
            return new PostureState(Posture.LYING, false, is(Mark.VAGUE, step) ? VAGUE : 0.95);
        }
        if (step < knownFrom && chance < LEAST_CHANCE) {
            return PostureState.UNKNOWN;
        }
        if (seated > 0.5) {
            Posture posture = is(Mark.RECLINED, step) ? Posture.RECLINING : Posture.SITTING;
            return new PostureState(
                    posture, posture == Posture.SITTING && is(Mark.SLOUCHED, step), level(trust.told(chance)));
        }
        return new PostureState(
                is(Mark.MOVING, step) ? Posture.MOVING : Posture.STANDING, false, level(trust.told(chance)));
    }

    /** The nearest level. */
    static double level(double chance) {
        double best = LEVELS[0];
        for (double level : LEVELS) {
            if (Math.abs(level - chance) < Math.abs(best - chance)) {
                best = level;
            }
        }
        return best;
    }
}
