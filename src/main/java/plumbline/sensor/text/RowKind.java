package plumbline.sensor.text;

import java.util.ArrayList;
import java.util.List;
import plumbline.sensor.text.RowReader.Read;
import plumbline.sensor.text.row.TextRow;

/** Rows of one kind, and what they may be. */
final class RowKind {

    private final Read first;
    private final int firstLine;
    private final Roles roles;
    private final List<TextRow> rows = new ArrayList<>();
    private boolean waiting;
    private boolean unclear;

    /** A kind that begins with this row, in this line. */
    RowKind(Read first, int firstLine) {
        this.first = first;
        this.firstLine = firstLine;
        this.roles = Roles.of(first);
    }

    Read first() {
        return first;
    }

    int firstLine() {
        return firstLine;
    }

    Roles roles() {
        return roles;
    }

    /** All so far; to be added to. */
    List<TextRow> rows() {
        return rows;
    }

    /** Whether there may be an acceleration, of which nothing can be told before its direction turns. */
    boolean isWaiting() {
        return waiting;
    }

    void setWaiting(boolean waits) {
        waiting = waits;
    }

    /** Whether it is not clear which of its numbers are the acceleration, or in which unit. */
    boolean isUnclear() {
        return unclear;
    }

    void setUnclear(boolean is) {
        unclear = is;
    }
}
