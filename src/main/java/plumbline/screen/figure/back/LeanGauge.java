package plumbline.screen.figure.back;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Path2D;
import plumbline.chart.drawing.Look;
import plumbline.trend.day.Shade;

/**
 * The lean on a part of a circle above the head: where the wearer is, and where the own slouch begins. Around the same
 * hip as the figure.
 */
final class LeanGauge {

    /** Leans beyond this are shown at the end of the scale, in degrees. */
    static final double MOST = 40;

    private static final double RADIUS = 178;

    private final Graphics2D g;
    private final Look look;

    LeanGauge(Graphics2D g, Look look) {
        this.g = g;
        this.look = look;
    }

    void paint(Pose pose) {
        arc(-MOST, MOST, look.grid(), 9);
        pose.zone().ifPresent(zone -> {
            double end = zone.slouchDeg() >= zone.uprightDeg() ? MOST : -MOST;
            arc(zone.uprightDeg(), zone.slouchDeg(), look.of(Shade.SITTING), 9);
            arc(zone.slouchDeg(), end, look.of(Shade.SLOUCHED), 9);
            notches(zone.slouchDeg(), end);
        });
        pose.leanDeg().ifPresent(this::pointer);
    }

    private void arc(double fromDeg, double toDeg, Color color, float width) {
        double from = clamp(fromDeg);
        double to = clamp(toDeg);
        g.setColor(color);
        g.setStroke(new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(new Arc2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS, 90 - from, from - to, Arc2D.OPEN));
    }

    /** The slouch zone is told by its notches as well as by its colour. */
    private void notches(double fromDeg, double toDeg) {
        double step = Math.signum(toDeg - fromDeg) * 3;
        g.setColor(look.paper());
        g.setStroke(new BasicStroke(1.6f));
        for (double deg = clamp(fromDeg) + step; step > 0 ? deg < toDeg : deg > toDeg; deg += step) {
            g.draw(Brush.line(x(deg, RADIUS - 5), y(deg, RADIUS - 5), x(deg, RADIUS + 5), y(deg, RADIUS + 5)));
        }
    }

    private void pointer(double leanDeg) {
        double deg = clamp(leanDeg);
        Path2D tip = Brush.line(
                x(deg, RADIUS - 8),
                y(deg, RADIUS - 8),
                x(deg - 3.4, RADIUS - 22),
                y(deg - 3.4, RADIUS - 22),
                x(deg + 3.4, RADIUS - 22),
                y(deg + 3.4, RADIUS - 22));
        tip.closePath();
        g.setColor(look.ink());
        g.fill(tip);
        g.setFont(look.font().deriveFont(Font.BOLD, 17f));
        String said = Angle.words(leanDeg);
        double wide = g.getFontMetrics().stringWidth(said);
        g.drawString(said, (float) (x(deg, RADIUS + 17) - wide / 2), (float) (y(deg, RADIUS + 17) + 6));
    }

    private static double clamp(double deg) {
        return Math.max(-MOST, Math.min(MOST, deg));
    }

    private static double x(double deg, double radius) {
        return radius * Math.sin(Math.toRadians(deg));
    }

    private static double y(double deg, double radius) {
        return -radius * Math.cos(Math.toRadians(deg));
    }
}
