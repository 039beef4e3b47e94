package plumbline.screen.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.face.LeanZone;
import plumbline.posture.Reading;
import plumbline.stretch.pose.Pose;
import plumbline.stretch.pose.Pose.Arm;
import plumbline.stretch.pose.Pose.Leg;
import plumbline.stretch.pose.Pose.Root;
import plumbline.stretch.pose.Pose.Spine;
import plumbline.stretch.pose.Scene;
import plumbline.trend.day.Shade;

/**
 * How the wearer is drawn, by the human of the stretches; its poses are written here, since the page Now comes before any
 * catalogue is read. In steps, so that two readings that look the same are equal and nothing is painted anew.
 *
 * @param shade the posture
 * @param rounding how rounded the back is, seated: 0 as tall as they sit, 1 where their own slouch begins, 2 at most;
 *     empty while that is not known, or not seated
 */
public record Bearing(Shade shade, OptionalDouble rounding) {

    /** Nothing known of the wearer. */
    public static final Bearing UNKNOWN = new Bearing(Shade.UNKNOWN, OptionalDouble.empty());

    static final Pose SIT = pose(
            "now-sit",
            new Root(-0.04, 0.545, 0, 0, 0, 0),
            new Spine(4, 0, 0, 0, 0, 0),
            new Arm(22, -5, -3, 51, 0),
            new Leg(82, 7, 0, 82, 0));

    /** The pelvis rolls backwards, and the back and the head come forward: what a slouch is. */
    static final Pose SLUMP = pose(
            "now-slump",
            new Root(0, 0.53, 0, 0, -24, 0),
            new Spine(42, 26, 0, 0, -10, 0),
            new Arm(47, -7, -3, 79, 0),
            new Leg(60, 7, 0, 86, 2));

    static final Pose RECLINE = pose(
            "now-recline",
            new Root(0.06, 0.54, 0, 0, -30, 0),
            new Spine(4, 8, 0, 0, 16, 0),
            new Arm(34, -3, -3, 44, 0),
            new Leg(52, 7, 0, 56, -6));

    static final Pose STAND = pose(
            "now-stand",
            new Root(0, 0.907, 0, 0, 0, 0),
            new Spine(0, 0, 0, 0, 2, 0),
            new Arm(0, 6, -10, 10, 0),
            new Leg(0, 2, 0, 0, 0));

    static final Pose WALK = new Pose(
            "now-walk",
            new Root(0, 0.885, 0, 0, 3, 0),
            new Spine(0, 0, 0, 0, 2, 0),
            new Arm(26, 5, -10, 28, 0),
            new Arm(-24, 5, -10, 18, 0),
            new Leg(-18, 2, 0, 22, -14),
            new Leg(26, 2, 0, 4, 4));

    static final Pose LIE = pose(
            "now-lie",
            new Root(0, 0.62, 0, 0, -90, 0),
            new Spine(10, -14, 0, 0, 14, 0),
            new Arm(0, 20, -20, 12, 0),
            new Leg(22, 2, 0, 36, -25));

    private static final double STEPS = 20;
    private static final double MOST = 2;

    /** How much of the drawn slump is there where the own slouch begins. */
    private static final double AT_LIMIT = 0.75;

    /** In this posture, of which no more is known. */
    public static Bearing of(Shade shade) {
        return new Bearing(shade, OptionalDouble.empty());
    }

    /** The bearing of a reading. */
    public static Bearing of(Reading reading, Optional<LeanZone> zone) {
        Shade shade = Shade.of(reading.state());
        if (shade != Shade.SITTING && shade != Shade.SLOUCHED) {
            return of(shade);
        }
        OptionalDouble measured = reading.forwardDeg().isPresent() && zone.isPresent()
                ? OptionalDouble.of(zone.get().roundedDeg(reading.forwardDeg().getAsDouble())
                        / Math.max(1, zone.get().limitDeg()))
                : reading.slouchShare();
        return measured.isEmpty()
                ? of(shade)
                : new Bearing(
                        shade,
                        OptionalDouble.of(Math.rint(Math.max(0, Math.min(MOST, measured.getAsDouble())) * STEPS)
                                / STEPS));
    }

    /** The drawn figure. */
    Pose pose() {
        return switch (shade) {
            case SITTING, SLOUCHED, UNKNOWN, NOT_WORN -> SIT.towards(SLUMP, slump());
            case RECLINING -> RECLINE;
            case STANDING -> STAND;
            case MOVING -> WALK;
            case LYING -> LIE;
        };
    }

    /** Where nothing is known of the back, the word of the posture is drawn. */
    private double slump() {
        double round = rounding.orElse(shade == Shade.SLOUCHED ? 1 : 0);
        return round <= 1 ? AT_LIMIT * Math.pow(round, 1.4) : AT_LIMIT + (1 - AT_LIMIT) * (round - 1);
    }

    /** All poses that have room in the same picture, so that the figure keeps its size from one to the other. */
    List<Pose> around() {
        return isOnChair() ? List.of(SIT, SLUMP) : List.of(pose());
    }

    /** What the figure is on. */
    Scene scene() {
        List<Scene.Prop> props = switch (shade) {
            case SITTING, SLOUCHED, UNKNOWN, NOT_WORN, RECLINING -> List.of(prop(Scene.Thing.CHAIR));
            case LYING -> List.of(prop(Scene.Thing.BED));
            case STANDING, MOVING -> List.of();
        };
        return new Scene(shade == Shade.LYING ? 20 : 8, shade == Shade.LYING ? 14 : 6, props);
    }

    boolean isOnChair() {
        return !scene().props().isEmpty() && shade != Shade.LYING && shade != Shade.RECLINING;
    }

    private static Scene.Prop prop(Scene.Thing thing) {
        return new Scene.Prop(thing, 0, 0, 0, 0);
    }

    private static Pose pose(String id, Root root, Spine spine, Arm arms, Leg legs) {
        return new Pose(id, root, spine, arms, arms, legs, legs);
    }
}
