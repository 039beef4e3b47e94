package plumbline.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.Optional;
import plumbline.coach.Outcome;
import plumbline.trend.day.Shade;

/** The sign of a prompt: its shape tells how the prompt ended, its colour only helps. */
public final class MarkGlyph {

    private static final double SIZE = 13;

    private MarkGlyph() {}

    /** Across. */
    public static double size(Look look) {
        return SIZE * look.grown();
    }

    /** Draws the sign around the point. */
    public static void paint(Graphics2D g, double x, double y, Optional<Outcome> outcome, Look look) {
        Color ink = outcome.filter(o -> o == Outcome.TAKEN).isPresent() ? look.of(Shade.STANDING) : look.ink();
        float line = (float) (1.5 * look.grown());
        g.setStroke(new BasicStroke(line, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        double r = size(look) / 2 - 1;
        Ellipse2D disc = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
        g.setColor(look.paper());
        g.fill(disc);
        g.setColor(ink);
        if (outcome.isEmpty()) {
            g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
            return;
        }
        switch (outcome.get()) {
            case TAKEN -> {
                g.fill(disc);
                g.setColor(look.paper());
                g.draw(lines(x - 0.5 * r, y, x - 0.1 * r, y + 0.45 * r, x + 0.55 * r, y - 0.45 * r));
            }
            case PARTLY -> {
                g.draw(disc);
                g.fill(new Arc2D.Double(disc.getBounds2D(), 90, 180, Arc2D.PIE));
            }
            case CLAIMED -> {
                g.draw(disc);
                g.draw(lines(x - 0.5 * r, y, x - 0.1 * r, y + 0.45 * r, x + 0.55 * r, y - 0.45 * r));
            }
            case MISSED -> g.draw(disc);
            case SKIPPED -> {
                g.draw(disc);
                g.draw(lines(x - 0.45 * r, y - 0.45 * r, x + 0.45 * r, y + 0.45 * r));
                g.draw(lines(x - 0.45 * r, y + 0.45 * r, x + 0.45 * r, y - 0.45 * r));
            }
            case UNSEEN -> {
                g.setStroke(new BasicStroke(
                        line, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {2.5f, 2.5f}, 0));
                g.draw(disc);
            }
        }
    }

    private static Path2D lines(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }
}
