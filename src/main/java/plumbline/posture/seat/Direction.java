package plumbline.posture.seat;

import plumbline.sensor.Vector3;

/** A direction that is changed in its place, so that nothing is allocated on the way of a sample. */
final class Direction {

    double x;
    double y;
    double z;

    void set(double toX, double toY, double toZ) {
        x = toX;
        y = toY;
        z = toZ;
    }

    void add(double byX, double byY, double byZ) {
        set(x + byX, y + byY, z + byZ);
    }

    /** Leaves out the part along an axis of length 1. */
    void leaveOut(Vector3 axis) {
        double along = x * axis.x() + y * axis.y() + z * axis.z();
        add(-along * axis.x(), -along * axis.y(), -along * axis.z());
    }

    /** Becomes the other at length 1; where that has no direction stays as it is and says so. */
    boolean toward(Direction other) {
        double length = Math.sqrt(other.x * other.x + other.y * other.y + other.z * other.z);
        if (!(length > 0 && length < Double.POSITIVE_INFINITY)) {
            return false;
        }
        set(other.x / length, other.y / length, other.z / length);
        return true;
    }

    /** Turns towards the other by a share of the way. */
    void follow(Direction other, double share) {
        add((other.x - x) * share, (other.y - y) * share, (other.z - z) * share);
        toward(this);
    }

    /** The angle to another direction, 0 to 180 degrees. */
    double deg(Direction other) {
        double cx = y * other.z - z * other.y;
        double cy = z * other.x - x * other.z;
        double cz = x * other.y - y * other.x;
        double dot = x * other.x + y * other.y + z * other.z;
        return Math.toDegrees(Math.atan2(Math.sqrt(cx * cx + cy * cy + cz * cz), dot));
    }
}
