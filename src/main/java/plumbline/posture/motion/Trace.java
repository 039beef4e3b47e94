package plumbline.posture.motion;

/** The newest values of one quantity, one a beat, found by the number of the beat. */
final class Trace {

    private final double[] values;
    private int end;

    private final int mask;

    /** Remembers {@code capacity} beats or a few more; older ones are forgotten. */
    Trace(int capacity) {
        // A power of two, because a mask is many times as fast as a remainder, and this is read 30 000 times a second.
        values = new double[Integer.highestOneBit(2 * capacity - 1)];
        mask = values.length - 1;
    }

    void add(double value) {
        values[end & mask] = value;
        end++;
    }

    /** The value at a beat, which must be remembered still. */
    double at(int beat) {
        if (beat >= end || beat < first()) {
            throw new IndexOutOfBoundsException("beat " + beat + " is not among " + first() + " to " + (end - 1));
        }
        return values[beat & mask];
    }

    /** Copies so many values from a beat on, all of them remembered still, to the beginning of an array. */
    void copy(int from, int count, double[] into) {
        copy(from, count, into, 0);
    }

    /** The same, to a place in an array. */
    void copy(int from, int count, double[] into, int place) {
        if (from < first() || from + count > end) {
            throw new IndexOutOfBoundsException(
                    "beats " + from + " to " + (from + count) + " of " + first() + " to " + end);
        }
        int slot = from & mask;
        int straight = Math.min(count, values.length - slot);
        System.arraycopy(values, slot, into, place, straight);
        System.arraycopy(values, 0, into, place + straight, count - straight);
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
