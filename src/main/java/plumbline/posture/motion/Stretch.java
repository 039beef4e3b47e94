package plumbline.posture.motion;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.sensor.Vector3;

/** Samples without a gap, from the first on, made into moments. A moment is told {@link #LAG_SECONDS} after it was. */
public final class Stretch {

    /** Beats between a beat and the news of it: the longest look ahead that any measurement takes. */
    private static final int LAG = Math.max(TransferFinder.LAG + TransferFinder.DEEPEST_BEFORE, Gait.REACH);

    /** The same in seconds, with the beat that is not complete yet. */
    public static final double LAG_SECONDS = (LAG + Moment.BEATS + 1) * Beats.SECONDS;

    private static final int MEMORY = 256;

    /** Beats before and after a transfer's deepest lean at which its turn for good is looked at: 2 s. */
    private static final int FOR_GOOD = 50;

    /** Beats before and after it within which its swing is looked at: 1.6 s. */
    private static final int SWING = 40;

    /** Steps on either side over which sway is taken: 1 s. */
    private static final int SWAY_STEPS = 5;

    private static final int WAYS = 16;

    private final Trace length = new Trace(MEMORY);
    private final Trace blind = new Trace(MEMORY);
    private final Directions directions = new Directions();
    private final Plumb plumb = new Plumb(directions);
    private final Climb climb = new Climb();
    private final TransferFinder transfers = new TransferFinder(climb, directions);
    private final Gait gait = new Gait();
    private final Unrest unrest = new Unrest();
    private final Beats beats;
    private final Consumer<Moment> sink;
    private final Deque<Transfer> pending = new ArrayDeque<>();
    private final double[] ways = new double[WAYS];
    private int waysKnown = 1;
    // Asked for by several, at the same beat.
    private Optional<Vector3> gravity = Optional.empty();
    private int gravityAt;
    private int step;

    /** Begins with a first sample, at second 0; moments go to the sink as they become known. */
    public Stretch(Vector3 first, Consumer<Moment> sink) {
        this.sink = sink;
        this.beats = new Beats(first.x(), first.y(), first.z(), this::beat);
    }

    /** Takes the next sample, at seconds since the first. */
    public void on(double seconds, Vector3 accelG) {
        on(seconds, accelG.x(), accelG.y(), accelG.z());
    }

    /** Takes the next sample, at seconds since the first; its specific force, in g. */
    public void on(double seconds, double x, double y, double z) {
        beats.add(seconds, x, y, z);
    }

    /** The newest direction of gravity, about half a second old. */
    public Optional<Vector3> gravity() {
        if (plumb.ready() && gravityAt != directions.end()) {
            gravityAt = directions.end();
            gravity = Optional.of(directions.at(gravityAt - 1));
        }
        return gravity;
    }

    private void beat(double x, double y, double z, boolean isBlind) {
        double norm = Math.sqrt(x * x + y * y + z * z);
        length.add(norm);
        blind.add(isBlind ? 1 : 0);
        plumb.add(x, y, z);
        if (length.end() == LAG + (step + 1) * Moment.BEATS) {
            lookForTransfers();
            tellStep();
        }
    }

    /** Takes the beats since the last step, all at once: nobody asks for a transfer between two steps. */
    private void lookForTransfers() {
        for (int beat = climb.end(); beat < length.end(); beat++) {
            climb.add(length.at(beat), blind.at(beat) > 0);
            Optional<Transfer> found = transfers.find(beat - TransferFinder.LAG);
            if (found.isPresent()) {
                pending.add(found.get());
            }
        }
    }

    private void tellStep() {
        int middle = step * Moment.BEATS + Moment.BEATS / 2;
        Optional<Transfer> here = Optional.empty();
        if (!pending.isEmpty() && pending.element().beat() / Moment.BEATS <= step) {
            Transfer transfer = pending.remove();
            here = Optional.of(transfer.turned(swingDeg(transfer.beat()), turnDeg(transfer.beat())));
        }
        sink.accept(new Moment(
                step, directions.at(middle), gait.at(middle, length), unrest.at(middle, length), swayDegPerS(), here));
        step++;
    }

    private double turnDeg(int beat) {
        return directions.at(beat - FOR_GOOD).angleToDeg(directions.at(beat + FOR_GOOD));
    }

    private double swingDeg(int beat) {
        double least = 1;
        int last = Math.min(directions.end() - 1, beat + SWING);
        for (int i = Math.max(0, beat - SWING); i <= last; i += Moment.BEATS) {
            for (int j = i + Moment.BEATS; j <= last; j += Moment.BEATS) {
                least = Math.min(least, directions.cosine(i, j));
            }
        }
        return Math.toDegrees(Math.acos(Math.max(-1, least)));
    }

    /** How fast the direction turns, looked at a step at a time, over a second on either side. */
    private double swayDegPerS() {
        for (; waysKnown <= step + SWAY_STEPS; waysKnown++) {
            int to = waysKnown * Moment.BEATS + Moment.BEATS / 2;
            ways[waysKnown % WAYS] = directions.wayBetween(to - Moment.BEATS, to);
        }
        int first = Math.max(1, step - SWAY_STEPS);
        double squares = 0;
        for (int i = first; i < waysKnown; i++) {
            squares += ways[i % WAYS];
        }
        return Math.toDegrees(Math.sqrt(squares / (waysKnown - first))) / Moment.SECONDS;
    }
}
