package plumbline.posture;

import java.util.List;
import java.util.Random;
import java.util.function.DoubleFunction;
import plumbline.posture.score.Claim;
import plumbline.sensor.Vector3;

/** Test support: lifts, roads and bicycles, laid over the real stillness of people's long holds. */
final class Rides {

    /** A ride begins so many seconds into a hold. */
    private static final double INTO_HOLD = 15;

    private static final double G = 9.80665;

    private Rides() {}

    /** The holds of a day that are long enough for a ride; on a bicycle one sits. */
    static List<Claim> holds(Recorded day, double seconds, boolean seatedOnly) {
        return day.labels().stream()
                .filter(c -> (c.isSeated() || c.posture().equals("standing"))
                        && c.endSeconds() - c.startSeconds() > seconds + 3 * INTO_HOLD)
                .filter(c -> c.isSeated() || !seatedOnly)
                .toList();
    }

    /** What a ride adds to the specific force at a second of it: along gravity and across, in g. */
    record Push(double alongG, double acrossG) {}

    /** A lift: 1 m/s2 for 2 s, ten seconds of even travel, and as much the other way (EN 81-20 allows no more). */
    static DoubleFunction<Push> lift(int way) {
        return t -> new Push(t < 2 ? way / G : t >= 12 && t < 14 ? -way / G : 0, 0);
    }

    /** A road: noise of 0.05 g that hardly lasts, a swell of 0.02 g at 1.3 Hz, and 1 m/s2 of setting off and braking, with 1 s to it. */
    static DoubleFunction<Push> road(long seed) {
        Random chance = new Random(seed);
        double[] shake = {0};
        return t -> {
            shake[0] = 0.3 * shake[0] + 0.045 * chance.nextGaussian();
            double along = shake[0] + 0.02 * Math.sin(2 * Math.PI * 1.3 * t);
            return new Push(along, 0.1 * (eased(t % 30, 1, 7) - eased(t % 30, 21, 27)));
        };
    }

    /** Nought, rising to one within a second, and back within one. */
    private static double eased(double t, double from, double to) {
        return Math.max(0, Math.min(1, Math.min(t - from, to - t)));
    }

    /** A bicycle: the legs' rhythm at 1.2 turns a second, and the road. */
    static DoubleFunction<Push> bicycle(long seed) {
        DoubleFunction<Push> road = road(seed);
        return t -> {
            Push push = road.apply(t);
            return new Push(push.alongG + 0.03 * Math.sin(2 * Math.PI * 2.4 * t), push.acrossG / 3);
        };
    }

    static Recorded ridden(Recorded day, List<Claim> holds, DoubleFunction<Push> ride, double seconds) {
        return day.with(day.rows().stream()
                .map(row -> {
                    for (Claim hold : holds) {
                        double t = row.seconds() - hold.startSeconds() - INTO_HOLD;
                        if (t >= 0 && t < seconds) {
                            return new Recorded.Row(row.seconds(), pushed(row.accelG(), ride.apply(t)));
                        }
                    }
                    return row;
                })
                .toList());
    }

    private static Vector3 pushed(Vector3 force, Push push) {
        Vector3 up = force.unit();
        Vector3 side = new Vector3(1, 0, 0).minus(up.times(up.x()));
        Vector3 across =
                side.norm() > 0.2 ? side.unit() : new Vector3(0, 0, 1).cross(up).unit();
        return force.plus(up.times(push.alongG)).plus(across.times(push.acrossG));
    }
}
