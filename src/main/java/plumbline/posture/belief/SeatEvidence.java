package plumbline.posture.belief;

import static plumbline.posture.belief.SeatBelief.FRESH;
import static plumbline.posture.belief.SeatBelief.HIGH;
import static plumbline.posture.belief.SeatBelief.LOW;
import static plumbline.posture.belief.SeatBelief.SEATED;
import static plumbline.posture.belief.SeatBelief.UPRIGHT;

import plumbline.posture.motion.Moment;
import plumbline.posture.motion.Transfer;

/**
 * What a moment says of sitting and standing, as likelihoods for {@link SeatBelief}.
 *
 * <p>Each state has its own rate of each kind of movement. A transfer counts with rate times density
 * ({@link SeatModel}); a step without one counts with the chance that none came. The rates are those of a desk worker,
 * to the nearest simple figure; between 1/2 and 2 times of each, nothing changes on the work days.
 */
public final class SeatEvidence {

    /** Rates a second while upright: fidgets on the feet, while standing and while walking. */
    private static final double STEP_STANDING = 1.0 / 100;

    private static final double STEP_WALKING = 1.0 / 2;

    /** A crouch or bend every two minutes on the feet, a sit-down every 200 s. */
    private static final double GO_LOW = 1.0 / 120;

    private static final double SIT_DOWN = 1.0 / 200;

    /** Up a stool once in 2000 s, for half a minute. */
    private static final double GO_HIGH = 1.0 / 2000;

    private static final double COME_DOWN = 1.0 / 30;

    /** Down there one stays four seconds; one shifts now and then, and seldom ends on a seat. */
    private static final double COME_UP = 1.0 / 4;

    private static final double SHIFT_LOW = 1.0 / 10;

    private static final double SIT_FROM_LOW = 1.0 / 100;

    /** One just seated settles for ten seconds, wriggles, and seldom gets up at once. */
    private static final double SETTLED = 1.0 / 10;

    private static final double WRIGGLE = 1.0 / 30;

    private static final double STAND_AT_ONCE = 1.0 / 300;

    /** One seated stands up every 400 s and fidgets as if by a rise every 1000 s. */
    private static final double STAND_UP = 1.0 / 400;

    private static final double FIDGET = 1.0 / 1000;

    /** What no figure foresees happens all the same, so often. */
    private static final double FLOOR = 1e-10;

    /** Changes that show no transfer: slid onto a stool, pushed up by the arms. Once in a day's seconds. */
    private static final double UNSEEN = 1e-5;

    /**
     * Walking speaks against a seat with a factor of e every 0.57 s; a 4 s window holds seven of them. It may be the
     * rhythm of a bus: beyond a factor of e^9 it says nothing more for some ten minutes.
     */
    private static final double WALKING = 1.75;

    private static final double WALKING_MOST = 9;

    private static final double WALKING_FORGOTTEN_SECONDS = 600;

    /** Upright, people move within a minute or so, seated within five; the chance falls the longer they have not. */
    private static final double UPRIGHT_STILL_SECONDS = 60;

    private static final double SEATED_STILL_SECONDS = 300;

    /** A trunk bent low, or leant well back, speaks against the other states with a factor of e every 2 s. */
    private static final double TRUNK = 0.5;

    /** Coming up from bent low, or down from a stool, goes unseen so often. */
    private static final double UNSEEN_COME_UP = 0.3;

    private static final double UNSEEN_COME_DOWN = 0.5;

    private final SeatModel model;
    private double still;
    private double walked;

    public SeatEvidence(SeatModel model) {
        this.model = model;
    }

    /** The likelihoods of a moment, old state by row, new state by column; {@code walk} when it is a walk for sure. */
    public Matrix of(Moment moment, boolean walk, Trunk trunk) {
        boolean moved = moment.walking() || moment.transfer().isPresent();
        still = moved ? 0 : still + Moment.SECONDS;
        Matrix rest = rest(walk, trunk);
        if (trunk.isLying()) {
            rest = Matrix.toward(SEATED, 0.97).times(rest);
        }
        if (trunk.straightened()) {
            rest = Matrix.same()
                    .with(LOW, LOW, 1 - UNSEEN_COME_UP)
                    .with(LOW, UPRIGHT, UNSEEN_COME_UP)
                    .times(rest);
        }
        Matrix step = rest;
        return moment.transfer().map(t -> transfer(t, walk).times(step)).orElse(step);
    }

