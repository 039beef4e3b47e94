package plumbline.posture.belief;

/**
 * Everything that was learnt from people, in one place: what transfers measure like, how people hold themselves, how often
 * they move. {@code LeaveOneSetOutTable} learns it anew on all sets but one and scores that one.
 *
 * @param transfers densities of rise, lean and turn
 * @param tilts densities of lean from the own upright
 * @param pace rates
 * @param trust how much of its own certainty is told
 */
public record SeatModel(TransferModel transfers, TiltModel tilts, PaceModel pace, Trust trust) {

    /** Before any fit. */
    public static final SeatModel GUESS =
            new SeatModel(TransferModel.GUESS, TiltModel.GUESS, PaceModel.GUESS, Trust.FITTED);

    /** In use. */
    public static final SeatModel DEFAULT =
            new SeatModel(TransferModel.FITTED, TiltModel.FITTED, PaceModel.FITTED, Trust.FITTED);
}
