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

    private final Trace length = new Trace(MEMORY);
    private final Vector3[] directions = new Vector3[MEMORY];
    private final Plumb plumb = new Plumb();
    private final Climb climb = new Climb();
    private final TransferFinder transfers = new TransferFinder(climb);
    private final Gait gait = new Gait();
    private final Unrest unrest = new Unrest();
    private final Beats beats;
    private final Consumer<Moment> sink;
    private final Deque<Transfer> pending = new ArrayDeque<>();
    private Optional<Vector3> newest = Optional.empty();
    private int step;

    /** Begins with a first sample, at second 0; moments go to the sink as they become known. */
    public Stretch(Vector3 first, Consumer<Moment> sink) {
        this.sink = sink;
        this.beats = new Beats(first, this::beat);
    }

    /** Takes the next sample, at seconds since the first. */
    public void on(double seconds, Vector3 accelG) {
        beats.add(seconds, accelG);
    }

    /** The newest direction of gravity, about half a second old. */
    public Optional<Vector3> gravity() {
        return newest;
    }

    private void beat(double x, double y, double z, boolean isBlind) {
        length.add(Math.sqrt(x * x + y * y + z * z));
        climb.add(length.at(length.end() - 1), isBlind);
        plumb.add(x, y, z);
        if (!plumb.ready()) {
            return;
        }
        Vector3 direction = plumb.direction();
        newest = Optional.of(direction);
        int at = length.end() - 1 - Plumb.LAG;
        directions[at % MEMORY] = direction;
        if (at == Plumb.LAG) {
            for (int i = 0; i <= at; i++) {
                directions[i] = direction;
                transfers.add(direction);
            }
        } else {
            transfers.add(direction);
        }
        transfers.find(length.end() - 1 - TransferFinder.LAG).ifPresent(pending::add);
        if (length.end() - LAG >= (step + 1) * Moment.BEATS) {
            tellStep();
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
                step,
                directions[middle % MEMORY],
                gait.at(middle, length),
                unrest.at(middle, length),
                swayDegPerS(middle),
                here));
        step++;
    }

    private double turnDeg(int beat) {
        Vector3 before = directions[Math.max(0, beat - FOR_GOOD) % MEMORY];
        Vector3 after = directions[Math.min(newestDirection(), beat + FOR_GOOD) % MEMORY];
        return before.angleToDeg(after);
    }

    private double swingDeg(int beat) {
        double least = 1;
        int last = Math.min(newestDirection(), beat + SWING);
        for (int i = Math.max(0, beat - SWING); i <= last; i += Moment.BEATS) {
            for (int j = i + Moment.BEATS; j <= last; j += Moment.BEATS) {
                least = Math.min(least, directions[i % MEMORY].dot(directions[j % MEMORY]));
            }
        }
        return Math.toDegrees(Math.acos(Math.max(-1, least)));
    }

    /** How fast the direction turns, looked at a step at a time, over a second on either side. */
    private double swayDegPerS(int middle) {
        double squares = 0;
        int steps = 0;
        for (int i = -SWAY_STEPS; i <= SWAY_STEPS; i++) {
            int to = middle + i * Moment.BEATS;
            int from = to - Moment.BEATS;
            if (from >= 0 && to <= newestDirection()) {
                Vector3 turn = directions[to % MEMORY].minus(directions[from % MEMORY]);
                squares += turn.dot(turn);
                steps++;
            }
        }
        return steps == 0 ? 0 : Math.toDegrees(Math.sqrt(squares / steps)) / Moment.SECONDS;
    }

    private int newestDirection() {
        return length.end() - 1 - Plumb.LAG;
    }
}
