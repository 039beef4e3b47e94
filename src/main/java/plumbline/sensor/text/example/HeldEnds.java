package plumbline.sensor.text.example;

import java.util.Optional;
import plumbline.sensor.Vector3;
import plumbline.sensor.text.example.motion.Poses;
import plumbline.sensor.text.example.motion.Sphere;

/**
 * The sphere of three directions of gravity, where all that was read between them is spoilt by a hand that jerks. Three points
 * leave a line of middles; of these the likeliest is taken: analogue accelerometers read half of their supply without
 * acceleration, on all axes, but for their own error.
 */
final class HeldEnds {

    /** The zero-g levels of an ADXL335 are up to 0.3 V, which is 1 g, off on z and half of that on x and y (data sheet). */
    private static final double MOST_SPREAD = 1;

    private static final Vector3 ALIKE = new Vector3(1, 1, 1).unit();

    /** Where the middle may move without the axes becoming less alike, nobody can tell it; the sine of the way to there. */
    private static final double LEAST_ASKEW = 0.2;

    private HeldEnds() {}

    static Optional<Sphere> sphere(Poses poses) {
        Vector3 a = poses.forward().minus(poses.level());
        Vector3 b = poses.left().minus(poses.level());
        Vector3 normal = a.cross(b);
        if (normal.norm() == 0) {
            return Optional.empty();
        }
        // The middle of the circle through three points, from the first.
        Vector3 towards = normal.cross(a).times(b.dot(b)).plus(b.cross(normal).times(a.dot(a)));
        Vector3 middle = poses.level().plus(towards.times(1 / (2 * normal.dot(normal))));
        Vector3 along = normal.unit();
        Vector3 askew = unlike(along);
        if (askew.norm() < LEAST_ASKEW) {
            return Optional.empty();
        }
        Vector3 centre = middle.minus(along.times(unlike(middle).dot(askew) / askew.dot(askew)));
        double radius = centre.minus(poses.level()).norm();
        return Optional.of(new Sphere(centre, radius, 0));
    }

    /** Whether an analogue accelerometer may have such a sphere. */
    static boolean isLikely(Sphere sphere) {
        return unlike(sphere.centre()).norm() <= MOST_SPREAD * sphere.radius();
    }

    /** What the three axes do not have in common. */
    private static Vector3 unlike(Vector3 v) {
        return v.minus(ALIKE.times(v.dot(ALIKE)));
    }
}
