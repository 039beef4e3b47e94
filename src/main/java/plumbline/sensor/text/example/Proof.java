package plumbline.sensor.text.example;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.text.TextLines;

/**
 * What was learnt, and whether it holds: once the sensor lies again as it lay at first, it has to be read so. What wanders by
 * itself, and was taken for a tip, does not come back.
 */
final class Proof {

    /** Nobody lays a sensor down askew by more, on the table where it lay before; a tip is farther. */
    private static final double BACK_DEG = 15;

    /** Noise of a poor sensor, and a table that is leant on. */
    private static final double STILL_DEG = 6;

    private static final Duration WINDOW = Duration.ofMillis(1200);
    private static final int LEAST_READINGS = 4;

    /** Of those of the level pose the last, before which the sensor may have been in a hand. */
    private static final int LEVEL_READINGS = 8;

    private record Up(Vector3 unit, Duration at) {}

    private final Learnt learnt;
    private final TextLines text;
    private final Vector3 level;
    private final Deque<Up> lately = new ArrayDeque<>();

    private Proof(Learnt learnt, List<String> level) {
        this.learnt = learnt;
        this.text = new TextLines(learnt.hints());
        List<Vector3> ups = level.stream().flatMap(this::up).toList();
        this.level = sum(ups.stream().skip(Math.max(0, ups.size() - LEVEL_READINGS)));
    }

    /**
     * Of what was learnt; empty where it reads nothing out of the lines.
     *
     * @param level the lines that came while the sensor was level at first
     */
    static Optional<Proof> of(Learnt learnt, List<String> level) {
        return Optional.of(new Proof(learnt, level)).filter(proof -> proof.level.norm() > 0);
    }

    Learnt learnt() {
        return learnt;
    }

    /** Takes the next line. */
    void take(String line, Duration at) {
        up(line).forEach(unit -> lately.add(new Up(unit, at)));
        while (lately.size() > LEAST_READINGS && lately.getFirst().at().compareTo(at.minus(WINDOW)) < 0) {
            lately.removeFirst();
        }
    }

    private Stream<Vector3> up(String line) {
        List<Heard> heard = new ArrayList<>();
        text.take(line, heard);
        return heard.stream()
                .flatMap(h -> h instanceof Sample sample ? Stream.of(sample.accelG()) : Stream.empty())
                .filter(force -> force.norm() > 0)
                .map(Vector3::unit);
    }

    private static Vector3 sum(Stream<Vector3> units) {
        return units.reduce(Vector3.ZERO, Vector3::plus);
    }

    /** Whether the sensor lies still, and as it lay at first. */
    boolean isBack() {
        Vector3 mean = sum(lately.stream().map(Up::unit));
        return lately.size() >= LEAST_READINGS
                && mean.norm() > 0
                && mean.angleToDeg(level) <= BACK_DEG
                && lately.stream().allMatch(up -> up.unit().angleToDeg(mean) <= STILL_DEG);
    }
}
