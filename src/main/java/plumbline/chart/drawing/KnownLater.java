package plumbline.chart.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The sign of a time of which it became known only later how it was: dots along its foot, in the colour of the paper. */
public final class KnownLater {

    private static final float DOT = 3;

    private KnownLater() {}

    /** Dots along the inner foot of the box. */
    public static void paint(Graphics2D g, Rectangle2D box, Look look) {
        float dot = (float) (DOT * look.grown());
        double y = box.getMaxY() - 1.5 * dot;
        Graphics2D own = (Graphics2D) g.create();
        own.clip(box);
        own.setStroke(new BasicStroke(
                dot, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {0.01f, 2.5f * dot}, 0));
        own.setColor(look.paper());
        own.draw(new Line2D.Double(box.getX() + dot, y, box.getMaxX() - dot / 2, y));
        own.dispose();
    }
}
