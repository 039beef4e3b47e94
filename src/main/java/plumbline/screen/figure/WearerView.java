package plumbline.screen.figure;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import plumbline.chart.drawing.Look;
import plumbline.screen.parts.Style;
import plumbline.sensor.Vector3;
import plumbline.stretch.Side;
import plumbline.stretch.pose.Pose;

/** The wearer as they hold themselves now, by the human of the stretches; painted anew only when the bearing changes. */
public final class WearerView extends JComponent {

    private static final long serialVersionUID = 1L;

    /** Around the hips and over the head, in metres of the drawn human. */
    private static final double ARC_M = 0.98;

    private static final int MARGIN = 12;

    private transient Bearing bearing = Bearing.UNKNOWN;

    /** A figure of which nothing is known yet, by this name. */
    public WearerView(String name) {
        setPreferredSize(new Dimension(Style.length(360), Style.length(320)));
        setMinimumSize(new Dimension(Style.length(200), Style.length(190)));
        getAccessibleContext().setAccessibleName(name);
    }

    /** Shows the bearing, told in words to those who do not see it. */
    public void show(Bearing next, String inWords) {
        if (!next.equals(bearing)) {
            bearing = next;
            repaint();
        }
        if (!inWords.equals(getAccessibleContext().getAccessibleDescription())) {
            getAccessibleContext().setAccessibleDescription(inWords);
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        Look look = Style.look();
        StretchPalette palette = StretchPalette.on(look.paper());
        boolean known = bearing.shade().isWorn();
        // What is not known is there, but pale.
        StretchFigure figure =
                new StretchFigure(bearing.scene(), known ? palette.dressed(look.of(bearing.shade())) : palette.faded());
        Pose pose = bearing.pose();
        Rectangle2D extent = figure.extent(bearing.around());
        StretchCamera camera =
                StretchCamera.at(bearing.scene().azimuthDeg(), bearing.scene().elevationDeg());
        Point2D hip = seen(camera, Bearing.SIT, 0, 0);
        if (bearing.isOnChair()) {
            extent = extent.createUnion(new Rectangle2D.Double(hip.getX(), hip.getY() - ARC_M - .03, ARC_M * .86, .1));
        }
        Rectangle2D area =
                new Rectangle2D.Double(MARGIN, MARGIN, getWidth() - 2 * MARGIN, Math.max(1, getHeight() - 2 * MARGIN));
        figure.paint(own, area, extent, new StretchFigure.Look(pose, List.of(), Side.RIGHT, 1));
        double scale = Math.min(area.getWidth() / extent.getWidth(), area.getHeight() / extent.getHeight());
        own.translate(area.getCenterX(), area.getCenterY());
        own.scale(scale, scale);
        own.translate(-extent.getCenterX(), -extent.getCenterY());
        if (known) {
            sensor(own, camera, pose, look);
        }
        own.dispose();
        if (bearing.isOnChair()) {
            Graphics2D above = (Graphics2D) g.create();
            above.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            double x = area.getCenterX() + (hip.getX() - extent.getCenterX()) * scale;
            double y = area.getCenterY() + (hip.getY() - extent.getCenterY()) * scale;
            new RoundingArc(new Point2D.Double(x, y), ARC_M * scale, look).paint(above, bearing.rounding());
            above.dispose();
        }
    }

    /** The sensor on the lower back, turned with the pelvis. */
    private static void sensor(Graphics2D g, StretchCamera camera, Pose pose, Look look) {
        Point2D at = seen(camera, pose, -.135, .07);
        Graphics2D own = (Graphics2D) g.create();
        own.translate(at.getX(), at.getY());
        own.rotate(Math.toRadians(pose.root().leanDeg()));
        own.setColor(look.paper());
        own.fill(new RoundRectangle2D.Double(-.026, -.046, .052, .092, .03, .03));
        own.setColor(look.ink());
        own.fill(new RoundRectangle2D.Double(-.018, -.038, .036, .076, .02, .02));
        own.dispose();
    }

    /** Where the point so far forward of and above the hips is on the picture, in metres, y down. */
    private static Point2D seen(StretchCamera camera, Pose pose, double forwardM, double upM) {
        Vector3 hips =
                new Vector3(pose.root().xM(), pose.root().yM(), pose.root().zM());
        Vector3 there =
                camera.see(StretchFrame.STANDING.bend(pose.root().leanDeg()).from(hips, forwardM, upM, 0));
        return new Point2D.Double(there.x(), -there.y());
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.ICON;
                }
            };
        }
        return accessibleContext;
    }
}
