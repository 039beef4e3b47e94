package plumbline.screen.figure.back;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import plumbline.chart.drawing.Look;
import plumbline.trend.day.Shade;

/** Puts the figure into a box: the side view with its gauge, and the view from behind beside it. */
public final class FigureDrawing {

    /** The side view where it is alone, around the hip: a recliner and a bed are wide. */
    private static final Rectangle2D ALONE = new Rectangle2D.Double(-165, -216, 330, 216 + SideFigure.FLOOR + 6);

    /** The side view beside the view from behind. */
    private static final Rectangle2D BESIDE = new Rectangle2D.Double(-122, -216, 244, 216 + SideFigure.FLOOR + 6);

    /** The view from behind is narrower. */
    private static final double BACK_WIDTH = 170;

    private final Look look;
    private final String sideName;
    private final String backName;

    /** Named views, for below the drawing. */
    public FigureDrawing(Look look, String sideName, String backName) {
        this.look = look;
        this.sideName = sideName;
        this.backName = backName;
    }

    /** Draws the pose as large as the box allows. */
    public void paint(Graphics2D g, Rectangle2D box, Pose pose) {
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        boolean both = hasBack(pose.shade());
        Rectangle2D room = both ? BESIDE : ALONE;
        double width = room.getWidth() + (both ? BACK_WIDTH : 0);
        double names = both ? look.font().getSize2D() * 1.8 : 0;
        double scale = Math.min(box.getWidth() / width, (box.getHeight() - names) / room.getHeight());
        double left = box.getX() + (box.getWidth() - width * scale) / 2;
        double top = box.getY() + (box.getHeight() - names - room.getHeight() * scale) / 2;
        double hipX = left - room.getX() * scale;
        double hipY = top - room.getY() * scale;
        Graphics2D side = at(g, hipX, hipY, scale);
        side(side, pose);
        side.dispose();
        if (both) {
            double backX = left + (room.getWidth() + BACK_WIDTH * 0.5) * scale;
            Graphics2D back = at(g, backX, hipY, scale);
            brush(back, pose).plumb(0, -190, pose.shade().isSeated() ? -10 : SideFigure.FLOOR);
            new BackFigure(brush(back, pose).rims(), pose).paint();
            new BackFigure(brush(back, pose), pose).paint();
            back.dispose();
            double baseline = top + room.getHeight() * scale + names * 0.8;
            name(g, sideName, hipX, baseline);
            name(g, backName, backX, baseline);
        }
    }

    private static Graphics2D at(Graphics2D g, double x, double y, double scale) {
        Graphics2D own = (Graphics2D) g.create();
        own.translate(x, y);
        own.scale(scale, scale);
        return own;
    }

    private static boolean hasBack(Shade shade) {
        return switch (shade) {
            case SITTING, SLOUCHED, STANDING, MOVING -> true;
            case RECLINING, LYING, NOT_WORN, UNKNOWN -> false;
        };
    }

    private void side(Graphics2D g, Pose pose) {
        Brush brush = brush(g, pose);
        boolean leans = hasBack(pose.shade());
        if (leans) {
            brush.plumb(0, -166, SideFigure.FLOOR);
        }
        new SideFigure(brush.rims(), pose).paint();
        new SideFigure(brush, pose).paint();
        if (leans) {
            new LeanGauge(g, look).paint(pose);
        }
    }

    private Brush brush(Graphics2D g, Pose pose) {
        Color body = pose.shade() == Shade.UNKNOWN ? look.grid() : look.of(pose.shade());
        Color thing = look.dark() ? new Color(0x4A565E) : new Color(0xCFD7DC);
        return new Brush(g, body, look.edgeOf(body), look.paper(), thing, look.ink(), false);
    }

    private void name(Graphics2D g, String name, double x, double baseline) {
        g.setFont(look.font());
        g.setColor(look.faint());
        double wide = g.getFontMetrics().stringWidth(name);
        g.drawString(name, (float) (x - wide / 2), (float) baseline);
    }
}
