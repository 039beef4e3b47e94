package plumbline.sensor.text.example;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plumbline.sensor.text.Column;
import plumbline.sensor.text.Quantity;
import plumbline.sensor.text.example.motion.Poses;
import plumbline.sensor.text.unit.AngleUnit;

/** Two columns that are angles: one follows the tip forward, the other the tip to the left. */
record AngleReadings(Kind kind) implements Meaning.Readings {

    private static final double WHOLE_TURN_DEG = 360;

    /** The column of the other tip changes by this share at most. */
    private static final double BY_THE_OTHER = 0.4;

    /** What pitch and roll are apart on a line tells which two belong together where there are several. */
    private static final double APART = 0.01;

    /** A column that follows one tip, and by how much, in its own unit. */
    private record Follower(int column, double by, AngleUnit unit) {}

    @Override
    public Stream<Meaning> all() {
        return followers(Pose.FORWARD, Pose.LEFT)
                .flatMap(pitch -> followers(Pose.LEFT, Pose.FORWARD)
                        .filter(roll -> roll.unit() == pitch.unit())
                        .map(roll -> meaning(pitch, roll)));
    }

    /** Nose down is a positive pitch, left side down a negative roll, as {@link plumbline.sensor.wire.Attitude} has it. */
    private static Meaning meaning(Follower pitch, Follower roll) {
        return new Meaning(
                Map.of(
                        pitch.column(), new Column(Quantity.PITCH, pitch.by() < 0),
                        roll.column(), new Column(Quantity.ROLL, roll.by() > 0)),
                pitch.unit().word(),
                List.of(),
                APART * Math.abs(pitch.column() - roll.column()));
    }

    private Stream<Follower> followers(Pose pose, Pose other) {
        return IntStream.range(0, kind.columns())
                .filter(column -> !kind.isAside(column))
                .boxed()
                .flatMap(column ->
                        Stream.of(AngleUnit.values()).flatMap(unit -> follower(column, unit, pose, other).stream()));
    }

    private Optional<Follower> follower(int column, AngleUnit unit, Pose pose, Pose other) {
        double by = change(column, unit, pose);
        double aside = change(column, unit, other);
        boolean far = Math.abs(by) >= Poses.LEAST_TIP_DEG && Math.abs(by) <= WHOLE_TURN_DEG / 3;
        boolean alone = Math.abs(aside) <= BY_THE_OTHER * Math.abs(by);
        return far && alone && mayBe(column, unit) ? Optional.of(new Follower(column, by, unit)) : Optional.empty();
    }

    /** In degrees, the short way round. */
    private double change(int column, AngleUnit unit, Pose pose) {
        double change = kind.held(pose)
                .flatMap(held -> kind.held(Pose.LEVEL).map(level -> held.change(level, column)))
                .orElse(0.0);
        return Math.IEEEremainder(change * unit.degrees(), WHOLE_TURN_DEG);
    }

    /** Radians are never more than half a turn. */
    private boolean mayBe(int column, AngleUnit unit) {
        return kind.rows().stream().allMatch(row -> Math.abs(row.get(column)) * unit.degrees() <= WHOLE_TURN_DEG + 1);
    }
}
