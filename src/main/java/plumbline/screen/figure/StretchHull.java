package plumbline.screen.figure;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The outline of discs wrapped tightly: the silhouette of a {@link StretchPart.Piece}. */
final class StretchHull {
    private static final int CORNERS = 28;

    private StretchHull() {}

    /** A disc on the picture. */
    record Disc(double x, double y, double radius) {}

    private record Corner(double x, double y) {}

    static Path2D round(List<Disc> discs) {
        List<Corner> corners = new ArrayList<>();
        for (Disc disc : discs) {
            for (int i = 0; i < CORNERS; i++) {
                double turn = 2 * Math.PI * i / CORNERS;
                corners.add(new Corner(
                        disc.x() + disc.radius() * Math.cos(turn), disc.y() + disc.radius() * Math.sin(turn)));
            }
        }
        return path(wrap(corners));
    }

    /** Andrew's monotone chain: lower hull, then upper hull. */
    private static List<Corner> wrap(List<Corner> corners) {
        corners.sort(Comparator.comparingDouble(Corner::x).thenComparingDouble(Corner::y));
        List<Corner> hull = new ArrayList<>();
        for (int pass = 0; pass < 2; pass++) {
            int floor = hull.size();
            for (int i = 0; i < corners.size(); i++) {
                Corner next = corners.get(pass == 0 ? i : corners.size() - 1 - i);
                while (hull.size() - floor >= 2
                        && !turnsLeft(hull.get(hull.size() - 2), hull.get(hull.size() - 1), next)) {
                    hull.remove(hull.size() - 1);
                }
                hull.add(next);
            }
            hull.remove(hull.size() - 1);
        }
        return hull;
    }

    private static boolean turnsLeft(Corner a, Corner b, Corner c) {
        return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x) > 0;
    }

    private static Path2D path(List<Corner> corners) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < corners.size(); i++) {
            Corner corner = corners.get(i);
            if (i == 0) {
                path.moveTo(corner.x(), corner.y());
            } else {
                path.lineTo(corner.x(), corner.y());
            }
        }
        path.closePath();
        return path;
    }
}
