package plumbline.sensor.foreign;

/**
 * How a table of text is to be read.
 *
 * @param separator what stands between cells
 * @param point what stands before a fraction, beside the dot
 * @param headLines lines before the first row that do not begin with {@code #}
 * @param time where the time is
 * @param x the column of the first axis, from 0
 * @param g what 1 in a cell is, in g
 * @param person the column that names the wearer; {@link #NO_COLUMN} where there is none
 */
public record TableLayout(
        byte separator, byte point, int headLines, Time time, int x, int y, int z, double g, int person) {

    /** Where there is no such column. */
    public static final int NO_COLUMN = -1;

    /** Where the time of a row comes from. */
    public sealed interface Time {

        /** A date and a time of day in a column. */
        record Moment(int column) implements Time {}

        /**
         * A number in a column.
         *
         * @param micros what 1 is, in microseconds
         * @param originMicros the moment of 0, in microseconds since 1970
         */
        record Counted(int column, double micros, long originMicros) implements Time {}

        /** No column: so many rows a second, from this moment on. */
        record Even(double rateHz, long originMicros) implements Time {}
    }

    /** The same with its time zero at another moment; dates are what they say. */
    public TableLayout at(long originMicros) {
        Time moved = time;
        if (time instanceof Time.Counted number) {
            moved = new Time.Counted(number.column(), number.micros(), originMicros);
        } else if (time instanceof Time.Even even) {
            moved = new Time.Even(even.rateHz(), originMicros);
        }
        return new TableLayout(separator, point, headLines, moved, x, y, z, g, person);
    }
}
