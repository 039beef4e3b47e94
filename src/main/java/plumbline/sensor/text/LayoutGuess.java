package plumbline.sensor.text;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import plumbline.sensor.text.RowReader.Read;
import plumbline.sensor.text.proof.AngleSpan;
import plumbline.sensor.text.proof.GravityProof;
import plumbline.sensor.text.proof.GravityProof.Finding;
import plumbline.sensor.text.proof.Triple;
import plumbline.sensor.text.proof.UnitQuaternion;
import plumbline.sensor.text.row.TextRow;
import plumbline.sensor.text.row.TextRow.Shape;
import plumbline.sensor.text.unit.AngleUnit;
import plumbline.sensor.text.unit.ForceUnit;
import plumbline.sensor.text.unit.WrittenUnit;

/**
 * Finds out from the lines of a text which of its numbers are the acceleration, and in which unit: by the settings, by the
 * names of columns where they have names, else by which three behave as one. What cannot be told is said to be unclear.
 */
public final class LayoutGuess {

    /** Rows of one kind that are kept; over six seconds of a fast sensor. */
    static final int MOST_ROWS = 320;

    /** Kinds of rows that are told apart; the busiest sketches print eight. */
    private static final int MOST_KINDS = 12;

    /** Rows with names that are enough, and rows without: names are evidence of their own. */
    private static final int ENOUGH_NAMED = 4;

    private static final int ENOUGH_UNNAMED = 20;

    /** Where two threes may be the acceleration, waiting for one of them to turn is over after so many rows. */
    private static final int ENOUGH_OF_TWO = 72;

    /** How many rows go by between two looks at numbers without names. */
    private static final int STRIDE = 4;

    /** So many lines lie between two samples at most: a sketch that prints each axis of each sensor on its own. */
    private static final int MOST_APART = 16;

    /** Somebody who walks is 1 g long in the median, and seldom further off than this in one sample. */
    private static final double WITHIN = 0.4;

    private static final double SHARE_WITHIN = 0.6;

    /** Numbers that are fewer in a row cannot be a direction. */
    private static final int LEAST_NUMBERS = 2;

    private final TextHints hints;
    private final boolean doubtful;
    private final RowReader reader;
    private final List<Kind> kinds = new ArrayList<>();
    private Optional<TextLayout> layout = Optional.empty();
    private int lines;

    /** Rows of one kind, and what they may be. */
    private static final class Kind {
        private final Read first;
        private final Roles roles;
        private final List<TextRow> rows = new ArrayList<>();
        private boolean waiting;
        private boolean unclear;

        private final int firstLine;

        Kind(Read first, int firstLine) {
            this.first = first;
            this.firstLine = firstLine;
            this.roles = Roles.of(first);
        }
    }

    /** Three that may be the acceleration. */
    private record Candidate(List<String> names, GravityProof proof) {

        boolean overlaps(Candidate other) {
            return names.stream().anyMatch(other.names::contains);
        }

        boolean isWorseThan(Candidate other) {
            return !equals(other) && overlaps(other) && !proof.rustlesAlike() && other.proof.rustlesAlike();
        }
    }

    /** A guess that minds what is set. */
    public LayoutGuess(TextHints hints) {
        this(hints, false);
    }

    /** A guess at what was asked about before, where {@code doubtful}: then only a clear tip settles it. */
    public LayoutGuess(TextHints hints, boolean doubtful) {
        this(hints, doubtful, new RowReader());
    }

    /** The same, in the light of lines that this reader has read before: a header is not written twice. */
    public LayoutGuess(TextHints hints, boolean doubtful, RowReader reader) {
        this.hints = hints;
        this.doubtful = doubtful;
        this.reader = reader;
    }

    /** What reads the lines, to be handed on to a guess that begins anew. */
    public RowReader reader() {
        return reader;
    }

    /** Takes the next line; the first may be cut, and counts only where it is a header. */
    public void take(String line) {
        read(line);
    }

    /** The same; returns what it was read as. */
    Read read(String line) {
        Read read = reader.read(line);
        lines++;
        boolean numbers = !read.row().fields().isEmpty() && read.row().shape() != Shape.HEADER;
        if (numbers && lines > 1 && layout.isEmpty()) {
            Kind kind = kind(read);
            if (kind.rows.size() < MOST_ROWS) {
                kind.rows.add(read.row());
                look(kind);
            }
        }
        return read;
    }

