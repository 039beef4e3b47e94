package plumbline.sensor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Stranger;
import plumbline.sensor.text.RowReader.Read;
import plumbline.sensor.text.row.TextRow.Shape;

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

    /** How many rows go by between two looks at numbers without names. */
    private static final int STRIDE = 4;

    /** So many lines lie between two samples at most: a sketch that prints each axis of each sensor on its own. */
    private static final int MOST_APART = 16;

    private final TextHints hints;
    private final NamedLayout named;
    private final ProvenLayout proven;
    private final RowReader reader;
    private final List<RowKind> kinds = new ArrayList<>();
    private Optional<TextLayout> layout = Optional.empty();
    private int lines;

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
        this.named = new NamedLayout(hints);
        this.proven = new ProvenLayout(hints, doubtful);
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
            RowKind kind = kind(read);
            if (kind.rows().size() < MOST_ROWS) {
                kind.rows().add(read.row());
                look(kind);
            }
        }
        return read;
    }

    private RowKind kind(Read read) {
        for (RowKind kind : kinds) {
            if (kind.first().isLike(read)) {
                return kind;
            }
        }
        if (kinds.size() == MOST_KINDS) {
            kinds.remove(rarest());
        }
        RowKind kind = new RowKind(read, lines);
        kinds.add(kind);
        return kind;
    }

    private RowKind rarest() {
        RowKind rarest = kinds.get(0);
        for (RowKind kind : kinds) {
            rarest = kind.rows().size() < rarest.rows().size() ? kind : rarest;
        }
        return rarest;
    }

    /** What is to be said of text that could not be read so far. */
    public Stranger stranger() {
        boolean misfit = !hints.columns().isEmpty()
                && kinds.stream().noneMatch(kind -> named.bySettings(kind).isPresent());
        if (misfit) {
            return Stranger.COLUMNS_MISFIT;
        }
        return isUnclear() ? Stranger.UNCLEAR_COLUMNS : Stranger.TEXT_WITHOUT_TILT;
    }

    /** Whether there are numbers enough, but it is not clear which are the acceleration, or in which unit. */
    public boolean isUnclear() {
        return kinds.stream().anyMatch(kind -> kind.isUnclear());
    }

    /** Whether there may be an acceleration, of which nothing can be told before its direction turns. */
    public boolean isWaiting() {
        return kinds.stream().anyMatch(kind -> kind.rows().size() < MOST_ROWS && (kind.isWaiting() || isYoung(kind)));
    }

    /** Rows of which there are too few yet, although they come often enough. */
    private boolean isYoung(RowKind kind) {
        int enough = kind.roles().has(Quantity.FORCE) ? ENOUGH_NAMED : ENOUGH_UNNAMED;
        boolean often = kind.rows().size() * MOST_APART >= lines - kind.firstLine();
        return !kind.roles().open().isEmpty() && kind.rows().size() < enough && often;
    }

    /** How lines are read, once that is clear. */
    public Optional<TextLayout> layout() {
        return layout;
    }

    private void look(RowKind kind) {
        if (kind.rows().size() < ENOUGH_NAMED) {
            return;
        }
        if (!hints.columns().isEmpty()) {
            layout = named.bySettings(kind);
            return;
        }
        layout = named.byNames(kind);
        boolean force = kind.roles().has(Quantity.FORCE);
        if (layout.isEmpty()
                && !force
                && kind.rows().size() >= ENOUGH_UNNAMED
                && kind.rows().size() % STRIDE == 0) {
            layout = proven.byValues(kind);
        }
        if (layout.filter(TextLayout::isDirection).isPresent() && mayBeBettered()) {
            layout = Optional.empty();
        }
    }

    /** Whether another kind of row, of which there are too few yet, has an acceleration by name. */
    private boolean mayBeBettered() {
        return kinds.stream()
                .anyMatch(
                        kind -> kind.roles().has(Quantity.FORCE) && kind.rows().size() < ENOUGH_NAMED);
    }
}
