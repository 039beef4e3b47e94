package plumbline.screen.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.List;
import plumbline.screen.figure.StretchSkeleton.Link;
import plumbline.sensor.Vector3;
import plumbline.stretch.Region;
import plumbline.stretch.Side;

/** Lights up the place where a stretch is felt. */
final class StretchGlow {
    /** How far a place may look away from the onlooker and still be lit at the edge of the body. */
    private static final double TURNED_AWAY = -0.45;

    private static final double RADIUS_M = 0.135;

    /** A place on the skin and where the skin faces. */
    private record Spot(Vector3 at, Vector3 outwards) {}

    private final List<Link> spine;
    private final Link hip;
    private final int side;

    private StretchGlow(StretchSkeleton bones, Side side) {
        this.spine = bones.spine();
        this.hip = (side == Side.RIGHT ? bones.rightLeg() : bones.leftLeg()).root();
        this.side = side == Side.RIGHT ? 1 : -1;
    }

    /** Lights up these regions, the sided ones on this side of the body. */
    static void paint(
            Graphics2D g, StretchSkeleton bones, Side side, List<Region> regions, StretchCamera camera, Color color) {
        StretchGlow glow = new StretchGlow(bones, side);
        for (Region region : regions) {
            for (Spot spot : glow.spots(region)) {
                if (spot.outwards().dot(camera.near()) > TURNED_AWAY) {
                    paint(g, camera.see(spot.at()), color);
                }
            }
        }
    }

    private static void paint(Graphics2D g, Vector3 seen, Color color) {
        g.setPaint(new RadialGradientPaint(
                new Point2D.Double(seen.x(), -seen.y()), (float) RADIUS_M, new float[] {0f, .45f, 1f}, new Color[] {
                    color, thin(color, color.getAlpha() / 2), thin(color, 0)
                }));
        g.fill(new Ellipse2D.Double(seen.x() - RADIUS_M, -seen.y() - RADIUS_M, 2 * RADIUS_M, 2 * RADIUS_M));
    }

    private static Color thin(Color color, int alpha) {
        return new Color(color.getRed(), color.getGreen(), color.getBlue(), alpha);
    }

    private List<Spot> spots(Region region) {
        return switch (region) {
            case LOWER_BACK -> List.of(spot(spine.get(3), -.075, 0, -1));
            case WHOLE_BACK ->
                List.of(
                        spot(spine.get(2), -.07, 0, -1),
                        spot(spine.get(4), -.07, 0, -1),
                        spot(spine.get(6), -.07, 0, -1),
                        spot(spine.get(8), -.07, 0, -1));
            case WAIST -> List.of(waist());
            case CHEST -> List.of(spot(spine.get(7), .09, 0, 1), spot(spine.get(4), .08, 0, 1));
            case BELLY -> List.of(spot(spine.get(3), .09, 0, 1));
            case BUTTOCK -> List.of(spot(hip, -.06, -.02, -1));
            case HIP_FRONT -> List.of(spot(hip, .06, -.03, 1));
            case THIGH_FRONT -> List.of(spot(hip, .055, -.2, 1));
            case THIGH_BACK -> List.of(spot(hip, -.055, -.24, -1));
        };
    }

    /** The flank that is stretched is the one away from the side being turned to (001:9). */
    private Spot waist() {
        Link link = spine.get(3);
        return new Spot(link.beside(-.02, 0, -.13 * side), link.frame().right().times(-side));
    }

    /** Forwards 1 faces to the front, -1 to the back. */
    private static Spot spot(Link link, double forwardM, double upM, int forwards) {
        return new Spot(link.beside(forwardM, upM, 0), link.frame().forward().times(forwards));
    }
}
