package plumbline.posture.calibration;

import java.util.ArrayList;
import java.util.List;
import plumbline.sensor.Vector3;

/** A pose held: the mean direction of gravity and how far it strayed. */
final class Pose {

    private final List<Vector3> directions = new ArrayList<>();

    void add(Vector3 gravity) {
        directions.add(gravity);
    }

    boolean isEmpty() {
        return directions.isEmpty();
    }

    int count() {
        return directions.size();
    }

    Vector3 mean() {
        return directions.stream().reduce(Vector3.ZERO, Vector3::plus).unit();
    }

    /** The largest deviation from the mean, in degrees. */
    double spreadDeg() {
        Vector3 mean = mean();
        return directions.stream().mapToDouble(mean::angleToDeg).max().orElse(0);
    }
}
