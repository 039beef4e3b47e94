package plumbline.app.live.view;

import java.util.List;
import plumbline.coach.Prompt;
import plumbline.line.Carried;
import plumbline.posture.Spell;
import plumbline.sitting.Amendment;
import plumbline.sitting.DaySummary;

/**
 * What earlier runs left to show and to go on with.
 *
 * @param carried what the line goes on with
 * @param summaries the days of the last fortnight before today
 * @param prompts the prompts of the last fortnight, today's among them
 * @param spells today so far, in order of time
 * @param amendments what was said of today since
 */
public record Past(
        Carried carried,
        List<DaySummary> summaries,
        List<Prompt> prompts,
        List<Spell> spells,
        List<Amendment> amendments) {

    /** A first run, or one that is not to be mixed with the wearer's days. */
    public static final Past NOTHING = new Past(Carried.NOTHING, List.of(), List.of(), List.of(), List.of());

    public Past {
        summaries = List.copyOf(summaries);
        prompts = List.copyOf(prompts);
        spells = List.copyOf(spells);
        amendments = List.copyOf(amendments);
    }
}
