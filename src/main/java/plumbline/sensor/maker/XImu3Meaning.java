package plumbline.sensor.maker;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.sensor.Battery;
import plumbline.sensor.Flaw;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.SensorFault;
import plumbline.sensor.Vector3;
import plumbline.sensor.wire.Attitude;
import plumbline.sensor.wire.Attitude.Quaternion;
import plumbline.sensor.wire.Readings;
import plumbline.sensor.wire.Source;

/**
 * What the messages of an x-IMU3 mean. Inertial messages are best; then linear and earth acceleration, from which the
 * same is put together again; then quaternion, matrix and angles, which tell a direction only. The earth's axes have z up
 * (its factory setting, and of all but one of the settings there are).
 */
final class XImu3Meaning {

    /** Twice the 16 g of its accelerometer. */
    private static final double MOST_G = 32;

    /** Twice the 2000 degrees a second of its gyroscope. */
    private static final double MOST_DPS = 4000;

    private static final double MOST_DEG = 360;
    private static final long MICROS_PER_MS = 1000;
    private static final int LONGEST_FAULT = 24;
    private static final double NEWS_PERCENT = 1;

    private final Readings readings = new Readings();
    private double toldPercent = -1;

    /** Takes a message; returns whether it tells something that can be. */
    boolean take(XImu3Message message, List<Heard> heard) {
        if (message.arguments().stream().anyMatch(value -> !Double.isFinite(value))) {
            heard.add(Flaw.NOT_A_NUMBER);
            return false;
        }
        long ms = Long.remainderUnsigned(Long.divideUnsigned(message.micros(), MICROS_PER_MS), Sample.CLOCK_MODULUS_MS);
        List<Double> n = message.arguments();
        Readings.Beside beside = Readings.Beside.at(ms);
        return switch (message.type()) {
            case 'I' -> takeInertial(n, beside, heard);
            case 'L', 'E' -> takeReassembled(message.type() == 'E', n, beside, heard);
            case 'Q' -> takeUp(quaternion(n).map(Quaternion::up), beside, heard);
            case 'R' -> takeUp(Optional.of(vector(n, 6)).filter(XImu3Meaning::isUnit), beside, heard);
            case 'A' -> takeAngles(n.get(0), n.get(1), beside, heard);
            case 'B' -> takeBattery(n, heard);
            case 'F' -> takeFault(message.words(), heard);
            default -> isOther(heard);
        };
    }

    void finish(List<Heard> heard) {
        readings.finish(heard);
    }

    /** Something that samples are not made of. */
    private boolean isOther(List<Heard> heard) {
        readings.message(heard);
        return true;
    }

    private boolean takeInertial(List<Double> n, Readings.Beside beside, List<Heard> heard) {
        Vector3 rate = vector(n, 0);
        return rate.norm() <= MOST_DPS && takeForce(Source.ACCELERATION, vector(n, 3), beside.with(rate), heard);
    }

    private boolean takeReassembled(boolean ofEarth, List<Double> n, Readings.Beside beside, List<Heard> heard) {
        Optional<Quaternion> quaternion = quaternion(n);
        if (quaternion.isEmpty()) {
            return false;
        }
        Vector3 left = ofEarth ? quaternion.get().toSensor(vector(n, 4)) : vector(n, 4);
        return takeForce(Source.REASSEMBLED, quaternion.get().up().plus(left), beside, heard);
    }

    private boolean takeForce(Source source, Vector3 force, Readings.Beside beside, List<Heard> heard) {
        if (force.norm() > MOST_G) {
            return false;
        }
        readings.message(heard);
        readings.take(source, force, beside, heard);
        return true;
    }

    private boolean takeUp(Optional<Vector3> up, Readings.Beside beside, List<Heard> heard) {
        readings.message(heard);
        up.ifPresent(u -> readings.take(Source.QUATERNION, u, beside, heard));
        return up.isPresent();
    }

    private boolean takeAngles(double roll, double pitch, Readings.Beside beside, List<Heard> heard) {
        if (Math.abs(roll) > MOST_DEG || Math.abs(pitch) > MOST_DEG) {
            return false;
        }
        readings.message(heard);
        readings.takeAngles(pitch, Attitude.upByForwardLeftUp(roll, pitch), beside, heard);
        return true;
    }

    private boolean takeBattery(List<Double> n, List<Heard> heard) {
        readings.message(heard);
        double percent = n.get(0);
        if (percent < 0 || percent > 100) {
            return false;
        }
        if (Math.abs(percent - toldPercent) >= NEWS_PERCENT) {
            toldPercent = percent;
            heard.add(new Battery(OptionalDouble.of(percent), OptionalDouble.of(n.get(1))));
        }
        return true;
    }

    private boolean takeFault(String words, List<Heard> heard) {
        readings.message(heard);
        heard.add(new SensorFault(words.length() > LONGEST_FAULT ? words.substring(0, LONGEST_FAULT) : words));
        return true;
    }

    private static boolean isUnit(Vector3 row) {
        return new Quaternion(row.x(), row.y(), row.z(), 0).unit().isPresent();
    }

    private static Optional<Quaternion> quaternion(List<Double> n) {
        return new Quaternion(n.get(0), n.get(1), n.get(2), n.get(3)).unit();
    }

    private static Vector3 vector(List<Double> n, int at) {
        return new Vector3(n.get(at), n.get(at + 1), n.get(at + 2));
    }
}
