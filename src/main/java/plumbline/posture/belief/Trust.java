package plumbline.posture.belief;

/**
 * How much of what the belief says of itself is to be told: it takes for independent what is not quite, so it is surer than
 * right.
 *
 * <p>Up to a knee its odds are told as they are; beyond, their logarithm counts for a share. {@code LeaveOneSetOutTable} fits
 * the share so that on each set, of the seconds told with 0.9, 0.87 are right, and of those told with 0.95 or more, 0.97.
 *
 * @param knee natural logarithm of the odds up to which they are told as they are
 * @param share of what is beyond
 */
public record Trust(double knee, double share) {

    /** Odds of 7 to 3 are told as 7 to 3. */
    private static final double KNEE = Math.log(0.7 / 0.3);

    /** Fitted on all sets. */
    public static final Trust FITTED = new Trust(KNEE, 0.18);

    /** Another share, for a fit. */
    public static Trust of(double share) {
        return new Trust(KNEE, share);
    }

    /** The chance of which so much is told, 0.5 or more. */
    public double chance(double told) {
        double odds = Math.log(told / (1 - told));
        double believed = Math.min(odds, knee) + Math.max(0, odds - knee) / share;
        return 1 / (1 + Math.exp(-believed));
    }
}
