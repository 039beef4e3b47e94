package plumbline.posture.belief;

import plumbline.posture.motion.Transfer;

/**
 * What transfers measure like: densities of rise and lean for each kind of movement.
 *
 * <p>The five figures are learnt from labelled people; {@code FoldsTest} learns them anew on some people and scores the
 * others. The unrest is that of walks, jogs, stumbles and stairs of the same people's trials; desk days are calmer.
 *
 * @param seatMetres how far the lower back sinks onto a seat and rises from it
 * @param seatSdMetres its standard deviation over seats and people
 * @param leanDeg median lean of a sit-down or stand-up
 * @param leanSpread standard deviation of the natural logarithm of that lean
 * @param unrest mean rise beyond {@link Transfer#LEAST_METRES} that steps feign, as a multiple of the measurement's standard
 *     deviation
 */
public record SeatModel(double seatMetres, double seatSdMetres, double leanDeg, double leanSpread, double unrest) {

    /** Learnt from the 20 people of the work days. */
    public static final SeatModel DEFAULT = new SeatModel(0.40, 0.09, 29, 0.38, 0.73);

    /** A seat in ten is a low sofa, a high stool or was measured badly: the same middle, a broader spread. */
    private static final double ODD_SEATS = 0.15;

    private static final double ODD_SD_METRES = 0.2;

    /** Mean lean of the trunk in steps, in degrees, and the share of leans that have nothing to do with them. */
    private static final double STEP_LEAN_DEG = 6;

    private static final double STRAY = 0.03;

    /** Leans of all depths, when nothing is known of them: one in 90 degrees. */
    private static final double ANY_LEAN = 1.0 / 90;

    /** Crouching and bending low move the back by 0.12 to 0.6 m, all alike (tasks 2 and 3 of the trials). */
    private static final double LOW_METRES = 0.6;

    private static final double LOW_EDGE_METRES = 0.05;

    private static final double STOOL_METRES = 0.25;

    /** In one of three the trunk stays down, so that it leans there and not back, but for a few degrees. */
    private static final double HELD = 0.35;

    private static final double HELD_LEAN_DEG = 4;

    /** Mean rise beyond the least, in metres, that a seated wearer's own movements feign. */
    private static final double FIDGET_METRES = 0.03;

    /** Sitting down or standing up: a transfer by the height of a seat, with a lean there and back. */
    double seat(Transfer transfer) {
        double z = Math.abs(transfer.riseMetres());
        double sd = transfer.sdMetres();
        double rise = (1 - ODD_SEATS) * normal(z, seatMetres, Math.hypot(seatSdMetres, sd))
                + ODD_SEATS * normal(z, 1.1 * seatMetres, Math.hypot(ODD_SD_METRES, sd));
        return rise * ((1 - STRAY) * lognormal(transfer.leanDeg(), leanDeg, leanSpread) + STRAY * ANY_LEAN);
    }

    /** Going down to the floor on the feet, or coming up from there. */
    double low(Transfer transfer) {
        double z = Math.abs(transfer.riseMetres());
        double edge = 1 / (1 + Math.exp((z - LOW_METRES) / LOW_EDGE_METRES));
        double lean = HELD * Math.exp(-transfer.leanDeg() / HELD_LEAN_DEG) / HELD_LEAN_DEG + (1 - HELD) * ANY_LEAN;
        return edge / (LOW_METRES - 0.01) * lean;
    }

    /** Onto a stool, or down from it: {@link #low} without the smaller rises, which a bend shows on its way. */
    double high(Transfer transfer) {
        double z = Math.abs(transfer.riseMetres());
        return low(transfer) / (1 + Math.exp(-(z - STOOL_METRES) / LOW_EDGE_METRES));
    }

    /** Steps and other to and fro on the feet. */
    double step(Transfer transfer) {
        double lean = (1 - STRAY) * Math.exp(-transfer.leanDeg() / STEP_LEAN_DEG) / STEP_LEAN_DEG + STRAY * ANY_LEAN;
        return beyondLeast(transfer, 0.01 + unrest * transfer.sdMetres()) * lean;
    }

    /** Fidgets on the seat. */
    double fidget(Transfer transfer) {
        return beyondLeast(transfer, FIDGET_METRES + 0.5 * transfer.sdMetres()) * ANY_LEAN;
    }

    private static double beyondLeast(Transfer transfer, double mean) {
        return Math.exp(-(Math.abs(transfer.riseMetres()) - Transfer.LEAST_METRES) / mean) / (2 * mean);
    }

    private static double normal(double x, double mean, double sd) {
        double u = (x - mean) / sd;
        return Math.exp(-u * u / 2) / (sd * Math.sqrt(2 * Math.PI));
    }

    private static double lognormal(double x, double median, double spread) {
        return x > 0.1 ? normal(Math.log(x / median), 0, spread) / x : 0;
    }
}
