package plumbline.chart;

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

    /** Draws the pattern within the box. */
    public void paint(Graphics2D g, Rectangle2D box, Color ink) {
        g.setColor(ink);
        g.setStroke(new BasicStroke(1.2f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        switch (this) {
            case NONE -> {}
            case RISING -> slanted(g, box, STEP, true);
            case FALLING -> slanted(g, box, 2 * STEP, false);
            case UPRIGHT -> upright(g, box);
            case LEVEL -> level(g, box);
            case DOTS -> dots(g, box);
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

    private static void upright(Graphics2D g, Rectangle2D box) {
        for (double x = firstAfter(box.getMinX(), STEP); x < box.getMaxX(); x += STEP) {
            g.draw(new Line2D.Double(x, box.getMinY(), x, box.getMaxY()));
        }
    }

    private static void level(Graphics2D g, Rectangle2D box) {
        for (double y = firstAfter(box.getMinY(), STEP); y < box.getMaxY(); y += STEP) {
            g.draw(new Line2D.Double(box.getMinX(), y, box.getMaxX(), y));
        }
    }

    private static void dots(Graphics2D g, Rectangle2D box) {
        for (double x = firstAfter(box.getMinX() + 1, STEP); x < box.getMaxX() - 1; x += STEP) {
            for (double y = firstAfter(box.getMinY() + 1, STEP); y < box.getMaxY() - 1; y += STEP) {
                g.fill(new Ellipse2D.Double(x - 0.9, y - 0.9, 1.8, 1.8));
            }
        }
    }

    private static double firstAfter(double least, double step) {
        return (Math.floor(least / step) + 1) * step;
    }
}
