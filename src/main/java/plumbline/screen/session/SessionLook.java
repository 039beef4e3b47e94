package plumbline.screen.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import plumbline.screen.figure.StretchFigure.Look;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Region;
import plumbline.stretch.Side;
import plumbline.stretch.Step.Action;
import plumbline.stretch.Stretch.Sides;
import plumbline.stretch.pose.Pose;
import plumbline.stretch.session.Session;
import plumbline.stretch.session.SessionPlan.Beat;

/**
 * How the figure looks at a moment of a session. It moves from the posture of the beat before to that of this one.
 *
 * <p>The postures are drawn for the right side. Where the sides take turns with every repetition the body is mirrored
 * and the place stays; elsewhere the whole picture is, so that the working limb remains the near one.
 */
public final class SessionLook {
    /** Longer a movement is not drawn, however much time the wearer is given for it. */
    private static final Duration LONGEST_MOVE = Duration.ofMillis(2500);

    private static final Duration TURN = Duration.ofMillis(500);

    private final Catalogue catalogue;

    SessionLook(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    Look at(Session session, Instant now) {
        Beat beat = session.beat();
        Beat before = session.plan().beats().get(Math.max(0, session.index() - 1));
        Duration elapsed = session.elapsed(now);
        double way = ease(share(elapsed, moveTime(beat)));
        double facing = facing(session, before)
                + (facing(session, beat) - facing(session, before)) * ease(share(elapsed, TURN));
        return new Look(
                pose(session, before).towards(pose(session, beat), way),
                felt(session, beat),
                mirrorsBody(session) ? side(beat) : Side.RIGHT,
                facing);
    }

    /** A posture at rest. */
    public static Look still(Pose pose) {
        return new Look(pose, List.of(), Side.RIGHT, 1);
    }

    private static List<Region> felt(Session session, Beat beat) {
        boolean stretched = beat.action() != Action.MOVE;
        return stretched ? session.plan().stretch().form().felt() : List.of();
    }

    private Pose pose(Session session, Beat beat) {
        Pose pose = catalogue.pose(beat.step().pose());
        return mirrorsBody(session) && side(beat) == Side.LEFT ? pose.mirrored() : pose;
    }

    private static double facing(Session session, Beat beat) {
        return side(beat) == Side.LEFT && !mirrorsBody(session) ? -1 : 1;
    }

    private static boolean mirrorsBody(Session session) {
        return session.plan().stretch().form().sides() == Sides.ALTERNATING;
    }

    private static Side side(Beat beat) {
        return beat.side().orElse(Side.RIGHT);
    }

    private static Duration moveTime(Beat beat) {
        boolean breathes = beat.action() == Action.BREATHE_IN || beat.action() == Action.BREATHE_OUT;
        return breathes || beat.length().compareTo(LONGEST_MOVE) < 0 ? beat.length() : LONGEST_MOVE;
    }

    private static double share(Duration elapsed, Duration of) {
        return Math.min(1, (double) elapsed.toMillis() / of.toMillis());
    }

    /** Starts and ends gently. */
    private static double ease(double share) {
        return (1 - Math.cos(Math.PI * share)) / 2;
    }
}
