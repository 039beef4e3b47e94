package plumbline.posture.belief;

import plumbline.posture.motion.Moment;

/**
 * What the sway of the trunk says: a seat holds the pelvis quieter than the feet do. All that the sway of one hold says
 * together stays within bounds, so a step says by how much that has changed.
 */
final class SwayEvidence {

    /** Sway that says nothing, in degrees a second: between seats and feet in all sets. */
    private static final double NEUTRAL_DEG_S = 1.2;

    private static final double LEAST_DEG_S = 0.05;

    /** Logarithms of sway are taken up to so far from the neutral one. */
    private static final double RANGE = 1.5;

    /** It is trusted by half once seen for so long. */
    private static final double TRUSTED_SECONDS = 30;

    /** The mean follows the last ten minutes. */
    private static final int MEMORY = 3000;

    /** The most that sway says for the feet, and that quiet says for the seat, as logarithms of odds. */
    private static final double MOST = 1;

    private static final double QUIET_MOST = 0.2;

    private final double weight;
    private int steps;
    private double mean;
    private double said;

    /** Takes what half a minute of sway says for the feet, by the logarithm of its speed. */
    SwayEvidence(double weight) {
        this.weight = weight;
    }

    /** Another posture may sway otherwise. */
    void forget() {
        steps = 0;
        mean = 0;
        said = 0;
    }

    /** How much likelier this step is for one on their feet. */
    double upright(Moment moment) {
        if (moment.walking() || moment.unrestG() >= TiltEvidence.CALM_G) {
            return 1;
        }
        double log = Math.log(Math.max(LEAST_DEG_S, moment.swayDegPerS()) / NEUTRAL_DEG_S);
        steps = Math.min(steps + 1, MEMORY);
        mean += (Math.max(-RANGE, Math.min(RANGE, log)) - mean) / steps;
        double seconds = steps * Moment.SECONDS;
        double says = weight * mean * seconds / (seconds + TRUSTED_SECONDS);
        double bounded = Math.max(-QUIET_MOST, Math.min(MOST, says));
        double news = bounded - said;
        said = bounded;
        return Math.exp(news);
    }
}
