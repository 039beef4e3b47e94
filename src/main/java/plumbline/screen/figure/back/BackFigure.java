package plumbline.screen.figure.back;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import plumbline.trend.day.Shade;

/** The wearer from behind, on the same scale as {@link SideFigure}: what leans to the right is on the right. */
final class BackFigure {

    private final Brush brush;
    private final Pose pose;

    BackFigure(Brush brush, Pose pose) {
        this.brush = brush;
        this.pose = pose;
    }

    void paint() {
        if (pose.shade().isSeated()) {
            legs(20, 26, 94);
            brush.thing(9, -40, 36, 40, 36);
            brush.thing(7, 0, 40, 0, 84);
            brush.thing(7, -34, 104, 0, 86, 34, 104);
        } else {
            legs(16, 0, 96);
        }
        AffineTransform before = brush.g().getTransform();
        brush.g().rotate(Math.toRadians(pose.trunkSideDeg()));
        trunk();
        brush.g().setTransform(before);
    }

    private void legs(double apart, double from, double to) {
        boolean strides = pose.shade() == Shade.MOVING;
        brush.limb(24, -apart, from, -apart, to);
        brush.limb(24, apart, from, apart, strides ? to - 14 : to);
    }

    private void trunk() {
        double down = 14 * pose.slump();
        Path2D back = Brush.line(-34, -88 + down, 34, -88 + down, 22, -40, 26, 8, -26, 8, -22, -40);
        back.closePath();
        brush.limb(20, back);
        brush.g().fill(back);
        brush.limb(14, 0, -90 + down, 0, -120 + down);
        brush.head(0, -130 + down * 1.6);
        brush.limbInFront(16, -44, -84 + down, -54, -42, -46, 4);
        brush.limbInFront(16, 44, -84 + down, 54, -42, 46, 4);
        brush.sensor(0, -14, 90);
    }
}
