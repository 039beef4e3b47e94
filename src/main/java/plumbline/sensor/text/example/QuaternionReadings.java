package plumbline.sensor.text.example;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plumbline.sensor.Vector3;
import plumbline.sensor.text.Column;
import plumbline.sensor.text.Quantity;
import plumbline.sensor.text.example.motion.Poses;
import plumbline.sensor.wire.Attitude;

/** Four neighbours that are a quaternion, w first or w last: of length 1, and by one of the two turned as the sensor was. */
record QuaternionReadings(Kind kind) implements Meaning.Readings {

    private static final int PARTS = 4;

    private static final List<List<Quantity>> ORDERS = List.of(
            List.of(Quantity.QW, Quantity.QX, Quantity.QY, Quantity.QZ),
            List.of(Quantity.QX, Quantity.QY, Quantity.QZ, Quantity.QW));

    /** Rows of a hundred that are of length 1. */
    private static final double SHARE = 0.95;

    private static final double TOLERANCE = 0.02;

    /** When a sensor is tipped in two ways, so many of its parts change. */
    private static final int LEAST_CHANGED = 3;

    /** Two readings have to differ by so much in doubt, or nobody can tell. */
    private static final double TOLD_APART = 0.2;

    @Override
    public Stream<Meaning> all() {
        List<Meaning> all = firsts().flatMap(first -> ORDERS.stream().flatMap(order -> meaning(first, order).stream()))
                .sorted(Comparator.comparingDouble(Meaning::doubt))
                .toList();
        boolean apart = all.size() < 2 || all.get(1).doubt() - all.get(0).doubt() >= TOLD_APART;
        return apart ? all.stream() : Stream.empty();
    }

    /** The columns that are part of one, in whichever order. */
    List<Integer> parts() {
        return firsts().flatMap(first -> IntStream.range(first, first + PARTS).boxed())
                .toList();
    }

    private Stream<Integer> firsts() {
        return IntStream.rangeClosed(0, kind.columns() - PARTS)
                .filter(this::isOfLengthOne)
                .filter(first -> IntStream.range(first, first + PARTS)
                                .filter(kind::hasChanged)
                                .count()
                        >= LEAST_CHANGED)
                .boxed();
    }

    private boolean isOfLengthOne(int first) {
        long whole = kind.rows().stream()
                .mapToDouble(row -> Math.sqrt(row.subList(first, first + PARTS).stream()
                        .mapToDouble(part -> part * part)
                        .sum()))
                .filter(norm -> Math.abs(norm - 1) <= TOLERANCE)
                .count();
        return whole >= SHARE * kind.rows().size();
    }

    private Optional<Meaning> meaning(int first, List<Quantity> order) {
        Optional<Vector3> level = up(first, order, Pose.LEVEL);
        Optional<Vector3> forward = up(first, order, Pose.FORWARD);
        Optional<Vector3> left = up(first, order, Pose.LEFT);
        if (level.isEmpty() || forward.isEmpty() || left.isEmpty()) {
            return Optional.empty();
        }
        Poses poses = new Poses(level.get(), forward.get(), left.get());
        if (!poses.areTips() || poses.areMirrored()) {
            return Optional.empty();
        }
        Map<Integer, Column> columns = new HashMap<>();
        for (int part = 0; part < PARTS; part++) {
            columns.put(first + part, Column.of(order.get(part)));
        }
        double uneven = Math.abs(Math.log(
                poses.level().angleToDeg(poses.forward()) / poses.level().angleToDeg(poses.left())));
        double onEdge = 1 - Math.abs(poses.level().z());
        return Optional.of(Meaning.of(columns, Math.abs(poses.skew()) + uneven + onEdge));
    }

    private Optional<Vector3> up(int first, List<Quantity> order, Pose pose) {
        return kind.held(pose)
                .flatMap(held -> Attitude.up(
                        held.mean(first + order.indexOf(Quantity.QW)),
                        held.mean(first + order.indexOf(Quantity.QX)),
                        held.mean(first + order.indexOf(Quantity.QY)),
                        held.mean(first + order.indexOf(Quantity.QZ))));
    }
}
