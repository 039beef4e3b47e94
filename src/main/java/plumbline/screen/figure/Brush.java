package plumbline.screen.figure;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Thick round lines and discs, of which the figure is made. */
record Brush(Graphics2D g, Color body, Color gap, Color thing, Color accent) {

    /** A limb through the points. */
    void limb(double width, double... xy) {
        limb(width, line(xy));
    }

    void limb(double width, Shape path) {
        g.setColor(body);
        g.setStroke(round(width));
        g.draw(path);
    }

    /** A limb in front of the body, with a thin gap around it so that it stands out. */
    void limbInFront(double width, double... xy) {
        g.setColor(gap);
        g.setStroke(round(width + 6));
        g.draw(line(xy));
        limb(width, xy);
    }

    void head(double x, double y) {
        g.setColor(body);
        g.fill(new Ellipse2D.Double(x - 20, y - 21, 40, 42));
    }

    /** A piece of furniture. */
    void thing(double width, double... xy) {
        g.setColor(thing);
        g.setStroke(round(width));
        g.draw(line(xy));
    }

    /** The sensor, turned with the back; worn it has a thin gap around it. */
    void sensor(double x, double y, double deg) {
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
