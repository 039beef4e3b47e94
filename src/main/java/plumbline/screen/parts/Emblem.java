package plumbline.screen.parts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/** Our sign, drawn by code: a plumb line. */
public final class Emblem {

    private static final Color GROUND = new Color(0x2E75A8);

    private Emblem() {}

    /** The sign of the program. */
    public static BufferedImage image(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = start(image);
        double u = size / 32.0;
        g.setColor(GROUND);
        g.fill(new RoundRectangle2D.Double(0, 0, size, size, 9 * u, 9 * u));
        g.setColor(Color.WHITE);
        g.setStroke(new BasicStroke((float) (2 * u), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(16 * u, 5 * u, 16 * u, 16 * u));
        g.fill(new Ellipse2D.Double(13.2 * u, 2.6 * u, 5.6 * u, 5.6 * u));
        Path2D bob = new Path2D.Double();
        bob.moveTo(10 * u, 15.5 * u);
        bob.lineTo(22 * u, 15.5 * u);
        bob.lineTo(16 * u, 29 * u);
        bob.closePath();
        g.fill(bob);
        g.dispose();
        return image;
    }

    private static Graphics2D start(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }
}
