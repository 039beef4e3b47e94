package plumbline.screen.figure.back;

import java.awt.geom.AffineTransform;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Point2D;

/**
 * The back from the side, from the hip at (0, 0) to the neck. Upright it is a slight S; slumped, the lower back bulges
 * backwards and the neck comes forward and down. The wearer looks to the right; y points down.
 */
final class Spine {

    private static final double[] UPRIGHT = {0, 0, 4, -34, -8, -66, 0, -100};
    private static final double[] SLUMPED = {-2, 0, -34, -30, -26, -84, 26, -88};

    private final Point2D[] points = new Point2D[4];
    private final double headX;
    private final double headY;

    Spine(double trunkDeg, double slump) {
        AffineTransform turn = AffineTransform.getRotateInstance(Math.toRadians(trunkDeg));
        for (int i = 0; i < 4; i++) {
            double x = mix(UPRIGHT[2 * i], SLUMPED[2 * i], slump);
            double y = mix(UPRIGHT[2 * i + 1], SLUMPED[2 * i + 1], slump);
            points[i] = turn.transform(new Point2D.Double(x, y), null);
        }
        double nod = Math.toRadians(trunkDeg * 0.7 + mix(8, 52, slump));
        headX = points[3].getX() + 34 * Math.sin(nod);
        headY = points[3].getY() - 34 * Math.cos(nod);
    }

    private static double mix(double from, double to, double share) {
        return from + (to - from) * share;
    }

    CubicCurve2D curve() {
        CubicCurve2D curve = new CubicCurve2D.Double();
        curve.setCurve(points, 0);
        return curve;
    }

    /** The point so far up the back, 0 hip to 1 neck. */
    Point2D at(double t) {
        double u = 1 - t;
        double[] w = {u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t};
        double x = 0;
        double y = 0;
        for (int i = 0; i < 4; i++) {
            x += w[i] * points[i].getX();
            y += w[i] * points[i].getY();
        }
        return new Point2D.Double(x, y);
    }

    /** How far the back is turned there from straight up, in degrees, forward positive. */
    double degAt(double t) {
        Point2D below = at(Math.max(0, t - 0.05));
        Point2D above = at(Math.min(1, t + 0.05));
        return Math.toDegrees(Math.atan2(above.getX() - below.getX(), below.getY() - above.getY()));
    }

    double headX() {
        return headX;
    }

    double headY() {
        return headY;
    }
}
