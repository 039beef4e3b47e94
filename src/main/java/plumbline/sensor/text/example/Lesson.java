package plumbline.sensor.text.example;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Heard;
import plumbline.sensor.text.RowReader;
import plumbline.sensor.text.RowReader.Read;
import plumbline.sensor.text.row.TextRow;
import plumbline.sensor.wire.LineDecoder;
import plumbline.sensor.wire.LineFormat;

/**
 * Learns by example what the numbers of a text are: the wearer lays the sensor level, tips it forward, then to the left.
 * Each pose is over by itself once it is held; nobody has to press anything. That is the way for every sketch on earth.
 *
 * <p>It owns no port and no clock: whoever does hands in what came and when.
 */
public final class Lesson implements LineFormat {

    /** What the wearer needs to read what is to be done, and to do it. */
    private static final Duration LEVEL_FOR = Duration.ofSeconds(6);

    private static final Duration TIP_FOR = Duration.ofSeconds(2);

    /** A pose that takes longer than this is asked for in other words. */
    private static final Duration PATIENCE = Duration.ofSeconds(12);

    /** Columns that have not come to rest by then have a life of their own, as an open input has. */
    private static final Duration SETTLED_BY = Duration.ofSeconds(30);

    /** Tilt is at least two columns, so that many have to be at rest. */
    private static final int LEAST_AT_REST = 2;

    /** Where nothing happens for so long, nobody is there. */
    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** Kinds of lines that are told apart; the busiest sketches print eight. */
    private static final int MOST_KINDS = 12;

    private static final int SHOWN_LINES = 4;
    private static final int KEPT_LINES = 200;

    /** How a lesson ends. */
    public enum End {
        /** What the numbers are is known now. */
        LEARNT,
        /** No line with two numbers came again and again. */
        NO_NUMBERS,
        /** The numbers never came to rest, for a minute. */
        NOT_LEVEL,
        /** No number changed and was held, for a minute. */
        NOT_TIPPED,
        /** Numbers changed, but not as tilt does, or in more than one way. */
        UNCLEAR
    }

    /**
     * A column of the line that is shown.
     *
     * @param name its label, or {@code #2}
     * @param value what it read last
     * @param changed whether that is something else than when the sensor was level
     */
    public record Shown(String name, double value, boolean changed) {}

    private final LineDecoder decoder = new LineDecoder(this);
    private final RowReader reader = new RowReader();
    private final List<Kind> kinds = new ArrayList<>();
    private final Deque<String> lines = new ArrayDeque<>();
    private Duration now;
    private Duration since;
    private Pose pose = Pose.LEVEL;
    private boolean first = true;
    private Optional<End> end = Optional.empty();
    private Optional<Learnt> learnt = Optional.empty();

    /** A lesson that begins now, on any clock. */
    public Lesson(Duration now) {
        this.now = now;
        this.since = now;
    }

    /** Takes what has come since the last call, possibly nothing. */
    public void feed(ByteBuffer bytes, Duration at) {
        if (end.isPresent()) {
            return;
        }
        now = at;
        decoder.feed(bytes);
        if (end.isEmpty() && now.minus(since).compareTo(LONGEST) >= 0) {
            end = Optional.of(kinds.isEmpty() ? End.NO_NUMBERS : pose == Pose.LEVEL ? End.NOT_LEVEL : End.NOT_TIPPED);
        }
    }

    @Override
    public boolean take(String line, List<Heard> heard) {
        Read read = reader.read(line);
        if (lines.size() == KEPT_LINES) {
            lines.removeFirst();
        }
        lines.add(line);
        boolean numbers = read.row().fields().size() > 1 && read.row().shape() != TextRow.Shape.HEADER;
        // Without names the first line may lack its beginning, and nobody could tell.
        if (numbers && !first && end.isEmpty()) {
            kind(read).ifPresent(this::look);
        }
        first = false;
        return true;
    }

    private Optional<Kind> kind(Read read) {
        for (Kind kind : kinds) {
            if (kind.takes(read, now)) {
                return Optional.of(kind);
            }
        }
        if (kinds.size() < MOST_KINDS) {
            Kind kind = new Kind(read);
            kind.takes(read, now);
            kinds.add(kind);
            return Optional.of(kind);
        }
        return Optional.empty();
    }

