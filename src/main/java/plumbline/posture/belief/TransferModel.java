package plumbline.posture.belief;

import plumbline.posture.motion.Transfer;

/**
 * What transfers measure like: densities of rise, lean and turn for each kind of movement.
 *
 * <p>People rise by 0.15 to 0.56 m and lean by 1 to 58 degrees; sensors at the belt, the waist and the chest see other
 * parts of it. So every density has a broad second part: what is odd informs, and does not veto.
 *
 * @param seatMetres how far the sensor sinks onto a seat and rises from it
 * @param seatSdMetres its standard deviation over seats and people
 * @param shortMetres the same where less of it is measured: slow movements, sofas pushed off, a sensor at the belly
 * @param shortSdMetres its standard deviation
 * @param shortShare how many transfers are measured so
 * @param leanDeg median lean of a sit-down or stand-up
 * @param leanSpread standard deviation of the natural logarithm of that lean
 * @param strayShare sit-downs and stand-ups with any other lean
 * @param stepLeanDeg mean lean that goes with steps
 * @param stepStrayShare steps with any other lean
 * @param stepMetres mean rise beyond {@link Transfer#LEAST_METRES} that steps feign
 * @param unrest the same, as a multiple of the measurement's standard deviation
 * @param heldShare bends and crouches in which the trunk stays down, so that it does not lean there and back
 * @param heldLeanDeg their mean lean
 * @param fidgetMetres mean rise beyond the least that a seated wearer's own movements feign
 * @param fidgetUnrest the same, as a multiple of the measurement's standard deviation
 * @param seatSwingDeg median swing of a trunk that sits down or stands up
 * @param seatSwingSpread standard deviation of its natural logarithm
 * @param stepSwingDeg the same for steps
 * @param stepSwingSpread its spread
 * @param fidgetSwingDeg the same for fidgets on the seat
 * @param fidgetSwingSpread its spread
 * @param swingWeight how much of that is news: lean and turn say part of the same
 * @param stayDeg how far the trunk turns for good where the wearer stays as they were: a standard deviation
 * @param stayOddShare how often it turns for good all the same
 * @param stayOddDeg and how far
 * @param changeDeg how far it turns for good where they sit down or stand up: a standard deviation
 * @param changeNearShare how often it hardly turns all the same
 * @param turnWeight how much of that is news: the tilt that comes after says the same once more
 */
