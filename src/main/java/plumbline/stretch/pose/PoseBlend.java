package plumbline.stretch.pose;

import plumbline.stretch.pose.Pose.Arm;
import plumbline.stretch.pose.Pose.Leg;
import plumbline.stretch.pose.Pose.Root;
import plumbline.stretch.pose.Pose.Spine;

/** Goes from one posture to another, every joint at its own even pace. */
final class PoseBlend {
    private final double share;

    private PoseBlend(double share) {
        this.share = share;
    }

    static Pose of(Pose from, Pose to, double share) {
        PoseBlend blend = new PoseBlend(share);
        return new Pose(
                share < 0.5 ? from.id() : to.id(),
                blend.root(from.root(), to.root()),
                blend.spine(from.spine(), to.spine()),
                blend.arm(from.leftArm(), to.leftArm()),
                blend.arm(from.rightArm(), to.rightArm()),
                blend.leg(from.leftLeg(), to.leftLeg()),
                blend.leg(from.rightLeg(), to.rightLeg()));
    }

    private Root root(Root a, Root b) {
        return new Root(
                mix(a.xM(), b.xM()),
                mix(a.yM(), b.yM()),
                mix(a.zM(), b.zM()),
                mix(a.headingDeg(), b.headingDeg()),
                mix(a.leanDeg(), b.leanDeg()),
                mix(a.rollDeg(), b.rollDeg()));
    }

    private Spine spine(Spine a, Spine b) {
        return new Spine(
                mix(a.lowerDeg(), b.lowerDeg()),
                mix(a.upperDeg(), b.upperDeg()),
                mix(a.twistDeg(), b.twistDeg()),
                mix(a.sideDeg(), b.sideDeg()),
                mix(a.neckDeg(), b.neckDeg()),
                mix(a.lookDeg(), b.lookDeg()));
    }

    private Arm arm(Arm a, Arm b) {
        return new Arm(
                mix(a.raiseDeg(), b.raiseDeg()),
                mix(a.spreadDeg(), b.spreadDeg()),
                mix(a.turnDeg(), b.turnDeg()),
                mix(a.elbowDeg(), b.elbowDeg()),
                mix(a.wristDeg(), b.wristDeg()));
    }

    private Leg leg(Leg a, Leg b) {
        return new Leg(
                mix(a.raiseDeg(), b.raiseDeg()),
                mix(a.spreadDeg(), b.spreadDeg()),
                mix(a.turnDeg(), b.turnDeg()),
                mix(a.kneeDeg(), b.kneeDeg()),
                mix(a.ankleDeg(), b.ankleDeg()));
    }

    private double mix(double a, double b) {
        return a + (b - a) * share;
    }
}
