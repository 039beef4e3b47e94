package plumbline.screen.figure;

import java.util.ArrayList;
import java.util.List;
import plumbline.screen.figure.StretchPart.Ball;
import plumbline.screen.figure.StretchPart.Cover;
import plumbline.screen.figure.StretchPart.Piece;
import plumbline.sensor.Vector3;
import plumbline.stretch.pose.Scene.Prop;

/** Builds chairs, beds and the like from boxes and cushions. Sizes are those of ordinary furniture. */
final class StretchProps {
    /** Height of a seat. */
    static final double SEAT_M = 0.45;
    /** Height of a mattress. */
    static final double BED_M = 0.50;

    /** What a box is made of. */
    enum Stuff {
        WOOD,
        CLOTH,
        MAT
    }

    /**
     * A box.
     *
     * @param inFront whether it is painted over the figure rather than under it
     */
    record Box(Vector3 middle, Vector3 half, StretchFrame frame, Stuff stuff, boolean inFront) {}

    private final Prop prop;
    private final StretchFrame frame;
    private final List<Box> boxes = new ArrayList<>();

    private StretchProps(Prop prop) {
        this.prop = prop;
        this.frame = StretchFrame.STANDING.turn(prop.turnDeg());
    }

    static List<Box> boxes(Prop prop) {
        return new StretchProps(prop).build();
    }

    /** Soft things are put in order of depth with the body. */
    static List<StretchPart> cushions(Prop prop) {
        return switch (prop.thing()) {
            case PILLOW -> List.of(cushion(prop, .16, .26, .055));
            case TOWEL -> List.of(cushion(prop, .05, .20, .030));
            case MAT, CHAIR, ARMCHAIR, DESK, BED, COUCH -> List.of();
        };
    }

    private static StretchPart cushion(Prop prop, double halfLength, double halfBreadth, double radius) {
        StretchFrame frame = StretchFrame.STANDING.turn(prop.turnDeg());
        Vector3 middle = new Vector3(prop.xM(), prop.yM() + radius, prop.zM());
        List<Ball> balls = new ArrayList<>();
        for (int i = -1; i <= 1; i += 2) {
            for (int k = -1; k <= 1; k += 2) {
                balls.add(new Ball(
                        frame.from(middle, i * (halfLength - radius), 0, k * (halfBreadth - radius)), radius, 1));
            }
        }
        return StretchPart.single(
                List.of(new Piece(Cover.CUSHION, balls)),
                List.of(frame.from(middle, -halfLength, 0, 0), frame.from(middle, halfLength, 0, 0)));
    }

    private List<Box> build() {
        switch (prop.thing()) {
            case MAT -> box(0, -.006, 0, 1.00, .006, .36, Stuff.MAT, false);
            case CHAIR -> chair();
            case ARMCHAIR -> {
                chair();
                arm(-.27, false);
                arm(.27, true);
            }
            case DESK -> desk();
            case BED -> bed();
            case COUCH -> couch();
            case PILLOW, TOWEL -> {}
        }
        return List.copyOf(boxes);
    }

    private void chair() {
        for (int z = -1; z <= 1; z += 2) {
            box(-.19, SEAT_M / 2 - .02, z * .20, .018, SEAT_M / 2 - .02, .018, Stuff.WOOD, false);
            box(.19, SEAT_M / 2 - .02, z * .20, .018, SEAT_M / 2 - .02, .018, Stuff.WOOD, false);
        }
        box(-.235, .70, 0, .018, .24, .20, Stuff.WOOD, false);
        box(0, SEAT_M - .025, 0, .23, .025, .23, Stuff.CLOTH, false);
    }

    private void arm(double z, boolean inFront) {
        box(-.02, .665, z, .20, .015, .025, Stuff.WOOD, inFront);
        box(.14, .54, z, .015, .11, .015, Stuff.WOOD, inFront);
        box(-.19, .54, z, .015, .11, .015, Stuff.WOOD, inFront);
    }

    private void desk() {
        for (int x = -1; x <= 1; x += 2) {
            box(x * .28, .36, -.5, .02, .36, .02, Stuff.WOOD, false);
            box(x * .28, .36, .5, .02, .36, .02, Stuff.WOOD, false);
        }
        box(0, .735, 0, .33, .015, .55, Stuff.WOOD, false);
    }

    private void bed() {
        box(0, .14, 0, 1.03, .14, .47, Stuff.WOOD, false);
        box(0, .39, 0, 1.00, .11, .45, Stuff.CLOTH, false);
    }

    private void couch() {
        box(.33, .36, 0, .08, .36, .45, Stuff.CLOTH, false);
        box(0, .21, 0, .34, .21, .45, Stuff.CLOTH, false);
    }

    private void box(
            double x, double y, double z, double halfX, double halfY, double halfZ, Stuff stuff, boolean inFront) {
        Vector3 foot = new Vector3(prop.xM(), prop.yM(), prop.zM());
        boxes.add(new Box(frame.from(foot, x, y, z), new Vector3(halfX, halfY, halfZ), frame, stuff, inFront));
    }
}
