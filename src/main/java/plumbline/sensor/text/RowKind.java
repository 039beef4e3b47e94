package plumbline.sensor.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plumbline.sensor.text.RowReader.Read;
import plumbline.sensor.text.row.TextRow;

/** Rows of one kind, and what they may be. */
final class RowKind {

    private final Read first;
    private final int firstLine;
    private final Roles roles;
    private final List<TextRow> rows = new ArrayList<>();
    private Map<List<String>, Integer> looks = Map.of();
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

    /** Takes which threes were likely to be the acceleration at one look; those that were not begin anew. */
    void likely(List<List<String>> threes) {
        Map<List<String>, Integer> next = new HashMap<>();
        threes.forEach(three -> next.put(three, looksInARow(three) + 1));
        looks = next;
    }

    /** In how many looks in a row these three were likely. */
    int looksInARow(List<String> three) {
        return looks.getOrDefault(three, 0);
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
