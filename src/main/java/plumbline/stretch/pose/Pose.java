package plumbline.stretch.pose;

/**
 * A posture of the drawn figure as joint angles, all zero when standing with the arms hanging.
 *
 * @param id its name in the catalogue
 * @param root where the middle between the hip joints is, and how the pelvis lies in the room
 * @param spine the bends from pelvis to head
 */
public record Pose(String id, Root root, Spine spine, Arm leftArm, Arm rightArm, Leg leftLeg, Leg rightLeg) {

    /**
     * The pelvis in the room: x to the right of the picture, y up from the floor, z towards the onlooker, in metres for
     * a person of 1.70 m. Upright and without a heading the figure looks along x, so its right side is near.
     *
     * @param headingDeg turn about the upright; positive turns the look away from the onlooker's left, to the near side
     * @param leanDeg 0 upright, 90 face down, -90 on the back with the head at the left
     * @param rollDeg turn about the body's own long axis, positive to its right
     */
    public record Root(double xM, double yM, double zM, double headingDeg, double leanDeg, double rollDeg) {}

    /**
     * The trunk and the head.
     *
     * @param lowerDeg bend of the lower back, positive rounds it
     * @param upperDeg bend of the upper back, positive rounds it
     * @param twistDeg turn of the shoulders against the pelvis, positive to the right
     * @param sideDeg bend sideways, positive to the right
     * @param neckDeg nod, positive chin to chest
     * @param lookDeg turn of the head, positive to the right
     */
    public record Spine(
            double lowerDeg, double upperDeg, double twistDeg, double sideDeg, double neckDeg, double lookDeg) {}

    /**
     * An arm.
     *
     * @param raiseDeg forwards from hanging; 90 straight ahead, 180 overhead
     * @param spreadDeg away from the body, after raising
     * @param turnDeg about its own length, positive outwards
     * @param elbowDeg bend of the elbow
     * @param wristDeg bend of the hand, positive to the palm's side of the elbow's bend
     */
    public record Arm(double raiseDeg, double spreadDeg, double turnDeg, double elbowDeg, double wristDeg) {}

    /**
     * A leg.
     *
     * @param raiseDeg forwards from standing; 90 is the thigh of a chair
     * @param spreadDeg away from the other leg, after raising
     * @param turnDeg about its own length, positive toes outwards
     * @param kneeDeg bend of the knee
     * @param ankleDeg positive toes to the shin, negative toes pointed
     */
    public record Leg(double raiseDeg, double spreadDeg, double turnDeg, double kneeDeg, double ankleDeg) {}

    /** The same posture done with the other side of the body, seen from the same place. Nothing becomes minus zero. */
    public Pose mirrored() {
        return new Pose(
                id,
                new Root(root.xM, root.yM, 0 - root.zM, 0 - root.headingDeg, root.leanDeg, 0 - root.rollDeg),
                new Spine(
                        spine.lowerDeg,
                        spine.upperDeg,
                        0 - spine.twistDeg,
                        0 - spine.sideDeg,
                        spine.neckDeg,
                        0 - spine.lookDeg),
                /* leftArm= */ rightArm,
                /* rightArm= */ leftArm,
                /* leftLeg= */ rightLeg,
                /* rightLeg= */ leftLeg);
    }

    /** The posture a share of the way from this one to the other: 0 is this, 1 is the other. */
    public Pose towards(Pose other, double share) {
        return PoseBlend.of(this, other, share);
    }
}