record TransferModel(
        double seatMetres,
        double seatSdMetres,
        double shortMetres,
        double shortSdMetres,
        double shortShare,
        double leanDeg,
        double leanSpread,
        double strayShare,
        double stepLeanDeg,
        double stepStrayShare,
        double stepMetres,
        double unrest,
        double heldShare,
        double heldLeanDeg,
        double fidgetMetres,
        double fidgetUnrest,
        double seatSwingDeg,
        double seatSwingSpread,
        double stepSwingDeg,
        double stepSwingSpread,
        double fidgetSwingDeg,
        double fidgetSwingSpread,
        double swingWeight,
        double stayDeg,
        double stayOddShare,
        double stayOddDeg,
        double changeDeg,
        double changeNearShare,
        double turnWeight) {

    /** First guesses from what was published of others, before any fit; see {@code src/site/detection.md}. */
    static final TransferModel GUESS = new TransferModel(
            0.40, 0.15, 0.27, 0.10, 0.40, 20, 0.6, 0.12, 6, 0.05, 0.015, 0.7, 0.6, 4, 0.02, 0.5, 33, 0.38, 9.5, 0.4, 35,
            0.5, 0.5, 2.5, 0.2, 30, 20, 0.2, 0.3);

    /** Fitted on all sets by {@code ModelFit}. */
    static final TransferModel FITTED = new TransferModel(
            0.55758, 0.14053, 0.26778, 0.052896, 0.90000, 19.000, 0.50367, 0.22929, 10.952, 0.027395, 0.021286, 0.41409,
            0.90000, 4.6010, 0.0079348, 0.62772, 33.000, 0.31899, 13.481, 0.40000, 35.000, 0.50000, 0.50000, 2.0986,
            0.13083, 54.811, 24.942, 0.010094, 0.19305);

    /** Leans of all depths, when nothing is known of them: one in 90 degrees. */
    private static final double ANY_LEAN = 1.0 / 90;

    /** Leans of sit-downs that are not like others: mostly small. */
    private static final double STRAY_LEAN_DEG = 30;

    /** Crouching and bending low move the back by 0.12 to 0.6 m, all alike (tasks 2 and 3 of the KFall trials). */
    private static final double LOW_METRES = 0.6;

    private static final double EDGE_METRES = 0.05;

    private static final double STOOL_METRES = 0.25;

    /**
     * A trunk further from its own upright than this neither sits down nor stands up: it bends. 95 in 100 stay below 50
     * degrees at the lower back and the waist, below 58 at the belt, of older people too.
     */
    private static final double DEEPEST_DEG = 57;

    private static final double DEEPEST_EDGE_DEG = 5;

    /** What is deeper happens so often all the same: to the seated who reach for the floor, and to those on their feet. */
    private static final double DEEP_SEAT = 0.003;

    /** Down to a seat on the floor and up from it the back goes further than in any bend, as deep as may be in so many. */
    private static final double DEEP_FLOOR = 0.2;

    private static final double DEEP_FIDGET = 0.03;

    private static final double DEEP_STEP = 0.05;

    /** Turns for good of those who go low: any up to 45 degrees. */
    private static final double LOW_TURN_DEG = 45;

    /** Swing of those who go low: 32 to 81 degrees bending (KFall), less crouching. */
    private static final double LOW_SWING_DEG = 45;

    private static final double LOW_SWING_SPREAD = 0.6;

    /** One swing in fifty is like nothing, by any angle up to 90 degrees. */
    private static final double STRAY_SWING = 0.02 / 90;

    /** Of the sit-downs and stand-ups of six studies, some 600, none swung by less than 9 degrees. */
    private static final double STRAY_SEAT_SWING = 0.0005 / 90;

    /** Lifts and roads lift the whole wearer: the trunk hardly leans and hardly swings; means, in degrees. */
    private static final double CARRIED_LEAN_DEG = 1;

    private static final double CARRIED_SWING_DEG = 5;

    /** One who changes hardly turns: this standard deviation. */
    private static final double NEAR_DEG = 4;

    /** Sitting down or standing up: a transfer by the height of a seat, with a lean there and back. */
    double seat(Transfer transfer, double deepDeg) {
        double z = Math.abs(transfer.riseMetres());
        double sd = transfer.sdMetres();
        double rise = (1 - shortShare) * Density.normal(z, seatMetres, Math.hypot(seatSdMetres, sd))
                + shortShare * Density.normal(z, shortMetres, Math.hypot(shortSdMetres, sd));
        double lean = (1 - strayShare) * Density.lognormal(transfer.leanDeg(), leanDeg, leanSpread)
                + strayShare * Density.exponential(transfer.leanDeg(), STRAY_LEAN_DEG);
        return rise
                * lean
                * (upTo(deepDeg) + DEEP_SEAT + DEEP_FLOOR * (1 - Density.below(z, LOW_METRES, EDGE_METRES)))
                * changed(transfer.turnDeg())
                * swing(transfer, seatSwingDeg, seatSwingSpread, STRAY_SEAT_SWING);
    }

    /** Going down to the floor on the feet, or coming up from there. */
    double low(Transfer transfer) {
        double z = Math.abs(transfer.riseMetres());
        double lean = heldShare * Density.exponential(transfer.leanDeg(), heldLeanDeg) + (1 - heldShare) * ANY_LEAN;
        return Density.below(z, LOW_METRES, EDGE_METRES)
                / (LOW_METRES - 0.01)
                * lean
                * Math.pow(1 / LOW_TURN_DEG, turnWeight)
                * swing(transfer, LOW_SWING_DEG, LOW_SWING_SPREAD, STRAY_SEAT_SWING);
    }

    /** Onto a stool, or down from it: {@link #low} without the smaller rises, which a bend shows on its way. */
    double high(Transfer transfer) {
        return low(transfer) * (1 - Density.below(Math.abs(transfer.riseMetres()), STOOL_METRES, EDGE_METRES));
    }

    /** Steps and other to and fro on the feet. */
    double step(Transfer transfer, double deepDeg) {
        double lean =
                (1 - stepStrayShare) * Density.exponential(transfer.leanDeg(), stepLeanDeg) + stepStrayShare * ANY_LEAN;
        return beyondLeast(transfer, stepMetres + unrest * transfer.sdMetres())
                * lean
                * (upTo(deepDeg) + DEEP_STEP)
                * stayed(transfer.turnDeg())
                * swing(transfer, stepSwingDeg, stepSwingSpread, STRAY_SWING);
    }

    /** Fidgets on the seat. */
    double fidget(Transfer transfer, double deepDeg) {
        return beyondLeast(transfer, fidgetMetres + fidgetUnrest * transfer.sdMetres())
                * ANY_LEAN
                * (upTo(deepDeg) + DEEP_FIDGET)
                * stayed(transfer.turnDeg())
                * swing(transfer, fidgetSwingDeg, fidgetSwingSpread, STRAY_SWING);
    }

    /** Carried up or down, whatever they do: a lift, a road. All rises up to a metre are alike. */
    double carried(Transfer transfer) {
        return Density.exponential(transfer.leanDeg(), CARRIED_LEAN_DEG)
                * Density.exponential(transfer.swingDeg(), CARRIED_SWING_DEG)
                * Density.below(Math.abs(transfer.riseMetres()), 1, EDGE_METRES)
                / 2;
    }

    /** How likely one stays as they were and yet is turned so far for good. */
    double stayed(double turnDeg) {
        return Math.pow(
                (1 - stayOddShare) * Density.folded(turnDeg, stayDeg)
                        + stayOddShare * Density.folded(turnDeg, stayOddDeg),
                turnWeight);
    }

    /** How likely one who sat down or stood up is turned so far for good. */
    double changed(double turnDeg) {
        return Math.pow(
                (1 - changeNearShare) * Density.folded(turnDeg, changeDeg)
                        + changeNearShare * Density.folded(turnDeg, NEAR_DEG),
                turnWeight);
    }

    private double swing(Transfer transfer, double median, double spread, double stray) {
        return Math.pow(Density.lognormal(transfer.swingDeg(), median, spread) + stray, swingWeight);
    }

    private static double upTo(double deepDeg) {
        return Density.below(deepDeg, DEEPEST_DEG, DEEPEST_EDGE_DEG);
    }

    private static double beyondLeast(Transfer transfer, double mean) {
        return Density.exponential(Math.abs(transfer.riseMetres()) - Transfer.LEAST_METRES, mean) / 2;
    }
}
