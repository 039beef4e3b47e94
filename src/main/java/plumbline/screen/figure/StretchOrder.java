package plumbline.screen.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import plumbline.sensor.Vector3;

/**
 * Says in which order parts are painted so that the nearer one covers the farther.
 *
 * <p>Mean depth alone fails where long parts cross, so two parts are compared where their middle lines come close on the
 * picture, the more the closer. Where these comparisons run in a circle, the farther part by mean depth goes first.
 */
final class StretchOrder {
    private static final int SAMPLES = 9;
    /** Parts that stay farther apart than this on the picture hide nothing of one another. */
    private static final double REACH_M = 0.22;
    /** Less than this is nothing but rounding. */
    private static final double LEVEL = 1e-9;

    private final List<Seen> parts;
    private final boolean[][] covers;

    /** A part's middle line as it is seen. */
    private record Seen(StretchPart part, List<Vector3> line, double depth) {}

    private StretchOrder(List<Seen> parts) {
        this.parts = parts;
        this.covers = new boolean[parts.size()][parts.size()];
        for (int i = 0; i < parts.size(); i++) {
            for (int k = 0; k < i; k++) {
                double ahead = ahead(parts.get(i), parts.get(k));
                covers[i][k] = ahead > LEVEL;
                covers[k][i] = ahead < -LEVEL;
            }
        }
    }

    static List<StretchPart> backToFront(List<StretchPart> parts, StretchCamera camera) {
        List<Seen> seen = new ArrayList<>();
        for (StretchPart part : parts) {
            seen.add(
                    new Seen(part, line(part, camera), camera.see(part.middle()).z()));
        }
        seen.sort(Comparator.comparingDouble(Seen::depth));
        return new StretchOrder(seen).order();
    }

    private List<StretchPart> order() {
        List<Integer> left = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            left.add(i);
        }
        List<StretchPart> order = new ArrayList<>();
        while (!left.isEmpty()) {
            Integer next = left.stream()
                    .filter(i -> left.stream().noneMatch(k -> covers[i][k]))
                    .findFirst()
                    .orElse(left.get(0));
            left.remove(next);
            order.add(parts.get(next).part());
        }
        return order;
    }

    /** Positive where the first is nearer to the onlooker, weighed by how close the two come on the picture. */
    private static double ahead(Seen a, Seen b) {
        double ahead = 0;
        for (Vector3 p : a.line()) {
            for (Vector3 q : b.line()) {
                double near = REACH_M - Math.hypot(p.x() - q.x(), p.y() - q.y());
                if (near > 0) {
                    ahead += near * near * (p.z() - q.z());
                }
            }
        }
        return ahead;
    }

    private static List<Vector3> line(StretchPart part, StretchCamera camera) {
        List<Vector3> line = new ArrayList<>();
        List<Vector3> core = part.core();
        for (int i = 0; i + 1 < core.size(); i++) {
            Vector3 a = camera.see(core.get(i));
            Vector3 b = camera.see(core.get(i + 1));
            for (int k = 0; k < SAMPLES; k++) {
                line.add(a.plus(b.minus(a).times(k / (double) (SAMPLES - 1))));
            }
        }
        return line;
    }
}
