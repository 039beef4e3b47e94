package plumbline.posture.seat;

import java.time.Instant;
import java.util.Optional;
import plumbline.sensor.Vector3;

/**
 * Tells shifts and fidgets of somebody seated, from how gravity lies to the sensor, a mean a second.
 *
 * <p>Published (Dunk and Callaghan 2010, doi 10.3233/WOR-2010-0953): a shift is a step-like adjustment larger than 5
 * degrees, a fidget a small change and a return to approximately the same position, both of the lumbar angle by
 * accelerometers. Of how long the step has to last, how small and how quick the change is and what is the same position,
 * the abstract says nothing, and the full text was not to be had; those figures are ours, each with its reason below.
 * Theirs was the angle between two sensors on the spine, ours is that of one on the lower back: a back that rounds above
 * the pelvis alone is not seen.
 *
 * <p>The angle is taken from the wearer's own present way of sitting, not from upright, so nothing has to be learnt
 * before, and a new upright is no shift. Where the wearer's right is known, the sideways part is left out. The present
 * way of sitting follows slowly: sinking over minutes is no step.
 */
public final class ShiftWatch {

    /** A step larger than this is a shift; published. */
    public static final double SHIFT_DEG = 5;

    /** A change that large begins a fidget or a step. Ours: less than half a shift, ten times a sensor's noise. */
    static final double FIDGET_DEG = 2;

    /** And back within this it has returned. Ours: half of that, so that sitting at the edge of it does not flicker. */
    static final double RETURN_DEG = 1;

    /**
     * So long a new angle lasts to be one, and a fidget is over by then, in seconds. Ours: the time in which a slouch is
     * not yet one either; and what is told of the past half minute may still change, so it may not be much longer.
     */
    static final int LASTING_SECONDS = 10;

    /** An angle lasts when all its seconds lie within this of their mean. Ours: half of a shift. */
    static final double STEADY_DEG = 2.5;

    /** Time constant with which the present way of sitting follows, in seconds. Ours: as the own upright sitting does. */
    private static final double FOLLOW_SECONDS = 60;

    /** Nobody's pelvis turns further on a chair: the sensor has slipped, or is in a hand. Ours. */
    private static final double SLIPPED_DEG = 60;

    /** More than this without a sample, in seconds, and it begins anew, as the tracker does. */
    private static final long LONGEST_GAP_SECONDS = 2;

    private static final long MS = 1000;

    private final double[] xs = new double[LASTING_SECONDS];
    private final double[] ys = new double[LASTING_SECONDS];
    private final double[] zs = new double[LASTING_SECONDS];
    private final Direction sum = new Direction();
    private final Direction now = new Direction();
    private final Direction mean = new Direction();
    private final Direction level = new Direction();
    private Optional<Vector3> right = Optional.empty();
    private long second;
    private long since;
    private long begun;
    private int samples;
    private int seconds;
    private int out;
    private boolean settled;

    /** The wearer is not seated, not seen, or what held of the sensor holds no more: what comes next is something else. */
    public void cut() {
        samples = 0;
        seconds = 0;
        out = 0;
        settled = false;
    }

    /** Takes how the wearer's right lies to the sensor, empty while it is not known. It holds from the next second on. */
    public void right(Optional<Vector3> axis) {
        if (axis.isPresent() != right.isPresent()) {
            cut();
        }
        right = axis;
    }

    /** Whether this moment lies in another second than the one before. */
    public boolean isNewSecond(long atMs) {
        return samples == 0 || Math.floorDiv(atMs, MS) != second;
    }

    /**
     * Takes how gravity lies to the sensor at a moment of sitting, in milliseconds since 1970. Returns what has become known
     * by it.
     */
    public Move on(long atMs, Vector3 gravity) {
        long next = Math.floorDiv(atMs, MS);
        Move move = Move.NONE;
        if (samples > 0 && next != second) {
            boolean apart = next < second || next - second > LONGEST_GAP_SECONDS;
            move = over();
            if (apart) {
                cut();
            }
        }
        if (samples == 0) {
            sum.set(0, 0, 0);
            since = seconds == 0 ? next : since;
        }
        second = next;
        samples++;
        sum.add(gravity.x(), gravity.y(), gravity.z());
        return move;
    }

    /** When the move that was told last began: the new angle of a shift, the change of a fidget. */
    public Instant begun() {
        return Instant.ofEpochSecond(begun);
    }

    /** For how many seconds the wearer has sat without a shift: since the last, or since this was begun anew. */
    public long unshiftedSeconds() {
        return seconds == 0 ? 0 : second - since;
    }

    private Move over() {
        samples = 0;
        right.ifPresent(axis -> sum.leaveOut(axis));
        if (!now.toward(sum)) {
            return Move.NONE;
        }
        int place = seconds % LASTING_SECONDS;
        xs[place] = now.x;
        ys[place] = now.y;
        zs[place] = now.z;
        seconds++;
        if (!settled) {
            return settle();
        }
        double deg = now.deg(level);
        if (out == 0 && deg < FIDGET_DEG) {
            level.follow(now, 1 / FOLLOW_SECONDS);
            return Move.NONE;
        }
        out++;
        if (deg < RETURN_DEG) {
            boolean quick = out <= LASTING_SECONDS;
            begun = second - out + 1;
            out = 0;
            return quick ? Move.FIDGET : Move.NONE;
        }
        return out > LASTING_SECONDS && isSteady() ? step() : Move.NONE;
    }

    private Move settle() {
        if (seconds >= LASTING_SECONDS && isSteady()) {
            level.toward(mean);
            settled = true;
        }
        return Move.NONE;
    }

    private Move step() {
        double deg = mean.deg(level);
        level.toward(mean);
        out = 0;
        if (deg > SHIFT_DEG) {
            begun = second - LASTING_SECONDS + 1;
            since = begun;
            return deg > SLIPPED_DEG ? Move.NONE : Move.SHIFT;
        }
        return Move.NONE;
    }

    /** Whether the last seconds lie near their mean, which is left in {@code mean}. */
    private boolean isSteady() {
        sum.set(0, 0, 0);
        for (int i = 0; i < LASTING_SECONDS; i++) {
            sum.add(xs[i], ys[i], zs[i]);
        }
        if (!mean.toward(sum)) {
            return false;
        }
        for (int i = 0; i < LASTING_SECONDS; i++) {
            now.set(xs[i], ys[i], zs[i]);
            if (now.deg(mean) > STEADY_DEG) {
                return false;
            }
        }
        return true;
    }
}
