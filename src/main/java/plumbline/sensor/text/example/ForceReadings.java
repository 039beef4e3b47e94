package plumbline.sensor.text.example;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.sensor.Vector3;
import plumbline.sensor.text.Column;
import plumbline.sensor.text.Quantity;
import plumbline.sensor.text.example.motion.Poses;
import plumbline.sensor.text.unit.ForceUnit;

/** Three columns that are an acceleration: as long in each pose, and turned as the sensor was. */
record ForceReadings(Kind kind) implements Meaning.Readings {

    private static final List<Quantity> AXES = List.of(Quantity.AX, Quantity.AY, Quantity.AZ);

    /** The zero-g offsets of cheap sensors, two axes together, change the length by so much. */
    private static final double SPREAD = 0.2;

    /** The same where the length is none of the usual ones, so that nothing else speaks for an acceleration. */
    private static final double STRANGE_SPREAD = 0.05;

    private static final double STRANGE = 0.3;
    private static final double APART = 0.1;

    @Override
    public Stream<Meaning> all() {
        return triples(kind).flatMap(three -> meaning(three).stream());
    }

    /** All threes of columns in their order, clocks and counters left out. */
    static Stream<List<Integer>> triples(Kind kind) {
        Stream.Builder<List<Integer>> triples = Stream.builder();
        for (int i = 0; i < kind.columns(); i++) {
            for (int j = i + 1; j < kind.columns(); j++) {
                for (int k = j + 1; k < kind.columns(); k++) {
                    if (!kind.isAside(i) && !kind.isAside(j) && !kind.isAside(k)) {
                        triples.add(List.of(i, j, k));
                    }
                }
            }
        }
        return triples.build();
    }

    /** What the three columns read in each pose. */
    static Optional<Poses> poses(Kind kind, List<Integer> three) {
        Optional<Vector3> level = vector(kind, three, Pose.LEVEL);
        Optional<Vector3> forward = vector(kind, three, Pose.FORWARD);
        Optional<Vector3> left = vector(kind, three, Pose.LEFT);
        return level.isPresent() && forward.isPresent() && left.isPresent()
                ? Optional.of(new Poses(level.get(), forward.get(), left.get()))
                : Optional.empty();
    }

    private static Optional<Vector3> vector(Kind kind, List<Integer> three, Pose pose) {
        return kind.held(pose)
                .map(h -> new Vector3(h.mean(three.get(0)), h.mean(three.get(1)), h.mean(three.get(2))))
                .filter(v -> v.norm() > 0);
    }

    /** The columns with the sign of one turned where they are mirrored. */
    static Map<Integer, Column> columns(List<Integer> three, Poses poses) {
        Map<Integer, Column> columns = new HashMap<>();
        for (int axis = 0; axis < AXES.size(); axis++) {
            boolean turned = poses.areMirrored() && axis == poses.across();
            columns.put(three.get(axis), new Column(AXES.get(axis), turned));
        }
        return columns;
    }

    private Optional<Meaning> meaning(List<Integer> three) {
        return poses(kind, three).filter(Poses::areTips).flatMap(poses -> {
            Optional<ForceUnit> usual = ForceUnit.atRest(poses.length()).filter(u -> poses.spread() <= SPREAD);
            Optional<ForceUnit> unit = usual.or(() -> Optional.of(poses.length())
                    .filter(length -> poses.spread() <= STRANGE_SPREAD && length > ForceUnit.METRES.perG())
                    .map(length -> ForceUnit.counts(Math.rint(length))));
            boolean neighbours = three.get(2) - three.get(0) == AXES.size() - 1;
            double doubt = poses.spread() + (usual.isPresent() ? 0 : STRANGE) + (neighbours ? 0 : APART);
            return unit.map(u -> new Meaning(columns(three, poses), u.word(), List.of(), doubt));
        });
    }
}
