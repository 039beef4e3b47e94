package plumbline.sensor.recording;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import plumbline.sensor.DecimalCell;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.plumbline.PlumblineDecoder;

/** Makes samples of the rows of a recording. */
final class RecordingRow {

    private static final int MS_PER_S = 1000;

    /** About 300 years: more is no time of a recording, not even since 1970. */
    private static final double MAX_TIME_S = 1e10;

    private static final double MAX_ACCEL_G = PlumblineDecoder.MAX_ACCEL_MG / 1000.0;
    private static final double MAX_RATE_DPS = PlumblineDecoder.MAX_RATE_DECI_DPS / 10.0;

    private static final int TIME = 0;
    private static final int ACCEL = 1;
    private static final int RATE = RecordingColumns.NEEDED.size();
    private static final int END = RATE + RecordingColumns.GYROSCOPE.size();

    private static final int NEEDED_SEEN = (1 << RATE) - 1;
    private static final int RATE_SEEN = (1 << END) - 1 - NEEDED_SEEN;

    private final RecordingColumns columns;
    private final double[] values = new double[END];

    RecordingRow(RecordingColumns columns) {
        this.columns = columns;
    }

    /** The sample of the row in {@code bytes[from]} up to and without {@code bytes[to]}, if it is one. */
    Optional<Sample> read(byte[] bytes, int from, int to) {
        int seen = 0;
        int column = 0;
        int cell = from;
        for (int at = from; at <= to; at++) {
            if (at == to || bytes[at] == ',') {
                int quantity = columns.quantity(column++);
                if (quantity != RecordingColumns.NOTHING && at > cell) {
                    values[quantity] = DecimalCell.parse(bytes, cell, at);
                    seen |= 1 << quantity;
                }
                cell = at + 1;
            }
        }
        boolean hasRate = (seen & RATE_SEEN) != 0;
        boolean whole = column >= columns.width() && seen == (hasRate ? NEEDED_SEEN | RATE_SEEN : NEEDED_SEEN);
        return whole && isMeasurable(hasRate) ? Optional.of(sample(hasRate)) : Optional.empty();
    }

    private boolean isMeasurable(boolean hasRate) {
        return Math.abs(values[TIME]) <= MAX_TIME_S
                && isWithin(ACCEL, MAX_ACCEL_G)
                && (!hasRate || isWithin(RATE, MAX_RATE_DPS));
    }

    /** Whether all three are numbers within the limit. */
    private boolean isWithin(int first, double limit) {
        return Math.abs(values[first]) <= limit
                && Math.abs(values[first + 1]) <= limit
                && Math.abs(values[first + 2]) <= limit;
    }

    private Sample sample(boolean hasRate) {
        long deviceMs = Math.floorMod(Math.round(values[TIME] * MS_PER_S), Sample.CLOCK_MODULUS_MS);
        return new Sample(
                OptionalInt.empty(),
                OptionalLong.of(deviceMs),
                vector(ACCEL),
                hasRate ? Optional.of(vector(RATE)) : Optional.empty());
    }

    private Vector3 vector(int first) {
        return new Vector3(values[first], values[first + 1], values[first + 2]);
    }
}
