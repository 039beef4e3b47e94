package plumbline.posture.motion;

/** The newest values of one quantity, one a beat, found by the number of the beat. */
final class Trace {

    private final double[] values;
    private int end;

    /** Remembers {@code capacity} beats; older ones are forgotten. */
    Trace(int capacity) {
        values = new double[capacity];
    }

    void add(double value) {
        values[end % values.length] = value;
        end++;
    }

    /** The value at a beat, which must be remembered still. */
    double at(int beat) {
        if (beat >= end || beat < first()) {
            throw new IndexOutOfBoundsException("beat " + beat + " is not among " + first() + " to " + (end - 1));
        }
        return values[beat % values.length];
    }

    /** The oldest beat remembered. */
    int first() {
        return Math.max(0, end - values.length);
    }

    /** The beat that comes next. */
    int end() {
        return end;
    }
}