    private Kind kind(Read read) {
        for (Kind kind : kinds) {
            if (kind.first.isLike(read)) {
                return kind;
            }
        }
        if (kinds.size() == MOST_KINDS) {
            kinds.remove(rarest());
        }
        Kind kind = new Kind(read, lines);
        kinds.add(kind);
        return kind;
    }

    private Kind rarest() {
        Kind rarest = kinds.get(0);
        for (Kind kind : kinds) {
            rarest = kind.rows.size() < rarest.rows.size() ? kind : rarest;
        }
        return rarest;
    }

    /** Whether there are numbers enough, but it is not clear which are the acceleration, or in which unit. */
    public boolean isUnclear() {
        return kinds.stream().anyMatch(kind -> kind.unclear);
    }

    /** Whether there may be an acceleration, of which nothing can be told before its direction turns. */
    public boolean isWaiting() {
        return kinds.stream().anyMatch(kind -> kind.rows.size() < MOST_ROWS && (kind.waiting || isYoung(kind)));
    }

    /** Rows of which there are too few yet, although they come often enough. */
    private boolean isYoung(Kind kind) {
        int enough = kind.roles.has(Quantity.FORCE) ? ENOUGH_NAMED : ENOUGH_UNNAMED;
        boolean often = kind.rows.size() * MOST_APART >= lines - kind.firstLine;
        return !kind.roles.open().isEmpty() && kind.rows.size() < enough && often;
    }

    /** How lines are read, once that is clear. */
    public Optional<TextLayout> layout() {
        return layout;
    }

    private void look(Kind kind) {
        if (kind.rows.size() < ENOUGH_NAMED) {
            return;
        }
        if (!hints.columns().isEmpty()) {
            layout = bySettings(kind);
            return;
        }
        layout = byNames(kind);
        boolean force = kind.roles.has(Quantity.FORCE);
        if (layout.isEmpty() && !force && kind.rows.size() >= ENOUGH_UNNAMED && kind.rows.size() % STRIDE == 0) {
            layout = byValues(kind);
        }
        if (layout.filter(TextLayout::isDirection).isPresent() && mayBeBettered()) {
            layout = Optional.empty();
        }
    }

    /** Whether another kind of row, of which there are too few yet, has an acceleration by name. */
    private boolean mayBeBettered() {
        return kinds.stream().anyMatch(kind -> kind.roles.has(Quantity.FORCE) && kind.rows.size() < ENOUGH_NAMED);
    }

    private Optional<TextLayout> bySettings(Kind kind) {
        Map<Quantity, String> names = new EnumMap<>(Quantity.class);
        Set<Quantity> negated = new HashSet<>();
        List<String> written = kind.first.row().names();
        if (hints.columns().size() != written.size()
                || !kind.first.row().words().startsWith(hints.line())) {
            return Optional.empty();
        }
        for (int i = 0; i < written.size(); i++) {
            Column column = hints.columns().get(i);
            if (column.quantity() != Quantity.OTHER) {
                names.putIfAbsent(column.quantity(), written.get(i));
            }
            if (column.negated()) {
                negated.add(column.quantity());
            }
        }
        return byRoles(kind, new Roles(names, kind.roles.units(), List.of()))
                .map(found -> found.with(negated, hints.zero()));
    }

    private Optional<TextLayout> byNames(Kind kind) {
        return byRoles(kind, kind.roles);
    }

    private Optional<TextLayout> byRoles(Kind kind, Roles roles) {
        if (roles.has(Quantity.FORCE)) {
            Optional<ForceUnit> unit = unit(kind, roles);
            kind.unclear = unit.isEmpty();
            return unit.map(u -> layout(kind, roles, Optional.of(u), AngleUnit.DEGREES));
        }
        if (roles.has(Quantity.QUATERNION)) {
            return readable(kind, layout(kind, roles, Optional.empty(), AngleUnit.DEGREES));
        }
        if (!roles.has(Quantity.ANGLES)) {
            kind.unclear = kind.rows.size() >= ENOUGH_UNNAMED && hasUnknownNumbers(kind);
            return Optional.empty();
        }
        Optional<AngleUnit> unit =
                new AngleSpan(kind.rows, roles.of(Quantity.ANGLES)).unit(hints.angles(), roles.unit(Quantity.ANGLES));
        kind.waiting = unit.isEmpty();
        kind.unclear = unit.isEmpty();
        return unit.flatMap(u -> readable(kind, layout(kind, roles, Optional.empty(), u)));
    }

