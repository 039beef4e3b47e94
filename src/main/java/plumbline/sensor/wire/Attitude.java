package plumbline.sensor.wire;

import java.util.Optional;
import plumbline.sensor.Vector3;

/**
 * Which way is up in the axes of a sensor that tells how it lies. What comes out has length 1 and points as the specific
 * force does at rest.
 */
public final class Attitude {

    /** A quaternion this far from length 1 was cut, damaged or never set; makers round to 4 decimals at worst. */
    private static final double UNIT_TOLERANCE = 0.02;

    /** Nearer than this to pitch 90 an Euler angle says little: a degree of the sensor is then six or more of roll. */
    private static final double SINGULAR_DEG = 80;

    private Attitude() {}

    /** Whether Euler angles with this pitch are near their singular pose. */
    public static boolean isSingular(double pitchDeg) {
        return Math.abs(pitchDeg) > SINGULAR_DEG;
    }

    /** A quaternion that turns the sensor's axes into axes of the earth whose third points up. */
    public record Quaternion(double w, double x, double y, double z) {

        /** This quaternion with length 1; empty where it is too far from that to be one of attitude. */
        public Optional<Quaternion> unit() {
            double norm = Math.sqrt(w * w + x * x + y * y + z * z);
            return Math.abs(norm - 1) <= UNIT_TOLERANCE
                    ? Optional.of(new Quaternion(w / norm, x / norm, y / norm, z / norm))
                    : Optional.empty();
        }

        /** The earth's up in the sensor's axes. */
        public Vector3 up() {
            return new Vector3(2 * (x * z - w * y), 2 * (w * x + y * z), w * w - x * x - y * y + z * z);
        }

        /** A vector of the earth in the sensor's axes. */
        public Vector3 toSensor(Vector3 earth) {
            Vector3 axis = new Vector3(-x, -y, -z);
            Vector3 twice = axis.cross(earth).times(2);
            return earth.plus(twice.times(w)).plus(axis.cross(twice));
        }
    }

    /** The way up by a quaternion, w first, that turns the sensor's axes into the earth's; empty where it is none. */
    public static Optional<Vector3> up(double w, double x, double y, double z) {
        return new Quaternion(w, x, y, z).unit().map(Quaternion::up);
    }

    /**
     * The way up by roll and pitch, where the sensor's axes are forward, left, up and pitch is nose down (WitMotion
     * standard protocol, x-IMU3: turned about z, then y, then x).
     */
    public static Vector3 upByForwardLeftUp(double rollDeg, double pitchDeg) {
        double roll = Math.toRadians(rollDeg);
        double pitch = Math.toRadians(pitchDeg);
        return new Vector3(-Math.sin(pitch), Math.sin(roll) * Math.cos(pitch), Math.cos(roll) * Math.cos(pitch));
    }

    /**
     * The way up by roll and pitch, where the sensor's axes are forward, right, down and pitch is nose up (Razor AHRS, as
     * aircraft have it).
     */
    public static Vector3 upByForwardRightDown(double rollDeg, double pitchDeg) {
        Vector3 other = upByForwardLeftUp(rollDeg, pitchDeg);
        return new Vector3(-other.x(), -other.y(), -other.z());
    }
}
