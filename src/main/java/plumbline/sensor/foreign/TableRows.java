package plumbline.sensor.foreign;

import java.util.Arrays;

/** The rows of a table of text, by its {@link TableLayout}. A row that is short or holds no number is passed over and counted. */
public final class TableRows implements ForeignDecoder {

    private static final int MOST_LINE = 1 << 14;
    private static final double MICROS = 1e6;

    private final TableLayout layout;
    private final int[] starts;
    private final int[] ends;
    private final Cells cells = new Cells();
    private int headLeft;
    private long index;
    private byte[] person = {};
    private boolean several;

    /** A table so laid out. */
    public TableRows(TableLayout layout) {
        this.layout = layout;
        int last = Math.max(Math.max(layout.x(), layout.y()), Math.max(layout.z(), layout.person()));
        if (layout.time() instanceof TableLayout.Time.Moment moment) {
            last = Math.max(last, moment.column());
        } else if (layout.time() instanceof TableLayout.Time.Counted number) {
            last = Math.max(last, number.column());
        }
        this.starts = new int[last + 1];
        this.ends = new int[last + 1];
        this.headLeft = layout.headLines();
    }

    @Override
    public boolean isOfSeveral() {
        return several;
    }

    @Override
    public boolean endShowsABreak() {
        return false;
    }

    @Override
    public int take(byte[] bytes, int from, int to, Sink out) {
        int start = from;
        for (int at = from; at < to; at++) {
            if (bytes[at] == '\n') {
                line(bytes, start, at, out);
                start = at + 1;
            }
        }
        if (to - start > MOST_LINE) {
            out.garbled(to - start);
            start = to;
        }
        return start - from;
    }

    @Override
    public void end(byte[] bytes, int from, int to, Sink out) {
        if (to > from) {
            line(bytes, from, to, out);
        }
    }

    private void line(byte[] bytes, int from, int end, Sink out) {
        int to = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
        if (to == from || bytes[from] == '#') {
            return;
        }
        if (headLeft > 0) {
            headLeft--;
            return;
        }
        if (!split(bytes, from, to) || !isOfTheFirst(bytes)) {
            out.garbled(end - from);
            index++;
            return;
        }
        double x = number(bytes, layout.x());
        double y = number(bytes, layout.y());
        double z = number(bytes, layout.z());
        long micros = micros(bytes);
        index++;
        if (micros == Cells.NO_MOMENT || !Double.isFinite(x + y + z)) {
            out.garbled(end - from);
        } else {
            out.sample(micros, x * layout.g(), y * layout.g(), z * layout.g());
        }
    }

    /** Finds the cells that are needed; whether all are there. */
    private boolean split(byte[] bytes, int from, int to) {
        int cell = 0;
        int start = from;
        boolean quoted = false;
        for (int at = from; at <= to && cell < starts.length; at++) {
            if (at < to && bytes[at] == '"') {
                quoted = !quoted;
            } else if (at == to || (bytes[at] == layout.separator() && !quoted)) {
                boolean inQuotes = at - start > 1 && bytes[start] == '"' && bytes[at - 1] == '"';
                starts[cell] = inQuotes ? start + 1 : start;
                ends[cell] = inQuotes ? at - 1 : at;
                cell++;
                start = at + 1;
            }
        }
        return cell == starts.length;
    }

    private boolean isOfTheFirst(byte[] bytes) {
        if (layout.person() < 0) {
            return true;
        }
        int from = starts[layout.person()];
        int to = ends[layout.person()];
        if (person.length == 0) {
            person = Arrays.copyOfRange(bytes, from, to);
        }
        boolean same = Arrays.equals(bytes, from, to, person, 0, person.length);
        several |= !same;
        return same;
    }

    private long micros(byte[] bytes) {
        if (layout.time() instanceof TableLayout.Time.Moment moment) {
            return cells.moment(bytes, starts[moment.column()], ends[moment.column()]);
        }
        if (layout.time() instanceof TableLayout.Time.Counted number) {
            double read = number(bytes, number.column());
            double micros = Math.rint(read * number.micros());
            return Double.isFinite(micros) && Math.abs(micros) < 1e17
                    ? number.originMicros() + (long) micros
                    : Cells.NO_MOMENT;
        }
        TableLayout.Time.Even even = (TableLayout.Time.Even) layout.time();
        return even.originMicros() + (long) (index * MICROS / even.rateHz());
    }

    private double number(byte[] bytes, int column) {
        return Cells.number(bytes, starts[column], ends[column], layout.point());
    }
}
