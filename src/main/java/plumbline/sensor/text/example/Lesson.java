package plumbline.sensor.text.example;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Heard;
import plumbline.sensor.text.RowReader;
import plumbline.sensor.text.RowReader.Read;
import plumbline.sensor.text.example.motion.Held;
import plumbline.sensor.text.row.TextRow;
import plumbline.sensor.wire.LineDecoder;
import plumbline.sensor.wire.LineFormat;

/**
 * Learns by example what the numbers of a text are: the wearer lays the sensor level, tips it forward, then to the left, and
 * lays it down again. Each pose is over by itself once it is held; nobody has to press anything. Where the poses do not fit
 * together they are asked for again. That is the way for every sketch on earth.
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

    /** What is not back by then was moved by nobody before. */
    private static final Duration BACK_BY = Duration.ofSeconds(30);

    /** At rest before a pose is over. */
    private static final Duration AT_REST = Duration.ofSeconds(2);

    /** So often the poses are asked for, where they do not fit together. */
    private static final int ROUNDS = 3;

    /** Kinds of lines that are told apart; the busiest sketches print eight. */
    private static final int MOST_KINDS = 12;

    private static final int SHOWN_LINES = 4;

    private final LineDecoder decoder = new LineDecoder(this);
    private final RowReader reader = new RowReader();
    private final List<Kind> kinds = new ArrayList<>();
    private final LastLines lines = new LastLines();
    private List<String> level = List.of();
    private Optional<Proof> proof = Optional.empty();
    private int round = 1;
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
        if (end.isEmpty() && pose == Pose.BACK && waited().compareTo(BACK_BY) >= 0) {
            askAgain();
        } else if (end.isEmpty() && waited().compareTo(LONGEST) >= 0) {
            end = Optional.of(kinds.isEmpty() ? End.NO_NUMBERS : pose == Pose.LEVEL ? End.NOT_LEVEL : End.NOT_TIPPED);
        }
    }

    @Override
    public boolean take(String line, List<Heard> heard) {
        Read read = reader.read(line);
        lines.add(line, now);
        proof.ifPresent(found -> prove(found, line));
        boolean numbers = read.row().fields().size() > 1 && read.row().shape() != TextRow.Shape.HEADER;
        // Without names the first line may lack its beginning, and nobody could tell.
        if (numbers && !first && end.isEmpty() && pose != Pose.BACK) {
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

    private void prove(Proof found, String line) {
        found.take(line, now);
        if (waited().compareTo(TIP_FOR) >= 0 && found.isBack()) {
            learnt = Optional.of(found.learnt());
            end = Optional.of(End.LEARNT);
        }
    }

    /** A pose was over before the sensor was moved, or it was moved otherwise than asked. */
    private void askAgain() {
        if (round == ROUNDS) {
            end = Optional.of(End.UNCLEAR);
            return;
        }
        round++;
        kinds.clear();
        proof = Optional.empty();
        pose = Pose.LEVEL;
        since = now;
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
        level = pose == Pose.LEVEL ? lines.since(now.minus(AT_REST)) : level;
        for (Kind kind : kinds) {
            if (pose == Pose.LEVEL) {
                kind.begin(now);
            } else {
                kind.lately(now).ifPresent(held -> kind.hold(pose, held));
            }
        }
    }

    private void conclude() {
        proof = Conclusion.of(kinds, level, lines.all());
        if (proof.isPresent()) {
            pose = Pose.BACK;
        } else {
            askAgain();
        }
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
        boolean early = waited().compareTo(PATIENCE) < 0;
        if (end.isPresent() || early) {
            boolean more = end.isEmpty() && pose == Pose.LEVEL && round > 1;
            return more ? Optional.of(Hitch.ONCE_MORE) : Optional.empty();
        }
        if (pose == Pose.BACK) {
            return Optional.of(Hitch.NOT_BACK);
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
        return kinds.stream().anyMatch(kind -> !kind.changedLately(now, then).isEmpty());
    }

    /** How it stands, to be shown. */
    public Glimpse glimpse() {
        return new Glimpse(pose, hitch(), end, lines(), columns());
    }

    /** The last lines, as they came. */
    public List<String> lines() {
        return lines.last(SHOWN_LINES);
    }

    /** The columns of the kind of line in which most has changed, or of the one that comes most often. */
    public List<Shown> columns() {
        return Shown.of(kinds, now);
    }
}
