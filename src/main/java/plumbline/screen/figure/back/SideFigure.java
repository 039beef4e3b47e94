package plumbline.screen.figure.back;

import java.awt.geom.Point2D;
import plumbline.trend.day.Shade;

/** The wearer from the side. The hip is at (0, 0), the floor at {@link #FLOOR}, the head ends at about -155. */
final class SideFigure {

    /** Under the feet, seated and standing alike. */
    static final double FLOOR = 112;

    private static final double TRUNK = 34;
    private static final double THIGH = 27;
    private static final double SHIN = 21;
    private static final double FOOT = 15;
    private static final double ARM = 16;

    private final Brush brush;
    private final Pose pose;

    SideFigure(Brush brush, Pose pose) {
        this.brush = brush;
        this.pose = pose;
    }

    void paint() {
        switch (pose.shade()) {
            case SITTING, SLOUCHED, UNKNOWN -> sitting();
            case RECLINING -> reclining();
            case STANDING -> standing();
            case MOVING -> moving();
            case LYING -> lying();
            case NOT_WORN -> notWorn();
        }
    }

    private void sitting() {
        chair();
        brush.limb(SHIN, 70, 24, 72, 94);
        brush.limb(FOOT, 74, 102, 92, 104);
        Spine spine = trunk(pose.trunkDeg(), roundness());
        brush.limb(THIGH, 0, 14, 70, 16);
        if (pose.shade() == Shade.UNKNOWN) {
            brush.sign("?", 30, spine.headX(), spine.headY());
        } else {
            wear(spine);
        }
        Point2D shoulder = spine.at(0.86);
        double lowered = pose.slump() * 6;
        brush.limbInFront(
                ARM,
                shoulder.getX() + 2,
                shoulder.getY() + 6,
                shoulder.getX() + 16,
                shoulder.getY() + 48 + lowered / 2,
                66,
                -8 + lowered);
    }

    /** Less than in proportion at first, so that a small lean still looks upright and a slouch plainly does not. */
    private double roundness() {
        return Math.pow(pose.slump(), 1.6);
    }

    private void chair() {
        brush.thing(9, -30, 36, 52, 36);
        brush.thing(9, -34, 26, -40, -62);
        brush.thing(7, 10, 40, 10, 84);
        brush.thing(7, -24, 104, 10, 86, 44, 104);
    }

    private void standing() {
        brush.limb(THIGH, 0, 0, 3, 50);
        brush.limb(SHIN, 3, 50, 0, 98);
        brush.limb(FOOT, 0, 103, 20, 104);
        Spine spine = trunk(pose.trunkDeg(), 0);
        wear(spine);
        Point2D shoulder = spine.at(0.86);
        brush.limbInFront(
                ARM,
                shoulder.getX(),
                shoulder.getY() + 6,
                shoulder.getX() + 1,
                shoulder.getY() + 50,
                shoulder.getX() + 8,
                shoulder.getY() + 92);
    }

    private void moving() {
        brush.limb(THIGH, 0, 0, -10, 48);
        brush.limb(SHIN, -10, 48, -46, 84);
        brush.limb(FOOT, -48, 88, -40, 102);
        Spine spine = trunk(4 + pose.trunkDeg(), 0);
        brush.limbInFront(THIGH, 2, 4, 28, 46);
        brush.limb(SHIN, 28, 46, 40, 96);
        brush.limb(FOOT, 42, 102, 60, 98);
        Point2D shoulder = spine.at(0.86);
        double x = shoulder.getX();
        double y = shoulder.getY() + 6;
        brush.limb(ARM, x, y, x - 26, y + 36, x - 34, y + 70);
        wear(spine);
        brush.limbInFront(ARM, x, y, x + 18, y + 42, x + 48, y + 48);
    }

    private void reclining() {
        double back = Math.max(-62, Math.min(-28, pose.leanDeg().orElse(-40)));
        double rad = Math.toRadians(back);
        double sin = Math.sin(rad);
        double cos = Math.cos(rad);
        brush.thing(16, -16, 42, 66, 34);
        brush.thing(16, -26, 34, -26 + 128 * sin, 34 - 128 * cos);
        brush.thing(7, -8, 54, -12, 104);
        brush.thing(7, 56, 48, 62, 104);
        brush.limb(SHIN, 74, 8, 126, 80);
        brush.limb(FOOT, 130, 86, 144, 74);
        Spine spine = trunk(back, 0.12);
        brush.limb(THIGH, 0, 10, 74, 6);
        wear(spine);
        Point2D shoulder = spine.at(0.86);
        brush.limbInFront(
                ARM, shoulder.getX() + 6, shoulder.getY() + 4, shoulder.getX() + 38, shoulder.getY() + 38, 36, -14);
    }

    private void lying() {
        double y = 0;
        brush.thing(12, -150, y + 30, 150, y + 30);
        brush.thing(16, -140, y + 10, -104, y + 14);
        brush.limb(THIGH, 4, y, 62, y - 14);
        brush.limb(SHIN, 62, y - 14, 120, y + 8);
        brush.limb(FOOT, 126, y + 4, 130, y - 12);
        brush.limb(TRUNK, -84, y, 2, y);
        brush.limb(14, -98, y - 4, -116, y - 10);
        brush.head(-124, y - 14);
        brush.limbInFront(ARM, -80, y - 2, -44, y + 6, -8, y - 2);
        brush.sensor(-10, y + 17, 90);
    }

    private void notWorn() {
        chair();
        brush.sensor(8, 22, 90);
    }

    private Spine trunk(double deg, double slump) {
        Spine spine = new Spine(deg, slump);
        brush.limb(TRUNK, spine.curve());
        Point2D neck = spine.at(1);
        brush.limb(14, neck.getX(), neck.getY(), spine.headX(), spine.headY());
        brush.head(spine.headX(), spine.headY());
        return spine;
    }

    private void wear(Spine spine) {
        Point2D low = spine.at(0.18);
        double turn = Math.toRadians(spine.degAt(0.18));
        brush.sensor(low.getX() - 19 * Math.cos(turn), low.getY() - 19 * Math.sin(turn), Math.toDegrees(turn));
    }
}
