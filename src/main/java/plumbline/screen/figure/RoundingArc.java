package plumbline.screen.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.util.OptionalDouble;
import plumbline.chart.drawing.Look;
import plumbline.trend.day.Shade;

/**
 * An arc over the trunk, from the wearer's own tall forward: their upright part, from their limit on the shaded slouch
 * zone, and where they are. It turns the way the back rounds, whichever way the pelvis under it goes.
 *
 * @param hip around which it runs, on the picture
 * @param radius of the arc
 */
record RoundingArc(Point2D hip, double radius, Look look) {

    /** How far the arc is turned from straight up where the own slouch begins, and at its end, in degrees. */
    static final double LIMIT_DEG = 28;

    static final double END_DEG = 56;

    private static final double MOST = END_DEG / LIMIT_DEG;

    void paint(Graphics2D g, OptionalDouble rounding) {
        if (rounding.isEmpty()) {
            return;
        }
        float wide = (float) Math.max(4, radius * 0.035);
        arc(g, 0, LIMIT_DEG, look.of(Shade.SITTING), wide);
        arc(g, LIMIT_DEG + 1, END_DEG, look.of(Shade.SLOUCHED), wide);
        double at = Math.min(MOST, rounding.getAsDouble()) * LIMIT_DEG;
        double r = wide * 1.35;
        Ellipse2D mark = new Ellipse2D.Double(x(at) - r, y(at) - r, 2 * r, 2 * r);
        g.setColor(look.ink());
        g.fill(mark);
        g.setColor(look.paper());
        g.setStroke(new BasicStroke(wide * 0.35f));
        g.draw(mark);
    }

    private void arc(Graphics2D g, double fromDeg, double toDeg, Color colour, float wide) {
        g.setColor(colour);
        g.setStroke(new BasicStroke(wide, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(new Arc2D.Double(
                hip.getX() - radius,
                hip.getY() - radius,
                2 * radius,
                2 * radius,
                90 - toDeg,
                toDeg - fromDeg,
                Arc2D.OPEN));
    }

    private double x(double deg) {
        return hip.getX() + radius * Math.sin(Math.toRadians(deg));
    }

    private double y(double deg) {
        return hip.getY() - radius * Math.cos(Math.toRadians(deg));
    }
}
