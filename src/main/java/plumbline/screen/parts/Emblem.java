package plumbline.screen.parts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import plumbline.chart.drawing.Look;
import plumbline.trend.day.Shade;

/** Our sign, drawn by code: a plumb line; and for the tray the minutes of the bout on the colour of the posture. */
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

    /**
     * The minutes seated; a square while seated, a disc while upright, so that the shape tells it too.
     *
     * @param rim the colour of a rim around it, where something is to be seen from the corner of an eye
     */
    public static BufferedImage tray(int size, Shade shade, long minutes, Optional<Color> rim, Look look) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = start(image);
        g.setColor(look.of(shade));
        double arc = shade.isSeated() ? size / 3.0 : size;
        g.fill(new RoundRectangle2D.Double(0, 0, size, size, arc, arc));
        rim.ifPresent(colour -> {
            float wide = size / 8f;
            g.setColor(colour);
            g.setStroke(new BasicStroke(wide));
            g.draw(new RoundRectangle2D.Double(wide / 2, wide / 2, size - wide, size - wide, arc - wide, arc - wide));
        });
        String said = shade.isSeated() ? Long.toString(Math.min(minutes, 999)) : shade.isWorn() ? "" : "?";
        g.setColor(isLight(look.of(shade)) ? Color.BLACK : Color.WHITE);
        double points = size * (said.length() > 2 ? 0.48 : 0.66);
        g.setFont(look.font().deriveFont(Font.BOLD, (float) points));
        double wide = g.getFontMetrics().stringWidth(said);
        g.drawString(said, (float) ((size - wide) / 2), (float) (size * 0.5 + points * 0.36));
        g.dispose();
        return image;
    }

    private static boolean isLight(Color color) {
        return 0.299 * color.getRed() + 0.587 * color.getGreen() + 0.114 * color.getBlue() > 140;
    }

    private static Graphics2D start(BufferedImage image) {
        Graphics2D g = image.createGraphics();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        return g;
    }
}
