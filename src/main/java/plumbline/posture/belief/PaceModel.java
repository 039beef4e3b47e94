package plumbline.posture.belief;

/**
 * How often each kind of movement comes, and what walking and sway say: rates a second, and natural logarithms of
 * odds.
 *
 * @param stepStanding fidgets on the feet while standing
 * @param stepWalking the same while walking
 * @param goLow crouches and bends
 * @param sitDown sit-downs from standing
 * @param comeUp how soon one comes up from low
 * @param shiftLow movements while low
 * @param sitFromLow sit-downs from low
 * @param settled how soon one just seated has settled
 * @param wriggle movements of one just seated
 * @param standAtOnce stand-ups of one just seated
 * @param standUp stand-ups of one seated
 * @param fidget fidgets, as if by a rise, of one seated
 * @param fidgetActive the same while the trunk is moved much
 * @param floor what no figure foresees happens all the same, so often
 * @param unseen changes that show no transfer: slid onto a stool, pushed up by the arms
 * @param slip share of comings-up that show no transfer
 * @param walking what a second of walking says against a seat
 * @param walkingMost the most that it says: it may be the rhythm of a bus
 * @param sway what half a minute of sway says for the feet, by the logarithm of its speed
 * @param afterLying chance that one who lay sits, as their trunk comes up
 */
record PaceModel(
        double stepStanding,
        double stepWalking,
        double goLow,
        double sitDown,
        double comeUp,
        double shiftLow,
        double sitFromLow,
        double settled,
        double wriggle,
        double standAtOnce,
        double standUp,
        double fidget,
        double fidgetActive,
        double floor,
        double unseen,
        double slip,
        double walking,
        double walkingMost,
        double sway,
        double afterLying) {

    /** First guesses: a desk worker's day to the nearest simple figure. */
    static final PaceModel GUESS = new PaceModel(
            1 / 100.0, 1 / 2.0, 1 / 160.0, 1 / 200.0, 1 / 4.0, 1 / 10.0, 1 / 100.0, 1 / 10.0, 1 / 15.0, 1 / 300.0,
            1 / 400.0, 1 / 200.0, 1 / 20.0, 1e-8, 1e-5, 0.02, 1.75, 12, 0.5, 0.8);

    /** Fitted on all sets by {@code ModelFit}. */
    static final PaceModel FITTED = new PaceModel(
            0.018777,
            0.45016,
            0.0014287,
            0.010612,
            0.99325,
            0.31630,
            0.0074267,
            0.13417,
            0.16971,
            0.00011457,
            0.026919,
            0.012640,
            0.056763,
            1.4638e-09,
            5.2519e-06,
            0.0027565,
            2.1970,
            28.566,
            1.1912,
            0.90000);
}
