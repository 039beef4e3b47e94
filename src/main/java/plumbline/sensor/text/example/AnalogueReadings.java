package plumbline.sensor.text.example;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.sensor.Vector3;
import plumbline.sensor.text.example.motion.Poses;
import plumbline.sensor.text.example.motion.Sphere;
import plumbline.sensor.text.unit.ForceUnit;

/** Three neighbours that are the outputs of an analogue accelerometer: on a sphere whose middle is not 0. */
record AnalogueReadings(Kind kind) implements Meaning.Readings {

    /** Points off the sphere by more are no direction. Hands jerk, and such inputs have few digits. */
    private static final double MOST_ERROR = 0.1;

    /** One point that is off by more was a jerk, and the sphere may have gone after it. */
    private static final double JERK = 0.3;

    /** A g of an ADXL335 is 67 steps of a 10-bit converter at 5 V (330 mV/g, data sheet); of less nothing can be told. */
    private static final double LEAST_RADIUS = 20;

    @Override
    public Stream<Meaning> all() {
        return ForceReadings.triples(kind)
                .filter(three -> three.get(2) - three.get(0) == 2)
                .flatMap(three -> meaning(three).stream());
    }

    /** What the held poses alone say, for a hand that jerks on the way. */
    Meaning.Readings heldEnds() {
        return () -> ForceReadings.triples(kind)
                .filter(three -> three.get(2) - three.get(0) == 2)
                .filter(three -> three.stream().allMatch(kind::hasChanged))
                .flatMap(three -> ForceReadings.poses(kind, three).flatMap(HeldEnds::sphere).stream()
                        .filter(s -> s.radius() >= LEAST_RADIUS)
                        .flatMap(s -> meaning(three, s).stream()));
    }

    private Optional<Meaning> meaning(List<Integer> three) {
        List<Vector3> points = kind.rows().stream()
                .map(row -> new Vector3(row.get(three.get(0)), row.get(three.get(1)), row.get(three.get(2))))
                .toList();
        Optional<Sphere> sphere = Sphere.through(points)
                .filter(s -> s.radius() >= LEAST_RADIUS && s.error() <= MOST_ERROR)
                .filter(s -> points.stream().allMatch(p -> s.off(p) <= JERK * s.radius()));
        return sphere.flatMap(s -> meaning(three, s));
    }

    private Optional<Meaning> meaning(List<Integer> three, Sphere s) {
        return ForceReadings.poses(kind, three)
                .filter(poses -> HeldEnds.isLikely(s))
                .map(poses -> poses.minus(s.centre()))
                .filter(Poses::areTips)
                .map(poses -> new Meaning(
                        ForceReadings.columns(three, poses),
                        ForceUnit.counts(Math.rint(s.radius())).word(),
                        List.of(s.centre().x(), s.centre().y(), s.centre().z()),
                        s.error()));
    }
}