    private void look(Kind kind) {
        boolean early = waited().compareTo(pose == Pose.LEVEL ? LEVEL_FOR : TIP_FOR) < 0;
        Optional<Held> lately = early ? Optional.empty() : kind.lately(now);
        if (lately.filter(held -> pose == Pose.LEVEL ? isLevel() : kind.isHeldElsewhere(held))
                .isPresent()) {
            keep();
            since = now;
            if (pose == Pose.LEFT) {
                conclude();
            } else {
                pose = pose == Pose.LEVEL ? Pose.FORWARD : Pose.LEFT;
            }
        }
    }

    private Duration waited() {
        return now.minus(since);
    }

    /** Whether all that comes often is at rest; after a while, whether enough is, and all else is left aside. */
    private boolean isLevel() {
        boolean patient = waited().compareTo(SETTLED_BY) < 0;
        return kinds.stream().filter(kind -> kind.lately(now).isPresent()).allMatch(kind -> {
            int restless = kind.restless(now).size();
            return restless == 0 || (!patient && kind.columns() - restless >= LEAST_AT_REST);
        });
    }

    private void keep() {
        for (Kind kind : kinds) {
            if (pose == Pose.LEVEL) {
                kind.begin(now);
            } else {
                kind.lately(now).ifPresent(held -> kind.hold(pose, held));
            }
        }
    }

    private void conclude() {
        learnt = Conclusion.of(kinds, lines);
        end = Optional.of(learnt.isPresent() ? End.LEARNT : End.UNCLEAR);
    }

    /** How the sensor is to be held now; the last one once it is over. */
    public Pose pose() {
        return pose;
    }

    /** How it ended; empty while it goes on. */
    public Optional<End> end() {
        return end;
    }

    /** What was learnt, once it was. */
    public Optional<Learnt> learnt() {
        return learnt;
    }

    /** What the pose is waited for, where it takes longer than usual. */
    public Optional<Hitch> hitch() {
        if (end.isPresent() || waited().compareTo(PATIENCE) < 0) {
            return Optional.empty();
        }
        if (kinds.isEmpty()) {
            return Optional.of(Hitch.NO_NUMBERS);
        }
        if (pose == Pose.LEVEL) {
            return Optional.of(Hitch.MOVING);
        }
        if (!hasChanged(Pose.LEVEL)) {
            return Optional.of(Hitch.LIKE_LEVEL);
        }
        return Optional.of(pose == Pose.LEFT && !hasChanged(Pose.FORWARD) ? Hitch.LIKE_FORWARD : Hitch.UNSTEADY);
    }

    private boolean hasChanged(Pose then) {
        return kinds.stream().anyMatch(kind -> !changed(kind, then).isEmpty());
    }

    /** How it stands, to be shown. */
    public Glimpse glimpse() {
        return new Glimpse(pose, hitch(), end, lines(), columns());
    }

    /** The last lines, as they came. */
    public List<String> lines() {
        return lines.stream().skip(Math.max(0, lines.size() - SHOWN_LINES)).toList();
    }

    /** The columns of the kind of line in which most has changed, or of the one that comes most often. */
    public List<Shown> columns() {
        return kinds.stream()
                .max(Comparator.comparingInt(
                                (Kind kind) -> changed(kind, Pose.LEVEL).size())
                        .thenComparingInt(kind -> kind.rows().size()))
                .map(this::shown)
                .orElse(List.of());
    }

    private List<Integer> changed(Kind kind, Pose then) {
        return kind.lately(now).map(held -> kind.changed(held, then)).orElse(List.of());
    }

    private List<Shown> shown(Kind kind) {
        List<Integer> changed = changed(kind, Pose.LEVEL);
        List<String> names = kind.first().row().names();
        List<Shown> shown = new ArrayList<>();
        for (int i = 0; i < names.size() && !kind.rows().isEmpty(); i++) {
            double last = kind.rows().get(kind.rows().size() - 1).get(i);
            shown.add(new Shown(names.get(i), last, changed.contains(i)));
        }
        return shown;
    }
}
