package plumbline.posture.calibration;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.posture.mounting.BodyFrame;
import plumbline.sensor.Saying;
import plumbline.sensor.Vector3;

/**
 * What follows from the poses.
 *
 * <p>With u gravity while walking, t while sitting tall and s while slumped: forward f is the part of t - s square to u;
 * own upright sitting is the lean of t, atan2(t.f, t.u); the span is by how much less s leans.
 */
final class Conclusion {

    private Conclusion() {}

    static Outcome of(Map<Part, Pose> poses, List<Quality> qualities, Instant now) {
        Optional<Quality> bad = qualities.stream().filter(q -> !q.good()).findFirst();
        Pose walk = poses.get(Part.WALK);
        Pose tall = poses.get(Part.TALL);
        Pose slumped = poses.get(Part.SLUMPED);
        if (bad.isPresent() || walk == null || tall == null || slumped == null) {
            Saying advice = bad.map(Quality::saying).orElse(Saying.of("calibration.missing", "A pose is missing."));
            return new Outcome(Optional.empty(), OptionalDouble.empty(), qualities, Optional.empty(), advice);
        }
        return of(walk.mean(), tall.mean(), slumped.mean(), qualities, now);
    }

    private static Outcome of(Vector3 up, Vector3 tall, Vector3 slumped, List<Quality> qualities, Instant now) {
        Vector3 ahead = tall.minus(slumped);
        Vector3 flat = ahead.minus(up.times(ahead.dot(up)));
        if (!(flat.norm() > 0)) {
            return refuse(0, qualities);
        }
        Vector3 forward = flat.unit();
        double own = leanDeg(tall, up, forward);
        double span = own - leanDeg(slumped, up, forward);
        if (span < Outcome.LEAST_SPAN_DEG) {
            return refuse(span, qualities);
        }
        BodyFrame frame = new BodyFrame(up, Optional.of(forward), OptionalDouble.of(own), OptionalDouble.of(span), now);
        Saying sentence = Saying.of(
                "calibration.learnt", "Learnt: %.0f degrees lie between your tall and your slumped sitting.", span);
        return new Outcome(Optional.of(frame), OptionalDouble.of(span), qualities, Optional.empty(), sentence);
    }

    private static Outcome refuse(double span, List<Quality> qualities) {
        Saying sentence = Saying.of(
                "calibration.near",
                "Only %.1f degrees lie between tall and slumped, and %.0f are needed. Sit on both sitting bones for the"
                        + " first; for the second let the pelvis roll back until the lower back is round. See that the"
                        + " sensor lies flat on the lowest part of the back.",
                span,
                Outcome.LEAST_SPAN_DEG);
        return new Outcome(Optional.empty(), OptionalDouble.of(span), qualities, Optional.empty(), sentence);
    }

    private static double leanDeg(Vector3 gravity, Vector3 up, Vector3 forward) {
        return Math.toDegrees(Math.atan2(gravity.dot(forward), gravity.dot(up)));
    }
}
