package plumbline.device.pretend.motion;

import java.util.Random;
import plumbline.sensor.Vector3;

/**
 * A turn in space, as the rows of its matrix.
 *
 * <p>As a mounting it takes the axes of the lower back (forward, left, up) to those of the sensor.
 */
public record Rotation(Vector3 first, Vector3 second, Vector3 third) {

    /** No turn: the sensor's x points forward, its y to the left, its z up. */
    public static final Rotation NONE = new Rotation(new Vector3(1, 0, 0), new Vector3(0, 1, 0), new Vector3(0, 0, 1));

    /** The mounting of the recordings of real people: x to the right, y down, z forward. */
    public static final Rotation NOMINAL =
            new Rotation(new Vector3(0, -1, 0), new Vector3(0, 0, -1), new Vector3(1, 0, 0));

    /** Right-handed about an axis, which need not have length 1. */
    public static Rotation about(Vector3 axis, double degrees) {
        Vector3 a = axis.unit();
        double angle = Math.toRadians(degrees);
        double c = Math.cos(angle);
        double s = Math.sin(angle);
        Vector3 k = a.times(1 - c);
        return new Rotation(
                new Vector3(c + a.x() * k.x(), a.x() * k.y() - a.z() * s, a.x() * k.z() + a.y() * s),
                new Vector3(a.y() * k.x() + a.z() * s, c + a.y() * k.y(), a.y() * k.z() - a.x() * s),
                new Vector3(a.z() * k.x() - a.y() * s, a.z() * k.y() + a.x() * s, c + a.z() * k.z()));
    }

    /** Any turn, all equally likely. */
    public static Rotation any(Random random) {
        Chance chance = new Chance(random);
        Vector3 up = chance.direction();
        Vector3 side = up.cross(chance.direction()).unit();
        return new Rotation(side, up.cross(side), up);
    }

    /** The vector turned. */
    public Vector3 apply(Vector3 vector) {
        return new Vector3(first.dot(vector), second.dot(vector), third.dot(vector));
    }

    /** This turn after the other. */
    public Rotation after(Rotation other) {
        Rotation columns = other.inverse();
        return new Rotation(columns.apply(first), columns.apply(second), columns.apply(third));
    }

    /** The turn back. */
    public Rotation inverse() {
        return new Rotation(
                new Vector3(first.x(), second.x(), third.x()),
                new Vector3(first.y(), second.y(), third.y()),
                new Vector3(first.z(), second.z(), third.z()));
    }

    /** The angle of this turn, 0 to 180 degrees. */
    public double degrees() {
        double cos = (first.x() + second.y() + third.z() - 1) / 2;
        return Math.toDegrees(Math.acos(Math.max(-1, Math.min(1, cos))));
    }

    /** An axis about which {@link #about} makes this turn; any, when there is none. */
    public Vector3 axis() {
        Vector3 axis = new Vector3(third.y() - second.z(), first.z() - third.x(), second.x() - first.y());
        if (axis.norm() > 1e-6) {
            return axis.unit();
        }
        Vector3 column = new Vector3(first.x() + 1, second.x(), third.x());
        Vector3 other = new Vector3(first.y(), second.y() + 1, third.y());
        return column.norm() > 1e-6 ? column.unit() : other.norm() > 1e-6 ? other.unit() : new Vector3(0, 0, 1);
    }
}
