package plumbline.sensor.maker;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.wire.FrameFormat;
import plumbline.sensor.wire.LittleEndian;
import plumbline.sensor.wire.Readings;
import plumbline.sensor.wire.Source;

/**
 * The frames of WitMotion's Bluetooth 5 family, which it also sends over a cable: 0x55 0x61, then acceleration, rate and
 * angles as nine 16-bit numbers; twenty bytes, or twenty-eight with date and time (WT901BLECL data sheet v23; captures of
 * a WT901BLE67 and a WT901SDCL-BT50).
 *
 * <p>There is no check. So a stream begins to count where three frames follow each other and a person could have been
 * moved like that, and each frame counts only when another begins right behind it.
 */
final class WitMotionBleFrames implements FrameFormat {

    private static final byte START = 0x55;
    private static final byte TYPE = 0x61;
    private static final int SHORT = 20;
    private static final int LONG = 28;

    /** Frames that must begin in a row. */
    private static final int IN_A_ROW = 3;

    /** What a sensor on a back measures; it begins to be read in neither free fall nor a crash. */
    private static final double LEAST_G = 0.2;

    private static final double MOST_G = 4;

    private static final int DATE_AT = 20;
    private static final int HOUR_AT = 23;
    private static final int MS_AT = 26;
    private static final long MS_PER_S = 1000;
    private static final long S_PER_MIN = 60;
    private static final long S_PER_HOUR = 3600;
    private static final long S_PER_DAY = 86_400;

    private final Readings readings = new Readings();
    private int length = SHORT;
    private Optional<LocalDateTime> firstDate = Optional.empty();

    @Override
    public int length() {
        return length;
    }

    @Override
    public Look look(byte[] bytes, int from, int to, boolean trusted) {
        if (!begins(bytes, from, to)) {
            return Look.NOTHING;
        }
        if (trusted) {
            return row(bytes, from, to, length, 2);
        }
        Look shorter = plausible(bytes, from, to, SHORT);
        if (shorter != Look.NOTHING) {
            length = SHORT;
            return shorter;
        }
        length = LONG;
        return plausible(bytes, from, to, LONG);
    }

    /** Whether the first two bytes, as far as they are there, are those of a frame. */
    private static boolean begins(byte[] bytes, int at, int to) {
        return at >= to || (bytes[at] == START && (at + 1 >= to || bytes[at + 1] == TYPE));
    }

    /** Whether so many frames of this length begin in a row. */
    private static Look row(byte[] bytes, int from, int to, int length, int count) {
        int last = from + (count - 1) * length;
        for (int at = from; at <= last; at += length) {
            if (!begins(bytes, at, to)) {
                return Look.NOTHING;
            }
        }
        return to < last + 2 ? Look.MORE : Look.WHOLE;
    }

    private static Look plausible(byte[] bytes, int from, int to, int length) {
        Look row = row(bytes, from, to, length, IN_A_ROW);
        if (row != Look.WHOLE) {
            return row;
        }
        for (int at = from; at < from + (IN_A_ROW - 1) * length; at += length) {
            double g = force(bytes, at).norm();
            if (g < LEAST_G || g > MOST_G) {
                return Look.NOTHING;
            }
        }
        return Look.WHOLE;
    }

    @Override
    public boolean stands(byte[] bytes, int from, int to) {
        return to - from >= length && begins(bytes, from, to) && begins(bytes, from + length, to);
    }

    private static Vector3 force(byte[] bytes, int from) {
        return LittleEndian.vector(bytes, from + 2, WitMotionFrames.G_PER_COUNT);
    }

    @Override
    public void take(byte[] bytes, int from, List<Heard> heard) {
        readings.message(heard);
        Vector3 rate = LittleEndian.vector(bytes, from + 8, WitMotionFrames.DPS_PER_COUNT);
        if (length == LONG && firstDate.isEmpty()) {
            firstDate = WitMotionDate.read(bytes, from + DATE_AT);
        }
        OptionalLong clock = length == LONG ? OptionalLong.of(clock(bytes, from)) : OptionalLong.empty();
        Readings.Beside beside = new Readings.Beside(OptionalInt.empty(), clock, Optional.of(rate));
        readings.take(Source.ACCELERATION, force(bytes, from), beside, heard);
    }

    @Override
    public Optional<LocalDateTime> firstDate() {
        return firstDate;
    }

    /** The sensor's time of day and day of the month, as milliseconds. */
    private static long clock(byte[] bytes, int from) {
        int hour = from + HOUR_AT;
        long seconds =
                bytes[hour - 1] * S_PER_DAY + bytes[hour] * S_PER_HOUR + bytes[hour + 1] * S_PER_MIN + bytes[hour + 2];
        long ms = seconds * MS_PER_S + LittleEndian.int16(bytes, from + MS_AT);
        return Math.floorMod(ms, Sample.CLOCK_MODULUS_MS);
    }
}
