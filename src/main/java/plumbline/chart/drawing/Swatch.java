package plumbline.chart.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import plumbline.trend.day.Shade;

/** A box in the colour and hatch of a shade. */
public final class Swatch {

    private Swatch() {}

    public static void paint(Graphics2D g, Rectangle2D box, Shade shade, Look look) {
        g.setColor(look.of(shade));
        g.fill(box);
        look.hatch(shade).paint(g, box, look.hatchInk(shade), look.grown());
    }
}
