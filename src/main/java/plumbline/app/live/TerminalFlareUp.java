package plumbline.app.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plumbline.screen.CareView;
import plumbline.screen.View;
import plumbline.stretch.Choice;
import plumbline.stretch.Sign;
import plumbline.trend.Words;

/**
 * The live view while a flare-up is on, in the size of the usual page.
 *
 * @param page the usual page, for what both show
 */
record TerminalFlareUp(TerminalPage page, Words words, String title) {

    /** The page of a flare-up: what to do now, in order, and the red flags on the same screen. */
    List<String> lines(View view, CareView care, List<String> messages, String keys) {
        List<String> lines = new ArrayList<>();
        lines.add(TerminalPage.spread(
                "Plumbline   " + title, TerminalPage.TIME.format(view.now().at().atZone(view.zone()))));
        lines.add(TerminalPage.RULE);
        String since = care.care()
                .flareUp()
                .map(f -> words.clock(f.since(), view.zone()))
                .orElse("");
        lines.add("FLARE-UP since " + since + "   b it is better | o it is over, and Enter");
        lines.addAll(acute(care));
        lines.addAll(page.talk(view));
        int room = Math.max(0, TerminalPage.HEIGHT - lines.size() - 1);
        messages.stream().skip(Math.max(0, messages.size() - room)).forEach(lines::add);
        while (lines.size() < TerminalPage.HEIGHT - 1) {
            lines.add("");
        }
        lines.add(keys);
        return lines.stream().limit(TerminalPage.HEIGHT).map(TerminalPage::cut).toList();
    }

    /** What to do in a flare-up, in order, the hint where it is due, and whom to see. */
    List<String> acute(CareView care) {
        List<String> lines = new ArrayList<>();
        int place = 1;
        for (Choice.Offer offer : care.choice().offers()) {
            lines.add("  " + place++ + "  " + offer.entry().name().in(Locale.ENGLISH) + "  ("
                    + offer.entry().id() + ")");
        }
        if (care.hint()) {
            lines.add("No better for " + care.hintDays() + " days: time to see somebody about it.");
        }
        lines.add("See a doctor at once, or call for help; this is not medical advice:");
        care.choice().signs().stream()
                .filter(s -> s.urgency() == Sign.Urgency.EMERGENCY || s.urgency() == Sign.Urgency.DOCTOR_AT_ONCE)
                .forEach(s -> lines.add("  ! " + s.sign().in(Locale.ENGLISH)));
        return lines;
    }
}