    /** Numbers of which nothing says that they are something else. */
    private static boolean hasUnknownNumbers(Kind kind) {
        return kind.first.topic() != Topic.ELSE
                && kind.first.row().fields().stream()
                                .filter(field -> field.unit().isEmpty())
                                .filter(field -> !field.isNamed() || ColumnName.bareAxis(field.name()) >= 0)
                                .count()
                        >= LEAST_NUMBERS;
    }

    private Optional<TextLayout> readable(Kind kind, TextLayout layout) {
        return kind.rows.stream().anyMatch(row -> layout.read(row).isPresent())
                ? Optional.of(layout)
                : Optional.empty();
    }

    private static TextLayout layout(Kind kind, Roles roles, Optional<ForceUnit> force, AngleUnit angles) {
        return TextLayout.of(kind.first, roles, force, angles, degPerRate(roles));
    }

    /** What is set; what is written, where it can be; else what the length at rest says. */
    private Optional<ForceUnit> unit(Kind kind, Roles roles) {
        if (hints.unit().isPresent()) {
            return hints.unit();
        }
        Triple triple = Triple.of(kind.rows, roles.of(Quantity.FORCE));
        Optional<ForceUnit> written = roles.unit(Quantity.FORCE)
                .flatMap(ForceUnit::of)
                .filter(unit -> triple.shareWithin(unit.perG(), WITHIN) >= SHARE_WITHIN);
        return written.or(() -> ForceUnit.atRest(triple.medianLength())
                .filter(unit -> triple.shareWithin(unit.perG(), WITHIN) >= SHARE_WITHIN));
    }

    /** The only three that are proven to be one; four of length 1 are a quaternion, and no three of them count. */
    private Optional<TextLayout> byValues(Kind kind) {
        List<Candidate> proven = new ArrayList<>();
        List<Candidate> possible = new ArrayList<>();
        boolean quaternion = false;
        for (List<String> three : kind.roles.open()) {
            if (UnitQuaternion.holds(kind.rows, three)) {
                quaternion = true;
                continue;
            }
            GravityProof proof = new GravityProof(Triple.of(kind.rows, three), hints.unit(), doubtful);
            Finding finding = proof.finding();
            if (finding == Finding.PROVEN) {
                proven.add(new Candidate(three, proof));
            } else if (finding == Finding.WAITING) {
                possible.add(new Candidate(three, proof));
            }
        }
        // Of numbers that are counted twice, in different threes, the axes of one chip rustle alike.
        proven.removeIf(one -> proven.stream().anyMatch(one::isWorseThan));
        boolean one = !quaternion
                && possible.stream().findFirst().stream()
                        .anyMatch(first -> possible.stream().allMatch(first::overlaps));
        boolean some = !possible.isEmpty() && kind.rows.size() < ENOUGH_OF_TWO;
        kind.waiting = proven.isEmpty() && (one || some);
        return proven.size() == 1
                ? Optional.of(TextLayout.guessed(
                        kind.first, proven.get(0).names(), proven.get(0).proof().unit()))
                : Optional.empty();
    }

    /** Rates are read only where their unit is named: a wrong one would be 57 times too much or too little. */
    private static OptionalDouble degPerRate(Roles roles) {
        if (!roles.has(Quantity.RATE)) {
            return OptionalDouble.empty();
        }
        Optional<WrittenUnit> unit = roles.unit(Quantity.RATE);
        if (unit.filter(u -> u == WrittenUnit.RADIANS || u == WrittenUnit.RADIANS_A_SECOND)
                .isPresent()) {
            return OptionalDouble.of(Math.toDegrees(1));
        }
        return unit.filter(u -> u == WrittenUnit.DEGREES || u == WrittenUnit.DEGREES_A_SECOND)
                        .isPresent()
                ? OptionalDouble.of(1)
                : OptionalDouble.empty();
    }
}
