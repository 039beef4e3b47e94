package plumbline.stretch.choosing;

import java.util.List;
import java.util.Optional;
import plumbline.stretch.Entry.Kind;
import plumbline.stretch.Situation;
import plumbline.stretch.Stretch;
import plumbline.stretch.choosing.Choice.Offer;
import plumbline.stretch.evidence.Text;

/**
 * What a break prompt names. The break itself is getting up; a stretch is beside it and never a condition.
 *
 * @param wording how the prompt asks
 * @param move what to begin with: getting up, or first coming back to neutral
 * @param stretch a stretch for afterwards that needs nothing but the chair and the desk
 * @param why why this stretch, in half a sentence
 * @param choice the whole list, for those who want another
 */
public record BreakOffer(
        Wording wording, Optional<Offer> move, Optional<Offer> stretch, Optional<Text> why, Choice choice) {

    /** How the prompt asks. */
    public enum Wording {
        MOVE,
        /** In a flare-up, or after a stop sign, the reminder to change posture stays, "if you can" (row 15). */
        MOVE_IF_YOU_CAN
    }

    static BreakOffer of(Choice choice, Variety variety) {
        boolean careful = choice.situation() == Situation.FLARE_UP || choice.situation() == Situation.STOP_SIGN;
        Optional<Variety.Picked> picked = careful ? Optional.empty() : variety.pick(fitting(choice, true));
        return new BreakOffer(
                careful ? Wording.MOVE_IF_YOU_CAN : Wording.MOVE,
                fitting(choice, false).stream().findFirst(),
                picked.map(Variety.Picked::offer),
                picked.map(Variety.Picked::why),
                choice);
    }

    /** The id that the coach writes down: the stretch's, else that of the move, else "break-walk". */
    public String id() {
        return stretch.or(() -> move).map(offer -> offer.entry().id()).orElse("break-walk");
    }

    private static List<Offer> fitting(Choice choice, boolean pull) {
        return choice.offers().stream()
                .filter(offer -> offer.entry() instanceof Stretch stretch
                        && stretch.form().atDesk().possible()
                        && (pull
                                ? stretch.kind() == Kind.STRETCH
                                : stretch.kind() == Kind.WALK || stretch.kind() == Kind.POSTURE))
                .toList();
    }
}
