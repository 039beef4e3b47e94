package plumbline.screen.figure;

import java.util.ArrayList;
import java.util.List;
import plumbline.screen.figure.StretchPart.Ball;
import plumbline.screen.figure.StretchPart.Cover;
import plumbline.screen.figure.StretchPart.Piece;
import plumbline.screen.figure.StretchSkeleton.Link;
import plumbline.sensor.Vector3;

/**
 * Puts flesh and clothes on a skeleton, and builds the trunk. The radii here and in {@link StretchLimbs} and
 * {@link StretchHead} were chosen by eye; only the lengths of the bones have a source.
 */
final class StretchBody {

    /** Half the breadth and the depth of the trunk at each link of the spine up to the shoulders. */
    private static final double[][] TRUNK = {
        {.080, .088},
        {.078, .092},
        {.074, .092},
        {.070, .090},
        {.069, .089},
        {.072, .091},
        {.078, .095},
        {.087, .098},
        {.100, .093},
        {.118, .078},
        {.120, .052},
    };
    /** The first links wear trousers. */
    private static final int BELT = 2;
    /** The shirt's round end begins so much higher, or it would hang over the hips. */
    private static final double HEM_M = .05;

    private StretchBody() {}

    static List<StretchPart> of(StretchSkeleton bones) {
        List<StretchPart> parts = new ArrayList<>();
        parts.add(trunk(bones));
        parts.addAll(StretchHead.of(bones.head()));
        parts.addAll(StretchLimbs.arms(bones.leftArm(), bones.rightArm()));
        parts.addAll(StretchLimbs.legs(bones.leftLeg(), bones.rightLeg()));
        return parts;
    }

    private static StretchPart trunk(StretchSkeleton bones) {
        List<Link> spine = bones.spine().subList(0, TRUNK.length);
        List<Piece> pieces = new ArrayList<>();
        pieces.add(seat(spine.get(0)));
        pieces.add(neck(spine.get(TRUNK.length - 1), bones.head()));
        for (int i = 0; i + 1 < TRUNK.length; i++) {
            List<Ball> balls = new ArrayList<>(slab(spine.get(i), TRUNK[i], i == BELT ? HEM_M : 0));
            balls.addAll(slab(spine.get(i + 1), TRUNK[i + 1], 0));
            pieces.add(new Piece(i < BELT ? Cover.TROUSERS : Cover.SHIRT, balls));
        }
        List<Vector3> core = spine.stream().map(Link::at).toList();
        return StretchPart.single(pieces, core);
    }

    private static List<Ball> slab(Link link, double[] size, double upM) {
        return List.of(
                new Ball(link.beside(.01, upM, -size[0]), size[1], 1),
                new Ball(link.beside(.01, upM, size[0]), size[1], 1));
    }

    /** Fuller at the back than the hip joints are. */
    private static Piece seat(Link hips) {
        return new Piece(
                Cover.TROUSERS,
                List.of(
                        new Ball(hips.beside(-.028, .02, -.065), .088, 1),
                        new Ball(hips.beside(-.028, .02, .065), .088, 1)));
    }

    private static Piece neck(Link chest, Link head) {
        return new Piece(
                Cover.SKIN,
                List.of(new Ball(chest.beside(.005, -.01, 0), .052, 1), new Ball(head.beside(0, .01, 0), .046, 1)));
    }
}
