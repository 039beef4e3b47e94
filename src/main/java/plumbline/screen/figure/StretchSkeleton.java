package plumbline.screen.figure;

import java.util.ArrayList;
import java.util.List;
import plumbline.sensor.Vector3;
import plumbline.stretch.pose.Pose;

/**
 * Where the joints are when the angles of a {@link Pose} are applied from the pelvis outwards.
 *
 * <p>Lengths are shares of the body height after Drillis and Contini (1966), as printed in Winter, Biomechanics and
 * Motor Control of Human Movement: thigh 0.245, shank 0.246, upper arm 0.186, forearm 0.146, hand 0.108, shoulder
 * breadth 0.259, hip to shoulder 0.288. The body is 1.70 m high.
 *
 * @param spine from the middle between the hip joints up to the top of the neck
 */
record StretchSkeleton(List<Link> spine, Link head, Chain leftArm, Chain rightArm, Chain leftLeg, Chain rightLeg) {
    static final double HEIGHT_M = 1.70;
    static final double THIGH_M = 0.245 * HEIGHT_M;
    static final double SHANK_M = 0.246 * HEIGHT_M;
    static final double UPPER_ARM_M = 0.186 * HEIGHT_M;
    static final double FOREARM_M = 0.146 * HEIGHT_M;
    static final double HIP_HALF_M = 0.082;
    static final double SHOULDER_HALF_M = 0.178;

    private static final int LOWER_LINKS = 4;
    private static final int UPPER_LINKS = 5;
    private static final int NECK_LINKS = 2;
    private static final double SACRUM_M = 0.11;
    private static final double LOWER_LINK_M = 0.042;
    private static final double UPPER_LINK_M = 0.052;
    private static final double NECK_LINK_M = 0.045;
    /** The hollow and the round that a back has when standing; without them it would look like a board. */
    private static final double HOLLOW_DEG = -16;

    private static final double ROUND_DEG = 20;
    private static final double NECK_DEG = -10;

    /** A place on the body and how the body lies there. */
    public record Link(Vector3 at, StretchFrame frame) {

        /** The point so far forwards, up and to the right of here. */
        Vector3 beside(double forwardM, double upM, double rightM) {
            return frame.from(at, forwardM, upM, rightM);
        }
    }

    /** A limb: root, middle and end joint, each with the frame of the bone that starts there. */
    public record Chain(Link root, Link middle, Link end) {
        /** Bent further than this the lower half is drawn over or under the upper one. */
        private static final double FOLDED_DEG = 75;

        boolean isFolded() {
            return root.frame().up().angleToDeg(middle.frame().up()) > FOLDED_DEG;
        }
    }

    public static StretchSkeleton of(Pose pose) {
        Pose.Root root = pose.root();
        StretchFrame pelvis = StretchFrame.STANDING
                .turn(root.headingDeg())
                .bend(root.leanDeg())
                .turn(root.rollDeg());
        Vector3 hips = new Vector3(root.xM(), root.yM(), root.zM());
        List<Link> spine = spine(pose.spine(), hips, pelvis);
        Link chest = spine.get(spine.size() - 1 - NECK_LINKS);
        Link top = spine.get(spine.size() - 1);
        StretchFrame head = top.frame().turn(pose.spine().lookDeg()).bend(-NECK_DEG * 0.6);
        return new StretchSkeleton(
                spine,
                new Link(top.at(), head),
                arm(pose.leftArm(), chest, -1),
                arm(pose.rightArm(), chest, 1),
                leg(pose.leftLeg(), hips, pelvis, -1),
                leg(pose.rightLeg(), hips, pelvis, 1));
    }

    private static List<Link> spine(Pose.Spine angles, Vector3 hips, StretchFrame pelvis) {
        List<Link> links = new ArrayList<>();
        links.add(new Link(hips, pelvis));
        Link sacrum = new Link(pelvis.from(hips, -0.015, SACRUM_M, 0), pelvis);
        links.add(sacrum);
        double twist = angles.twistDeg() / (LOWER_LINKS + UPPER_LINKS);
        double side = angles.sideDeg() / (LOWER_LINKS + UPPER_LINKS);
        grow(links, LOWER_LINKS, LOWER_LINK_M, (angles.lowerDeg() + HOLLOW_DEG) / LOWER_LINKS, twist, side);
        grow(links, UPPER_LINKS, UPPER_LINK_M, (angles.upperDeg() + ROUND_DEG) / UPPER_LINKS, twist, side);
        grow(links, NECK_LINKS, NECK_LINK_M, (angles.neckDeg() + NECK_DEG) / NECK_LINKS, 0, 0);
        return List.copyOf(links);
    }

    private static void grow(List<Link> links, int count, double length, double bend, double twist, double side) {
        for (int i = 0; i < count; i++) {
            Link last = links.get(links.size() - 1);
            StretchFrame frame = last.frame().bend(bend).turn(twist).tilt(side);
            links.add(new Link(frame.from(last.at(), 0, length, 0), frame));
        }
    }

    private static Chain arm(Pose.Arm angles, Link chest, int side) {
        // A raised arm takes its shoulder along.
        double lift = 0.0004 * Math.max(0, angles.raiseDeg() + angles.spreadDeg() - 60);
        Vector3 shoulder = chest.frame().from(chest.at(), 0, -0.035 + lift, side * SHOULDER_HALF_M);
        StretchFrame upper = chest.frame()
                .bend(-angles.raiseDeg())
                .tilt(-side * angles.spreadDeg())
                .turn(side * angles.turnDeg());
        Vector3 elbow = upper.from(shoulder, 0, -UPPER_ARM_M, 0);
        StretchFrame fore = upper.bend(-angles.elbowDeg());
        Vector3 wrist = fore.from(elbow, 0, -FOREARM_M, 0);
        return new Chain(
                new Link(shoulder, upper), new Link(elbow, fore), new Link(wrist, fore.bend(-angles.wristDeg())));
    }

    private static Chain leg(Pose.Leg angles, Vector3 hips, StretchFrame pelvis, int side) {
        Vector3 hip = pelvis.from(hips, 0, 0, side * HIP_HALF_M);
        StretchFrame thigh =
                pelvis.bend(-angles.raiseDeg()).tilt(-side * angles.spreadDeg()).turn(side * angles.turnDeg());
        Vector3 knee = thigh.from(hip, 0, -THIGH_M, 0);
        StretchFrame shank = thigh.bend(angles.kneeDeg());
        Vector3 ankle = shank.from(knee, 0, -SHANK_M, 0);
        return new Chain(new Link(hip, thigh), new Link(knee, shank), new Link(ankle, shank.bend(-angles.ankleDeg())));
    }
}
