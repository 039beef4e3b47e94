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
    private final Map<Mark, boolean[]> marks = new EnumMap<>(Mark.class);
    private final double[] starts = new double[MEMORY];
    private int knownFrom = Integer.MAX_VALUE;
    private Optional<Spoken.Turn> fact = Optional.empty();

    Story(SeatBelief belief, Trust trust) {
        this.belief = belief;
        this.bounds = bounds(trust);
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
        if (is(Mark.ABSENT, step)) {
            return ABSENT;
        }
        if (is(Mark.LYING, step)) {
            return is(Mark.VAGUE, step) ? LYING_VAGUELY : LYING;
        }
        double seated = belief.seatedAt(step);
        double chance = Math.max(seated, 1 - seated);
        if (step < knownFrom && chance < LEAST_CHANCE) {
            return PostureState.UNKNOWN;
        }
        if (seated <= 0.5) {
            return (is(Mark.MOVING, step) ? MOVING : STANDING)[level(chance)];
        }
        if (is(Mark.RECLINED, step)) {
            return RECLINING[level(chance)];
        }
        return (is(Mark.SLOUCHED, step) ? SLOUCHED : SITTING)[level(chance)];
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
