package plumbline.posture.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How often calls were right, by the confidence they were made with: ten classes from 0.5 to 1.
 *
 * @param classes in rising order of confidence
 */
public record Reliability(List<Calls> classes) {

    /** Width of a class. */
    public static final double WIDTH = 0.05;

    private static final double FLOOR = 0.5;
    private static final int COUNT = 10;

    /** No calls yet. */
    public static final Reliability NONE = new Reliability(Collections.nCopies(COUNT, new Calls(0, 0, 0)));

    /**
     * Calls of about the same confidence.
     *
     * @param seconds seconds called
     * @param right those that were right
     * @param confidenceSum sum of the confidences over the calls
     */
    public record Calls(long seconds, long right, double confidenceSum) {

        Calls plus(Calls other) {
            return new Calls(seconds + other.seconds, right + other.right, confidenceSum + other.confidenceSum);
        }
    }

    /** All calls with a confidence of this and more, up to but not including another one; both a multiple of {@link #WIDTH}. */
    public Calls calls(double from, double to) {
        Calls sum = new Calls(0, 0, 0);
        for (int at = at(from); at < (to > 1 ? COUNT : at(to)); at++) {
            sum = sum.plus(classes.get(at));
        }
        return sum;
    }

    private static int at(double confidence) {
        return (int) Math.max(0, Math.min(COUNT - 1, (confidence - FLOOR + 1e-9) / WIDTH));
    }

    Reliability with(double confidence, boolean right) {
        List<Calls> next = new ArrayList<>(classes);
        int at = at(confidence);
        next.set(at, next.get(at).plus(new Calls(1, right ? 1 : 0, confidence)));
        return new Reliability(next);
    }

    Reliability plus(Reliability other) {
        List<Calls> sum = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            sum.add(classes.get(i).plus(other.classes.get(i)));
        }
        return new Reliability(sum);
    }
}
