package plumbline.sensor.time;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Maps a sensor's ticks to the host's milliseconds.
 *
 * <p>A sample can arrive late, never early: so its true moment is taken to be that of the sample with the smallest delay
 * seen. This lower edge creeps up slowly, and is looked at in windows: where all samples of an even window came later
 * than it says, the edge has moved, because the sensor's clock runs slower than thought or the host's was set.
 */
final class Alignment {

    /** One sample's ticks and arrival. */
    record Point(long ticks, double arrivalMs) {}

    /** A clock that was set by less than this is followed without a word. */
    static final double STEP_MS = 2000;

    /** What is further off the edge is no jitter, and more than the worst clock drifts within a window. */
    private static final double AWAY_MS = 600;

    /**
     * A clock is set at one blow: all that comes after it is off by the same, but for jitter. Only what was under way at
     * that moment may come later still, and what follows it catches up.
     */
    private static final double SUDDEN_MS = 250;

    /** A wire that lags without a blow is believed to do so for ever after five minutes. */
    private static final double LASTING_MS = 300_000;

    /** The edge rises by this share of time; more than the error of a learnt rate. */
    private static final double CREEP = 0.001;

    /** How long a window is, on both clocks: a clock that was set must stay so for this long to be believed. */
    private static final double WINDOW_MS = 5000;

    /** Both clocks may differ by this share of a window and the window is even; a draining backlog is far from it. */
    private static final double UNEVEN = 0.1;

    /** No sensor's own clock is off by more than an uncalibrated RC oscillator (10 %, ATmega328P data sheet). */
    private static final double MAX_DRIFT = 0.1;

    /** The rate is taken over the last 5 to 10 minutes: long against jitter, short against temperature. */
    private static final double RATE_SPAN_MS = 300_000;

    /** A rate over a shorter span is taken for a part only, as jitter weighs in it. */
    private static final double SURE_SPAN_MS = 30_000;

    /** Spacing of a sensor without a clock whose samples all came at once: 50 Hz. */
    private static final double USUAL_SPACING_MS = 20;

    private final boolean inMs;
    private double msPerTick;
    private Point edge;
    private Point windowStart;
    private Point least;
    private boolean away;
    private Point left;
    private double lastLateMs;
    private double blowLateMs;
    private Point rateFrom;
    private Point nextRateFrom;

    /**
     * Starts with what a moment of listening has brought.
     *
     * @param points at least one, in order of arrival
     * @param inMs whether a tick is 1 ms of the sensor's clock, and not a sample of unknown spacing
     * @param knownMsPerTick the rate, where it has been learnt before
     */
    Alignment(List<Point> points, boolean inMs, OptionalDouble knownMsPerTick) {
        this.inMs = inMs;
        this.msPerTick = knownMsPerTick.orElseGet(() -> inMs ? 1 : rate(points).orElse(USUAL_SPACING_MS));
        this.edge = points.get(0);
        for (Point point : points) {
            edge = lateMs(point) < 0 ? point : edge;
        }
        this.rateFrom = edge;
        this.nextRateFrom = edge;
        this.windowStart = edge;
        this.least = edge;
        this.left = edge;
    }

    /** The rate of a counter, from the last sample of the first arrival to the last of all. */
    private static OptionalDouble rate(List<Point> points) {
        Point from = points.get(0);
        for (Point point : points) {
            from = point.arrivalMs() == from.arrivalMs() ? point : from;
        }
        Point to = points.get(points.size() - 1);
        double passed = to.arrivalMs() - from.arrivalMs();
        return passed > 0 ? OptionalDouble.of(passed / (to.ticks() - from.ticks())) : OptionalDouble.empty();
    }

    /** The moment of a tick in host time. */
    double hostMs(long ticks) {
        return edge.arrivalMs() + (ticks - edge.ticks()) * msPerTick;
    }

    /** How late this sample is against the edge. */
    double lateMs(Point point) {
        return point.arrivalMs() - hostMs(point.ticks());
    }

