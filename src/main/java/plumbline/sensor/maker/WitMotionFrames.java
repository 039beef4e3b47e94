package plumbline.sensor.maker;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.sensor.Battery;
import plumbline.sensor.Heard;
import plumbline.sensor.Vector3;
import plumbline.sensor.wire.Attitude;
import plumbline.sensor.wire.FrameFormat;
import plumbline.sensor.wire.LittleEndian;
import plumbline.sensor.wire.Readings;
import plumbline.sensor.wire.Source;

/**
 * The WitMotion standard protocol: frames of eleven bytes, 0x55, a type, four 16-bit numbers, and the low eight bits of
 * the sum of all before (WIT Standard Communication Protocol, 2020; confirmed on a capture of a WT901SD, all 4034 frames).
 *
 * <p>A frame behind damage counts only where another one begins right behind it, since a sum of eight bits is right by
 * chance once in 256 times. The acceleration waits for the gyroscope frame of the same round, if the sensor sends one.
 */
final class WitMotionFrames implements FrameFormat {

    private static final int LENGTH = 11;
    private static final byte START = 0x55;
    private static final int DATE = 0x50;
    private static final int LAST_TYPE = 0x5A;
    private static final int REGISTER_REPLY = 0x5F;
    private static final int ACCELERATION = 0x51;
    private static final int RATE = 0x52;
    private static final int ANGLES = 0x53;
    private static final int QUATERNION = 0x59;

    /** Full scale of a 16-bit number. */
    static final double FULL = 32768;

    static final double G_PER_COUNT = 16 / FULL;
    static final double DPS_PER_COUNT = 2000 / FULL;
    static final double DEG_PER_COUNT = 180 / FULL;

    /** Both are told in hundredths: degrees Celsius and volts. */
    private static final double HUNDREDTH = 0.01;

    /** A lithium cell between empty and charging, in volts; what lies outside is no battery. */
    private static final double EMPTY_V = 3.0;

    private static final double FULL_V = 4.5;
    private static final double NEWS_V = 0.05;

    private final Readings readings = new Readings();
    private Optional<Vector3> waiting = Optional.empty();
    private boolean rateFollows = true;
    private Optional<LocalDateTime> firstDate = Optional.empty();
    private int temperature;
    private double toldV;

    @Override
    public int length() {
        return LENGTH;
    }

    @Override
    public Look look(byte[] bytes, int from, int to, boolean trusted) {
        if (!begins(bytes, from, to)) {
            return Look.NOTHING;
        }
        if (to - from < LENGTH) {
            return Look.MORE;
        }
        if (sum(bytes, from) != bytes[from + LENGTH - 1]) {
            return Look.NOTHING;
        }
        if (trusted) {
            return Look.WHOLE;
        }
        int next = from + LENGTH;
        boolean followed = next == to || begins(bytes, next, to);
        if (!followed) {
            return Look.NOTHING;
        }
        return to - next < 2 ? Look.MORE : Look.WHOLE;
    }

    /** Whether the first two bytes, as far as they are there, are those of a frame. */
    private static boolean begins(byte[] bytes, int at, int to) {
        return bytes[at] == START && (at + 1 >= to || isType(bytes[at + 1]));
    }

    private static boolean isType(byte type) {
        return (type >= DATE && type <= LAST_TYPE) || type == REGISTER_REPLY;
    }

    private static byte sum(byte[] bytes, int from) {
        int sum = 0;
        for (int i = from; i < from + LENGTH - 1; i++) {
            sum += bytes[i];
        }
        return (byte) sum;
    }

    @Override
    public void take(byte[] bytes, int from, List<Heard> heard) {
        readings.message(heard);
        int data = from + 2;
        int type = bytes[from + 1];
        if (type == RATE) {
            takeRate(bytes, data, heard);
            return;
        }
        if (waiting.isPresent()) {
            rateFollows = false;
            takeWaiting(heard);
        }
        switch (type) {
            case DATE -> firstDate = firstDate.or(() -> WitMotionDate.read(bytes, data));
            case ACCELERATION -> takeAcceleration(bytes, data, heard);
            case ANGLES -> {
                Vector3 angles = LittleEndian.vector(bytes, data, DEG_PER_COUNT);
                Vector3 up = Attitude.upByForwardLeftUp(angles.x(), angles.y());
                readings.takeAngles(angles.y(), up, Readings.Beside.NOTHING, heard);
            }
            case QUATERNION -> takeQuaternion(bytes, data, heard);
            default -> {
                return;
            }
        }
    }

    @Override
    public void finish(List<Heard> heard) {
        takeWaiting(heard);
        readings.finish(heard);
    }

    @Override
    public Optional<LocalDateTime> firstDate() {
        return firstDate;
    }

    /** The gyroscope frame that the acceleration waited for has not come. */
    private void takeWaiting(List<Heard> heard) {
        waiting.ifPresent(force -> readings.take(Source.ACCELERATION, force, Readings.Beside.NOTHING, heard));
        waiting = Optional.empty();
    }

    private void takeAcceleration(byte[] bytes, int data, List<Heard> heard) {
        waiting = Optional.of(LittleEndian.vector(bytes, data, G_PER_COUNT));
        temperature = LittleEndian.int16(bytes, data + 6);
        if (!rateFollows) {
            takeWaiting(heard);
        }
    }

    private void takeRate(byte[] bytes, int data, List<Heard> heard) {
        rateFollows = true;
        Vector3 rate = LittleEndian.vector(bytes, data, DPS_PER_COUNT);
        waiting.ifPresent(force -> {
            tellBattery(LittleEndian.int16(bytes, data + 6), heard);
            readings.take(Source.ACCELERATION, force, Readings.Beside.rate(rate), heard);
        });
        waiting = Optional.empty();
    }

    /** Models with a battery tell its voltage here; others repeat the temperature (WT901SD capture). */
    private void tellBattery(int hundredths, List<Heard> heard) {
        double volts = hundredths * HUNDREDTH;
        boolean battery = hundredths != temperature && volts >= EMPTY_V && volts <= FULL_V;
        if (battery && Math.abs(volts - toldV) >= NEWS_V) {
            toldV = volts;
            heard.add(new Battery(OptionalDouble.empty(), OptionalDouble.of(volts)));
        }
    }

    /** w first; the two public pages that say otherwise are wrong, as two logs with both quaternion and angles show. */
    private void takeQuaternion(byte[] bytes, int data, List<Heard> heard) {
        Vector3 wxy = LittleEndian.vector(bytes, data, 1 / FULL);
        Attitude.up(wxy.x(), wxy.y(), wxy.z(), LittleEndian.int16(bytes, data + 6) / FULL)
                .ifPresent(up -> readings.take(Source.QUATERNION, up, Readings.Beside.NOTHING, heard));
    }
}
