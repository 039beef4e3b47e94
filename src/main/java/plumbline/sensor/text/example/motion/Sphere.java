package plumbline.sensor.text.example.motion;

import java.util.List;
import java.util.Optional;
import plumbline.sensor.Vector3;

/**
 * The sphere that points lie on, by least squares: of analogue inputs nobody knows what they read without acceleration, but
 * while the sensor is turned they stay as far from it.
 *
 * @param radius 1 g, in what the inputs count
 * @param error how far points are off it, root mean square, as a share of the radius
 */
public record Sphere(Vector3 centre, double radius, double error) {

    /** Three of the centre and one of the radius. */
    private static final int UNKNOWN = 4;

    private static final double LEAST_PIVOT = 1e-9;

    /** More than it takes to stand still. */
    private static final int STEPS = 12;

    /** The sphere on which these points lie best; empty where they tell of none. */
    public static Optional<Sphere> through(List<Vector3> points) {
        Vector3 middle = points.stream().reduce(Vector3.ZERO, Vector3::plus).times(1.0 / Math.max(1, points.size()));
        double scale = Math.sqrt(points.stream()
                .mapToDouble(p -> p.minus(middle).dot(p.minus(middle)))
                .average()
                .orElse(0));
        if (scale == 0) {
            return Optional.empty();
        }
        List<Vector3> near =
                points.stream().map(p -> p.minus(middle).times(1 / scale)).toList();
        Optional<Sphere> sphere = algebraic(near);
        for (int i = 0; i < STEPS; i++) {
            sphere = sphere.flatMap(s -> s.nearer(near));
        }
        return sphere.map(s -> new Sphere(s.centre.times(scale).plus(middle), s.radius * scale, s.error));
    }

    /** How far a point is off it. */
    public double off(Vector3 point) {
        return Math.abs(point.minus(centre).norm() - radius);
    }

    /** |p|^2 = 2 c.p + (r^2 - |c|^2) is linear in c and in the bracket, but noise makes it too small. */
    private static Optional<Sphere> algebraic(List<Vector3> points) {
        double[][] normal = new double[UNKNOWN][UNKNOWN + 1];
        points.forEach(p -> add(normal, new double[] {2 * p.x(), 2 * p.y(), 2 * p.z(), 1, p.dot(p)}));
        return solved(normal).map(s -> {
            Vector3 c = new Vector3(s[0], s[1], s[2]);
            return of(points, c, Math.sqrt(Math.max(0, s[UNKNOWN - 1] + c.dot(c))));
        });
    }

    /** One step of Gauss and Newton towards the least distances from the sphere. */
    private Optional<Sphere> nearer(List<Vector3> points) {
        double[][] normal = new double[UNKNOWN][UNKNOWN + 1];
        for (Vector3 point : points) {
            Vector3 away = point.minus(centre);
            Vector3 u = away.times(1 / Math.max(LEAST_PIVOT, away.norm()));
            add(normal, new double[] {u.x(), u.y(), u.z(), 1, away.norm() - radius});
        }
        return solved(normal)
                .map(s -> of(points, centre.plus(new Vector3(s[0], s[1], s[2])), radius + s[UNKNOWN - 1]))
                .filter(s -> Double.isFinite(s.error));
    }

    private static Sphere of(List<Vector3> points, Vector3 centre, double radius) {
        double square = points.stream()
                .mapToDouble(p -> p.minus(centre).norm() - radius)
                .map(off -> off * off)
                .average()
                .orElse(Double.NaN);
        return new Sphere(centre, radius, Math.sqrt(square) / radius);
    }

    private static void add(double[][] normal, double[] row) {
        for (int i = 0; i < UNKNOWN; i++) {
            for (int j = 0; j <= UNKNOWN; j++) {
                normal[i][j] += row[i] * row[j];
            }
        }
    }

    /** Gauss, with the largest pivot of each column; empty where the points lie in one plane. */
    private static Optional<double[]> solved(double[][] m) {
        for (int i = 0; i < UNKNOWN; i++) {
            int pivot = i;
            for (int row = i + 1; row < UNKNOWN; row++) {
                pivot = Math.abs(m[row][i]) > Math.abs(m[pivot][i]) ? row : pivot;
            }
            double[] swapped = m[i];
            m[i] = m[pivot];
            m[pivot] = swapped;
            if (Math.abs(m[i][i]) < LEAST_PIVOT) {
                return Optional.empty();
            }
            for (int row = 0; row < UNKNOWN; row++) {
                double factor = row == i ? 0 : m[row][i] / m[i][i];
                for (int j = i; j <= UNKNOWN; j++) {
                    m[row][j] -= factor * m[i][j];
                }
            }
        }
        double[] solution = new double[UNKNOWN];
        for (int i = 0; i < UNKNOWN; i++) {
            solution[i] = m[i][UNKNOWN] / m[i][i];
        }
        return Optional.of(solution);
    }
}
