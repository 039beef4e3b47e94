package plumbline.posture.belief;

/**
 * How people hold themselves, as degrees of lean from their own upright (forward positive): densities for those on their
 * feet, those low and those seated.
 *
 * <p>On the lower back many sit as they stand, so a small tilt says little; nobody stands for long at a large one.
 *
 * @param standDeg spread of standing about the mean of walking: a standard deviation over people and moments
 * @param standMeanDeg how standing differs from walking
 * @param ownDeg spread of standing about their own standing, where that has been seen
 * @param provisionalDeg the same, where upright is known from stand-ups only
 * @param oddShare those who stand otherwise: leaning on a desk, the sensor askew
 * @param oddDeg their spread
 * @param seatMeanDeg how seats lean, most of them back
 * @param seatDeg spread of that over seats and people
 * @param nearShare those who sit as they stand
 * @param nearDeg their spread
 * @param ownSeatShare how often one sits as they sat before
 * @param ownSeatDeg and how alike
 * @param looks how many independent looks at a tilt one hold of it is worth
 * @param lookSeconds how soon a hold has told most of it
 */
public record TiltModel(
        double standDeg,
        double standMeanDeg,
        double ownDeg,
        double provisionalDeg,
        double oddShare,
        double oddDeg,
        double seatMeanDeg,
        double seatDeg,
        double nearShare,
        double nearDeg,
        double ownSeatShare,
        double ownSeatDeg,
        double looks,
        double lookSeconds) {

    /** First guesses, before any fit. */
    public static final TiltModel GUESS = new TiltModel(4.5, -1, 3.5, 6, 0.06, 16, -10, 15, 0.22, 5, 0.2, 6, 0.8, 5);

    /** Fitted on all sets by {@code ModelFit}. */
    public static final TiltModel FITTED = new TiltModel(
            2.8550, -1.6845, 4.7959, 0.83340, 0.056932, 12.306, -7.6913, 17.869, 0.32903, 2.8065, 0.37389, 5.0367,
            1.6111, 7.0952);

    /** Low on the feet: four in ten keep the trunk near upright, six lean forward by anything up to level. */
    private static final double SQUAT_SHARE = 0.4;

    private static final double SQUAT_MEAN_DEG = 10;

    private static final double SQUAT_DEG = 15;

    private static final double BENT_FROM_DEG = 5;

    private static final double BENT = 1.0 / 100;

    private static final double BENT_BACK = 1e-4;

    /** Nothing is less likely, a degree, than this. */
    static final double LEAST = 1e-5;

    /** How upright is known. */
    public enum Upright {
        WALKED,
        OWN,
        PROVISIONAL
    }

    /** On the feet with this lean. */
    double standing(double leanDeg, Upright known) {
        return (1 - oddShare) * Density.normal(leanDeg, mean(known), spread(known))
                + oddShare * Density.normal(leanDeg, 0, oddDeg)
                + LEAST;
    }

    /** On the feet with this tilt, where forward is not known. */
    double standingTilt(double tiltDeg, Upright known) {
        return (1 - oddShare) * Density.folded(tiltDeg, Math.hypot(spread(known), mean(known)))
                + oddShare * Density.folded(tiltDeg, oddDeg)
                + LEAST;
    }

    /** Seated with this lean. */
    double sitting(double leanDeg, Upright known) {
        return (1 - nearShare) * Density.normal(leanDeg, seatMeanDeg, seatDeg)
                + nearShare * Density.normal(leanDeg, mean(known), nearDeg)
                + LEAST;
    }

    /** Seated with this tilt, where forward is not known. */
    double sittingTilt(double tiltDeg) {
        return (1 - nearShare) * Density.folded(tiltDeg, Math.hypot(seatDeg, seatMeanDeg))
                + nearShare * Density.folded(tiltDeg, nearDeg)
                + LEAST;
    }

    /** The same, so many degrees from how they sat before. */
    double sittingAsBefore(double sitting, double offDeg) {
        return (1 - ownSeatShare) * sitting + ownSeatShare * Density.folded(offDeg, ownSeatDeg);
    }

    double low(double leanDeg) {
        return SQUAT_SHARE * Density.normal(leanDeg, SQUAT_MEAN_DEG, SQUAT_DEG)
                + (1 - SQUAT_SHARE) * (leanDeg > BENT_FROM_DEG ? BENT : BENT_BACK)
                + LEAST;
    }

    double lowTilt(double tiltDeg) {
        return SQUAT_SHARE * Density.folded(tiltDeg, SQUAT_DEG) + (1 - SQUAT_SHARE) * BENT + LEAST;
    }

    private double mean(Upright known) {
        return known == Upright.WALKED ? standMeanDeg : 0;
    }

    private double spread(Upright known) {
        return switch (known) {
            case WALKED -> standDeg;
            case OWN -> ownDeg;
            case PROVISIONAL -> provisionalDeg;
        };
    }
}
