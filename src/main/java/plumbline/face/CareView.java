package plumbline.face;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import plumbline.stretch.Catalogue;
import plumbline.stretch.choosing.Choice;
import plumbline.stretch.choosing.Choice.HeldBack;
import plumbline.stretch.recovery.Care;
import plumbline.stretch.recovery.ColdOrHeat;

/**
 * What the page on stretches shows at a moment.
 *
 * @param catalogue sources and sleep positions are named after it
 * @param choice what is offered and held back, in order
 * @param against what is not to be begun now, of all the catalogue, and why
 * @param care flare-up, time after one, walking, stop sign
 * @param hint whether seeing somebody is suggested, since a flare-up goes on without getting better
 * @param hintDays after how many days that is
 * @param timer ice or heat, while it is on
 * @param zone the wearer's
 */
public record CareView(
        Catalogue catalogue,
        Choice choice,
        List<HeldBack> against,
        Care care,
        boolean hint,
        int hintDays,
        Optional<ColdOrHeat> timer,
        ZoneId zone) {

    public CareView {
        against = List.copyOf(against);
    }

    /** Whether a flare-up is on. */
    public boolean isFlareUp() {
        return care.flareUp().isPresent();
    }
}
