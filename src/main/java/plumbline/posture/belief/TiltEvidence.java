package plumbline.posture.belief;

import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.posture.motion.Moment;
import plumbline.sensor.Vector3;

/**
 * What the direction of gravity says of sitting and standing: a look at each hold of it.
 *
 * <p>Held postures last, so the hundredth second of a hold says hardly more than the tenth: the weight of a look falls
 * with what the hold has said, and all looks at one hold together count as {@link TiltModel#looks}. When the trunk turns
 * and stays there, a new hold begins, and the further it has turned the more there is to say.
 */
final class TiltEvidence {

    /** A turn by more than this from the mean of the hold, in degrees, for a second, begins a new one. */
    private static final double HOLD_DEG = 5;

    private static final int TURNED_STEPS = 5;

    /** A turn by so many degrees leaves a third of what had been said in force: a strap wobbles by less. */
    private static final double RENEWING_DEG = 15;

    /** The mean of a hold follows its last 10 to 20 s. */
    private static final int HOLD_STEPS = 100;

    /** Beyond this unrest, in g, the trunk moves, and its direction is no posture. */
    static final double CALM_G = 0.05;

    /** What a hold has left to say is nothing to a double below this. */
    private static final double LEAST_SHARE = 1e-14;

    private final TiltModel model;
    private Vector3 hold = Vector3.ZERO;
    private int holdSteps;
    private double age;
    private double said;
    private int turned;
    private double upright = 1;
    private double low = 1;
    private double seated = 1;

    TiltEvidence(TiltModel model) {
        this.model = model;
    }

    /** Takes a step; afterwards the factors tell what it says. */
    void look(Moment moment, Optional<Bearing> bearing) {
        follow(moment.gravity());
        upright = 1;
        low = 1;
        seated = 1;
        double share = (1 - said) * (1 - Math.exp(-Moment.SECONDS / model.lookSeconds()));
        if (bearing.isPresent() && share > LEAST_SHARE && !moment.walking() && moment.unrestG() < CALM_G) {
            weigh(moment.gravity(), bearing.get(), share);
        }
    }

    /** For how long the direction has been held, in seconds. */
    double age() {
        return age;
    }

    double upright() {
        return upright;
    }

    double low() {
        return low;
    }

    double seated() {
        return seated;
    }

    private void follow(Vector3 gravity) {
        if (holdSteps == 0 || gravity.angleToDeg(hold) > HOLD_DEG) {
            turned++;
        } else {
            turned = 0;
            holdSteps = Math.min(holdSteps + 1, HOLD_STEPS);
            hold = hold.plus(gravity.minus(hold).times(1.0 / holdSteps));
        }
        if (holdSteps == 0 || turned >= TURNED_STEPS) {
            double turn = holdSteps == 0 ? 90 : gravity.angleToDeg(hold) / RENEWING_DEG;
            said *= Math.exp(-turn * turn);
            hold = gravity;
            holdSteps = 1;
            turned = 0;
            age = 0;
        } else {
            age += Moment.SECONDS;
        }
    }

    private void weigh(Vector3 gravity, Bearing bearing, double share) {
        OptionalDouble lean = bearing.leanDeg(gravity);
        double standing;
        double sitting;
        double down;
        if (lean.isPresent()) {
            standing = model.standing(lean.getAsDouble(), bearing.known());
            sitting = model.sitting(lean.getAsDouble(), bearing.known());
            down = model.low(lean.getAsDouble());
        } else {
            double tilt = gravity.angleToDeg(bearing.upright());
            standing = model.standingTilt(tilt, bearing.known());
            sitting = model.sittingTilt(tilt);
            down = model.lowTilt(tilt);
        }
        if (bearing.seat().isPresent()) {
            sitting = model.sittingAsBefore(
                    sitting, gravity.angleToDeg(bearing.seat().get()));
        }
        said += share;
        double weight = model.looks() * share;
        upright = Math.pow(standing, weight);
        seated = Math.pow(sitting, weight);
        low = Math.pow(down, weight);
    }
}
