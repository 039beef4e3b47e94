package plumbline.screen.figure.back;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/**
 * Thick round lines and discs, of which the figure is made.
 *
 * @param body what the wearer is painted with
 * @param rim the edge of the body, so that a pale one is seen on its paper too
 * @param first whether this is the pass in which only rims are painted, which the body then covers but for its edge
 */
record Brush(Graphics2D g, Color body, Color rim, Color gap, Color thing, Color accent, boolean first) {

    private static final double RIM = 2.6;

    /** The brush for the pass before. */
    Brush rims() {
        return new Brush(g, rim, rim, gap, thing, accent, true);
    }

    /** A limb through the points. */
    void limb(double width, double... xy) {
        limb(width, line(xy));
    }

    void limb(double width, Shape path) {
        g.setColor(body);
        g.setStroke(round(first ? width + RIM : width));
        g.draw(path);
    }

    /** A limb in front of the body, with a thin gap around it so that it stands out. */
    void limbInFront(double width, double... xy) {
        if (!first) {
            g.setColor(gap);
            g.setStroke(round(width + 6));
            g.draw(line(xy));
            rims().limb(width, xy);
        }
        limb(width, xy);
    }

    void head(double x, double y) {
        double more = first ? RIM : 0;
        g.setColor(body);
        g.fill(new Ellipse2D.Double(x - 20 - more / 2, y - 21 - more / 2, 40 + more, 42 + more));
    }

    /** A letter in the middle of what is there. */
    void sign(String letter, float size, double x, double y) {
        if (first) {
            return;
        }
        Shape shape = g.getFont()
                .deriveFont(Font.BOLD, size)
                .createGlyphVector(g.getFontRenderContext(), letter)
                .getOutline();
        Rectangle2D box = shape.getBounds2D();
        g.setColor(accent);
        g.fill(AffineTransform.getTranslateInstance(x - box.getCenterX(), y - box.getCenterY())
                .createTransformedShape(shape));
    }

    /** A piece of furniture. */
    void thing(double width, double... xy) {
        if (first) {
            return;
        }
        g.setColor(thing);
        g.setStroke(round(width));
        g.draw(line(xy));
    }

    /** The sensor, turned with the back; worn it has a thin gap around it. */
    void sensor(double x, double y, double deg) {
        if (first) {
            return;
        }
        AffineTransform before = g.getTransform();
        g.translate(x, y);
        g.rotate(Math.toRadians(deg));
        g.setColor(gap);
        g.fill(new RoundRectangle2D.Double(-8, -11, 16, 22, 9, 9));
        g.setColor(accent);
        g.fill(new RoundRectangle2D.Double(-5.5, -8.5, 11, 17, 6, 6));
        g.setTransform(before);
    }

    /** The plumb line: straight down from above, whatever the wearer does. */
    void plumb(double x, double top, double bottom) {
        g.setColor(accent);
        g.setStroke(new BasicStroke(1.6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {2, 5}, 0));
        g.draw(line(x, top, x, bottom - 12));
        Path2D bob = line(x - 5, bottom - 12, x + 5, bottom - 12, x, bottom);
        bob.closePath();
        g.fill(bob);
    }

    static Path2D line(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 2; i < xy.length; i += 2) {
            path.lineTo(xy[i], xy[i + 1]);
        }
        return path;
    }

    private static BasicStroke round(double width) {
        return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }
}
