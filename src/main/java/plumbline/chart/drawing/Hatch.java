package plumbline.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/**
 * A pattern over a colour, so that shades differ without it. Drawn as lines, not as a texture, so that it stays sharp at
 * any scale and small in an SVG file.
 */
public enum Hatch {
    /** The plain colour. */
    NONE,
    /** Lines from bottom left to top right. */
    RISING,
    /** Lines from top left to bottom right, far apart. */
    FALLING,
    /** Upright lines. */
    UPRIGHT,
    /** Level lines. */
    LEVEL,
    /** Dots. */
    DOTS;

    private static final double STEP = 5;

    /** Draws the pattern within the box, so many times as coarse as usual. */
    public void paint(Graphics2D g, Rectangle2D box, Color ink, double grown) {
        double step = STEP * grown;
        g.setColor(ink);
        g.setStroke(new BasicStroke((float) (1.2 * grown), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        switch (this) {
            case NONE -> {}
            case RISING -> slanted(g, box, step, true);
            case FALLING -> slanted(g, box, 2 * step, false);
            case UPRIGHT -> upright(g, box, step);
            case LEVEL -> level(g, box, step);
            case DOTS -> dots(g, box, step);
        }
    }

    /** Lines at 45 degrees: for each, x + y (rising) or x - y (falling) is a multiple of the step. */
    private static void slanted(Graphics2D g, Rectangle2D box, double step, boolean rising) {
        double slope = rising ? -1 : 1;
        double least = rising ? box.getMinX() + box.getMinY() : box.getMinX() - box.getMaxY();
        double most = rising ? box.getMaxX() + box.getMaxY() : box.getMaxX() - box.getMinY();
        for (double k = firstAfter(least, step); k < most; k += step) {
            double fromY = clamp(slope * (box.getMinX() - k), box);
            double toY = clamp(slope * (box.getMaxX() - k), box);
            g.draw(new Line2D.Double(k + slope * fromY, fromY, k + slope * toY, toY));
        }
    }

    private static double clamp(double y, Rectangle2D box) {
        return Math.max(box.getMinY(), Math.min(box.getMaxY(), y));
    }

    private static void upright(Graphics2D g, Rectangle2D box, double step) {
        for (double x = firstAfter(box.getMinX(), step); x < box.getMaxX(); x += step) {
            g.draw(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
        }
    }

    private static void level(Graphics2D g, Rectangle2D box, double step) {
        for (double y = firstAfter(box.getMinY(), step); y < box.getMaxY(); y += step) {
            g.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
        }
    }

    private static void dots(Graphics2D g, Rectangle2D box, double step) {
        double dot = 0.36 * step;
        for (double x = firstAfter(box.getMinX() + 1, step); x < box.getMaxX() - 1; x += step) {
            for (double y = firstAfter(box.getMinY() + 1, step); y < box.getMaxY() - 1; y += step) {
                g.fill(new Ellipse2D.Double(x - dot / 2, y - dot / 2, dot, dot));
            }
        }
    }

    private static double firstAfter(double least, double step) {
        return (Math.floor(least / step) + 1) * step;
    }
}
