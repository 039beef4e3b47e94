package plumbline.sensor;

/**
 * Three components along the sensor's own axes, whichever way it is strapped on.
 *
 * <p>The unit is that of the quantity held: g for acceleration, degrees a second for angular rate, none for a direction.
 */
public record Vector3(double x, double y, double z) {

    /** The zero vector. */
    public static final Vector3 ZERO = new Vector3(0, 0, 0);

    /** The sum of both vectors. */
    public Vector3 plus(Vector3 other) {
        return new Vector3(x + other.x, y + other.y, z + other.z);
    }

    /** This vector less the other. */
    public Vector3 minus(Vector3 other) {
        return new Vector3(x - other.x, y - other.y, z - other.z);
    }

    /** Every component multiplied by the factor. */
    public Vector3 times(double factor) {
        return new Vector3(x * factor, y * factor, z * factor);
    }

    /** The scalar product. */
    public double dot(Vector3 other) {
        return x * other.x + y * other.y + z * other.z;
    }

    /** The vector product, right-handed. */
    public Vector3 cross(Vector3 other) {
        return new Vector3(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    /** The length. */
    public double norm() {
        return Math.sqrt(dot(this));
    }

    /**
     * The same direction with length 1.
     *
     * @throws ArithmeticException when the vector has no direction
     */
    public Vector3 unit() {
        double norm = norm();
        if (!(norm > 0) || Double.isInfinite(norm)) {
            throw new ArithmeticException("no direction in " + this);
        }
        return times(1 / norm);
    }

    /** The angle between the two directions, 0 to 180 degrees; exact for small angles too. */
    public double angleToDeg(Vector3 other) {
        double cx = y * other.z - z * other.y;
        double cy = z * other.x - x * other.z;
        double cz = x * other.y - y * other.x;
        return Math.toDegrees(Math.atan2(Math.sqrt(cx * cx + cy * cy + cz * cz), dot(other)));
    }

    /** Whether all three components are finite numbers. */
    public boolean isFinite() {
        return Double.isFinite(x) && Double.isFinite(y) && Double.isFinite(z);
    }
}