    /** The host's milliseconds for one tick of the sensor. */
    double msPerTick() {
        return msPerTick;
    }

    /** Takes the next sample; returns by how many ms the host's clock turns out to have been set, if it was. */
    OptionalDouble take(Point point) {
        double late = lateMs(point);
        boolean nowAway = Math.abs(late) > AWAY_MS;
        double blowMs = late - lastLateMs;
        boolean blow = Math.abs(blowMs) > AWAY_MS;
        lastLateMs = late;
        if (Math.abs(blowMs) > LASTING_MS / 2) {
            // No wire lags by so much at once: the clock was set, for the second time where it was away already.
            left = new Point(left.ticks(), left.arrivalMs() + blowMs);
        }
        if (nowAway != away) {
            away = nowAway;
            left = point;
            blow = true;
        }
        if (blow) {
            blowLateMs = late;
        }
        boolean catchesUp = away && late < lateMs(windowStart) - SUDDEN_MS;
        if (blow || catchesUp) {
            startWindow(point);
        }
        if (!away) {
            double creep = CREEP * (point.ticks() - edge.ticks()) * msPerTick;
            edge = new Point(point.ticks(), Math.min(point.arrivalMs(), hostMs(point.ticks()) + creep));
        }
        least = lateMs(point) < lateMs(least) ? point : least;
        return endWindow(point);
    }

    private OptionalDouble endWindow(Point point) {
        double ticked = (point.ticks() - windowStart.ticks()) * msPerTick;
        double waited = point.arrivalMs() - windowStart.arrivalMs();
        boolean lasting = away && point.arrivalMs() - left.arrivalMs() > LASTING_MS;
        boolean stuck = lasting && ticked < WINDOW_MS;
        if (!stuck && Math.min(ticked, waited) < WINDOW_MS) {
            return OptionalDouble.empty();
        }
        OptionalDouble set = OptionalDouble.empty();
        if (stuck) {
            begin(point);
        } else if (Math.abs(ticked - waited) <= UNEVEN * ticked) {
            set = away ? believe(lasting) : follow(point);
        }
        startWindow(point);
        return set;
    }

    /** All samples of an even window are off: believes in a new edge if it came at one blow, or lasts. */
    private OptionalDouble believe(boolean lasting) {
        double late = lateMs(least);
        if (late > blowLateMs + SUDDEN_MS && !lasting) {
            return OptionalDouble.empty();
        }
        begin(least);
        return inMs && Math.abs(late) > STEP_MS ? OptionalDouble.of(late) : OptionalDouble.empty();
    }

    /** What was the least late in an even window lies on the edge. */
    private OptionalDouble follow(Point point) {
        edge = new Point(point.ticks(), hostMs(point.ticks()) + Math.max(0, lateMs(least)));
        learnRate();
        return OptionalDouble.empty();
    }

    /** The edge jumps to this sample, and what was learnt before says nothing of the rate any more. */
    private void begin(Point point) {
        lastLateMs -= lateMs(point);
        edge = point;
        rateFrom = point;
        nextRateFrom = point;
        away = false;
    }

    private void learnRate() {
        double span = (least.ticks() - rateFrom.ticks()) * msPerTick;
        if (span <= 0) {
            return;
        }
        double seen = (least.arrivalMs() - rateFrom.arrivalMs()) / (least.ticks() - rateFrom.ticks());
        double bounded = inMs ? Math.max(1 - MAX_DRIFT, Math.min(1 + MAX_DRIFT, seen)) : Math.max(0, seen);
        msPerTick += (bounded - msPerTick) * Math.min(1, span / SURE_SPAN_MS);
        if ((least.ticks() - nextRateFrom.ticks()) * msPerTick >= RATE_SPAN_MS) {
            rateFrom = nextRateFrom;
            nextRateFrom = least;
        }
    }

    private void startWindow(Point point) {
        windowStart = point;
        least = point;
    }
}
