package plumbline.screen.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import plumbline.screen.figure.StretchPart.Ball;
import plumbline.screen.figure.StretchPart.Cover;
import plumbline.screen.figure.StretchPart.Piece;
import plumbline.screen.figure.StretchSkeleton.Chain;
import plumbline.screen.figure.StretchSkeleton.Link;
import plumbline.sensor.Vector3;

/** Arms and legs. */
final class StretchLimbs {
    private StretchLimbs() {}

    static List<StretchPart> arms(Chain left, Chain right) {
        return pair(
                limb(left, StretchLimbs::upperArm, StretchLimbs::forearm),
                limb(right, StretchLimbs::upperArm, StretchLimbs::forearm));
    }

    static List<StretchPart> legs(Chain left, Chain right) {
        return pair(
                limb(left, StretchLimbs::thigh, StretchLimbs::shank),
                limb(right, StretchLimbs::thigh, StretchLimbs::shank));
    }

    /** A limb that is nearly straight is one part, so that no line runs across its knee or elbow. */
    private static List<StretchPart> limb(
            Chain chain, Function<Chain, StretchPart> upper, Function<Chain, StretchPart> lower) {
        StretchPart first = upper.apply(chain);
        StretchPart second = lower.apply(chain);
        return chain.isFolded() ? List.of(first, second) : List.of(second.joinedBy(first));
    }

    /** Every part knows where its fellow of the other side is; a half limb's may be a whole one. */
    private static List<StretchPart> pair(List<StretchPart> left, List<StretchPart> right) {
        List<StretchPart> parts = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            parts.add(left.get(i).withTwin(right.get(Math.min(i, right.size() - 1))));
        }
        for (int i = 0; i < right.size(); i++) {
            parts.add(right.get(i).withTwin(left.get(Math.min(i, left.size() - 1))));
        }
        return parts;
    }

    private static StretchPart upperArm(Chain arm) {
        Vector3 shoulder = arm.root().at();
        Vector3 elbow = arm.middle().at();
        Vector3 sleeve = between(shoulder, elbow, .55);
        return StretchPart.single(
                List.of(
                        new Piece(Cover.SKIN, List.of(new Ball(sleeve, .040, 1), new Ball(elbow, .036, 1))),
                        new Piece(
                                Cover.SHIRT,
                                List.of(
                                        new Ball(shoulder, .056, 0),
                                        new Ball(between(shoulder, elbow, .3), .050, .8),
                                        new Ball(sleeve, .047, 1)))),
                List.of(shoulder, elbow));
    }

    private static StretchPart forearm(Chain arm) {
        Link elbow = arm.middle();
        Link wrist = arm.end();
        Vector3 palm = wrist.beside(0, -.055, 0);
        Ball joint = new Ball(wrist.at(), .025, 1);
        return StretchPart.single(
                List.of(
                        new Piece(
                                Cover.SKIN,
                                List.of(
                                        new Ball(elbow.at(), .035, rim(arm)),
                                        new Ball(elbow.beside(.004, -.07, 0), .038, 1),
                                        joint)),
                        new Piece(
                                Cover.SKIN,
                                List.of(
                                        joint,
                                        new Ball(palm, .033, 1),
                                        new Ball(wrist.beside(.012, -.150, 0), .016, 1))),
                        new Piece(
                                Cover.SKIN,
                                List.of(new Ball(palm, .026, 1), new Ball(wrist.beside(.045, -.085, 0), .013, 1)))),
                List.of(elbow.at(), wrist.at(), palm));
    }

    private static StretchPart thigh(Chain leg) {
        Link hip = leg.root();
        Vector3 knee = leg.middle().at();
        return StretchPart.single(
                List.of(new Piece(
                        Cover.TROUSERS,
                        List.of(
                                new Ball(hip.at(), .088, 0),
                                new Ball(hip.beside(.008, -.12, 0), .082, .7),
                                new Ball(knee, .056, 1)))),
                List.of(hip.at(), knee));
    }

    private static StretchPart shank(Chain leg) {
        Link knee = leg.middle();
        Link ankle = leg.end();
        Ball toeJoint = new Ball(ankle.beside(.115, -.046, 0), .026, 1);
        Piece instep = new Piece(
                Cover.SHOE,
                List.of(
                        new Ball(ankle.at(), .040, 1),
                        new Ball(ankle.beside(.03, -.015, 0), .042, 1),
                        new Ball(ankle.beside(-.038, -.036, 0), .036, 1),
                        toeJoint));
        Piece sole = new Piece(
                Cover.SHOE,
                List.of(
                        toeJoint,
                        new Ball(ankle.beside(.175, -.054, 0), .018, 1),
                        new Ball(ankle.beside(-.038, -.036, 0), .034, 1)));
        Piece calf = new Piece(
                Cover.TROUSERS,
                List.of(
                        new Ball(knee.at(), .055, rim(leg)),
                        new Ball(knee.beside(-.016, -.13, 0), .056, 1),
                        new Ball(between(knee.at(), ankle.at(), .93), .038, 1)));
        return StretchPart.single(List.of(instep, sole, calf), List.of(knee.at(), ankle.at(), toeJoint.at()));
    }

    private static double rim(Chain limb) {
        return limb.isFolded() ? 0 : 1;
    }

    private static Vector3 between(Vector3 a, Vector3 b, double share) {
        return a.plus(b.minus(a).times(share));
    }
}