    private Matrix transfer(Transfer transfer, boolean walking) {
        boolean up = transfer.riseMetres() > 0;
        double seat = model.seat(transfer);
        double low = model.low(transfer);
        double fidget = model.fidget(transfer);
        double step = model.step(transfer);
        Matrix matrix = Matrix.zero()
                .with(UPRIGHT, UPRIGHT, step * (walking ? STEP_WALKING : STEP_STANDING) + FLOOR)
                .with(LOW, LOW, low * SHIFT_LOW + FLOOR)
                .with(HIGH, HIGH, step * STEP_STANDING + FLOOR)
                .with(FRESH, FRESH, fidget * WRIGGLE + FLOOR)
                .with(SEATED, SEATED, fidget * FIDGET + FLOOR);
        return up
                ? matrix.with(LOW, UPRIGHT, low * COME_UP)
                        .with(UPRIGHT, HIGH, model.high(transfer) * GO_HIGH)
                        .with(FRESH, UPRIGHT, seat * STAND_AT_ONCE + FLOOR)
                        .with(SEATED, UPRIGHT, seat * STAND_UP + FLOOR)
                : matrix.with(UPRIGHT, LOW, low * GO_LOW)
                        .with(HIGH, UPRIGHT, model.high(transfer) * COME_DOWN)
                        .with(UPRIGHT, FRESH, seat * SIT_DOWN + FLOOR)
                        .with(LOW, FRESH, seat * SIT_FROM_LOW + FLOOR)
                        .with(FRESH, LOW, low * UNSEEN)
                        .with(SEATED, LOW, low * UNSEEN);
    }

    /** How much less likely this step is for one who does not walk. */
    private double afoot(boolean walking) {
        walked *= Math.exp(-Moment.SECONDS / WALKING_FORGOTTEN_SECONDS);
        if (!walking || walked > WALKING_MOST) {
            return 1;
        }
        walked += WALKING * Moment.SECONDS;
        return Math.exp(-WALKING * Moment.SECONDS);
    }

    private Matrix rest(boolean walking, Trunk trunk) {
        double dt = Moment.SECONDS;
        double afoot = afoot(walking);
        double notBent = trunk.isBent() ? Math.exp(-TRUNK * dt) : 1;
        double notBack = trunk.leansBack() ? Math.exp(-TRUNK * dt) : 1;
        double upright = (walking ? 1 : Math.exp(-dt / (UPRIGHT_STILL_SECONDS + still))) * notBent * notBack;
        double low = (trunk.isBent() ? 1 : Math.exp(-COME_UP * dt)) * afoot * notBack;
        double seated = Math.exp(-dt / (SEATED_STILL_SECONDS + still)) * afoot * notBent;
        return Matrix.zero()
                .with(UPRIGHT, UPRIGHT, upright)
                .with(UPRIGHT, LOW, 10 * UNSEEN * dt * low)
                .with(UPRIGHT, SEATED, UNSEEN * dt * seated)
                .with(LOW, LOW, low)
                .with(LOW, UPRIGHT, 100 * UNSEEN * dt * upright)
                .with(LOW, FRESH, 10 * UNSEEN * dt * seated)
                .with(HIGH, HIGH, upright * (1 - COME_DOWN * UNSEEN_COME_DOWN * dt))
                .with(HIGH, UPRIGHT, upright * COME_DOWN * UNSEEN_COME_DOWN * dt)
                .with(FRESH, FRESH, seated * (1 - SETTLED * dt))
                .with(FRESH, SEATED, seated * SETTLED * dt)
                .with(FRESH, UPRIGHT, UNSEEN * dt * upright)
                .with(SEATED, SEATED, seated)
                .with(SEATED, UPRIGHT, UNSEEN * dt * upright)
                .with(SEATED, LOW, UNSEEN * dt * low / 10);
    }
}
