package plumbline.posture.motion;

import java.util.Optional;
import plumbline.sensor.Vector3;

/** Finds where the lower back rose or sank in one go, and how the trunk leant meanwhile. */
final class TransferFinder {

    /** Beats after the fastest moment until all of the transfer that will be looked at has been seen: 0.8 s. */
    private static final int AFTER = 20;

    /** Beats after the fastest moment until the transfer is known. */
    static final int LAG = Climb.LAG + TransferFinder.AFTER;

    /** A transfer began no more than 2 s before its fastest moment. */
    private static final int BEFORE = 50;

    /** A movement goes on through a rebound of so many metres. */
    private static final double REBOUND_METRES = 0.03;

    /** Speeds below this, in m/s, are rest. */
    private static final double REST_SPEED = 0.03;

    /** Before and after the lean means 1.6 s from its middle. */
    private static final int SIDE = 40;

    /** The deepest lean lies within 0.32 s before the fastest moment and 0.48 s after it. */
    static final int DEEPEST_BEFORE = 8;

    private static final int DEEPEST_AFTER = 12;

    private final Climb climb;
    private final Directions directions;
    private int upUsed;
    private int downUsed;

    TransferFinder(Climb climb, Directions directions) {
        this.climb = climb;
        this.directions = directions;
    }

    /** The transfer whose fastest moment was at this beat, {@link #LAG} before the newest, if there was one. */
    Optional<Transfer> find(int beat) {
        if (beat < BEFORE || Math.abs(climb.at(beat)) <= REST_SPEED) {
            return Optional.empty();
        }
        int way = climb.at(beat) > 0 ? 1 : -1;
        int first = Math.max(beat - BEFORE, way > 0 ? upUsed : downUsed);
        if (beat < first) {
            return Optional.empty();
        }
        int from = reach(beat, -1, way, first);
        int to = reach(beat, 1, way, beat + AFTER);
        double metres = 0;
        for (int i = from; i <= to; i++) {
            double speed = climb.at(i) * way;
            if (speed > Math.abs(climb.at(beat))) {
                return Optional.empty();
            }
            metres += Math.max(0, speed) * Beats.SECONDS;
        }
        if (metres < Transfer.LEAST_METRES) {
            return Optional.empty();
        }
        if (way > 0) {
            upUsed = to + 1;
        } else {
            downUsed = to + 1;
        }
        return Optional.of(leaning(beat, way * metres, climb.sdAt(beat) * (to - from + 1) * Beats.SECONDS));
    }

    /** How far the movement reaches: through short rests and rebounds, up to a limit. */
    private int reach(int beat, int step, int way, int limit) {
        int end = beat;
        double against = 0;
        for (int i = beat; i * step <= limit * step; i += step) {
            double speed = climb.at(i) * way;
            if (speed > REST_SPEED) {
                end = i;
                against = 0;
            } else {
                against += (REST_SPEED - speed) * Beats.SECONDS;
            }
            if (against > REBOUND_METRES) {
                break;
            }
        }
        return end;
    }

    private Transfer leaning(int beat, double metres, double sdMetres) {
        Vector3 before = directions.at(beat - SIDE);
        Vector3 after = directions.at(beat + SIDE);
        Vector3 middle = before.plus(after).unit();
        int deepest = beat;
        double deg = 0;
        for (int i = beat - DEEPEST_BEFORE; i <= beat + DEEPEST_AFTER; i++) {
            double here = middle.angleToDeg(directions.at(i));
            if (here > deg) {
                deg = here;
                deepest = i;
            }
        }
        Vector3 there = directions.at(deepest);
        Vector3 towards = there.minus(middle.times(there.dot(middle)));
        double out = deepest == beat && deg == 0 ? 0 : alongDeg(there, before, towards);
        double back = alongDeg(there, after, towards);
        return new Transfer(deepest, metres, sdMetres, Math.max(0, Math.min(out, back)), towards, there, 0, 0);
    }

    /** The angle from one direction to another, as far as it goes one way; negative when it goes the other way. */
    private static double alongDeg(Vector3 there, Vector3 from, Vector3 way) {
        double sine = there.minus(from.times(there.dot(from))).dot(way) / Math.max(1e-9, way.norm());
        return Math.toDegrees(Math.atan2(sine, there.dot(from)));
    }
}
