package plumbline.sensor.text.example;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.sensor.Vector3;
import plumbline.sensor.text.unit.ForceUnit;

/** Three neighbours that are the outputs of an analogue accelerometer: on a sphere whose middle is not 0. */
record AnalogueReadings(Kind kind) implements Meaning.Readings {

    /** Points off the sphere by more are no direction. Hands jerk, and such inputs have few digits. */
    private static final double MOST_ERROR = 0.1;

    /** A g of an ADXL335 is 67 steps of a 10-bit converter at 5 V (330 mV/g, data sheet); of less nothing can be told. */
    private static final double LEAST_RADIUS = 20;

    @Override
    public Stream<Meaning> all() {
        return ForceReadings.triples(kind)
                .filter(three -> three.get(2) - three.get(0) == 2)
                .flatMap(three -> meaning(three).stream());
    }

    private Optional<Meaning> meaning(List<Integer> three) {
        List<Vector3> points = kind.rows().stream()
                .map(row -> new Vector3(row.get(three.get(0)), row.get(three.get(1)), row.get(three.get(2))))
                .toList();
        Optional<Sphere> sphere =
                Sphere.through(points).filter(s -> s.radius() >= LEAST_RADIUS && s.error() <= MOST_ERROR);
        return sphere.flatMap(s -> ForceReadings.poses(kind, three)
                .map(poses -> poses.minus(s.centre()))
                .filter(Poses::areTips)
                .map(poses -> new Meaning(
                        ForceReadings.columns(three, poses),
                        ForceUnit.counts(Math.rint(s.radius())).word(),
                        List.of(s.centre().x(), s.centre().y(), s.centre().z()),
                        s.error())));
    }
}
