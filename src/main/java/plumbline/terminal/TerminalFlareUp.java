package plumbline.terminal;

import java.util.ArrayList;
import java.util.List;
import plumbline.face.CareView;
import plumbline.face.View;
import plumbline.stretch.Sign;
import plumbline.stretch.choosing.Choice;

/**
 * The live view while a flare-up is on, in the size of the usual page.
 *
 * @param page the usual page, for what both show
 */
record TerminalFlareUp(TerminalPage page, TerminalWords texts, String title) {

    /** The page of a flare-up: what to do now, in order, and the red flags on the same screen. */
    List<String> lines(View view, CareView care, List<String> messages, String keys) {
        List<String> lines = new ArrayList<>();
        lines.add(TerminalPage.spread(
                "Plumbline   " + title, texts.moment(view.now().at(), view.zone())));
        lines.add(TerminalPage.RULE);
        String since = care.care()
                .flareUp()
                .map(f -> texts.words().clock(f.since(), view.zone()))
                .orElse("");
        lines.add(texts.text("flare.title", since));
        lines.addAll(page.down(view));
        lines.addAll(acute(care));
        page.talk(view).forEach(sentence -> lines.addAll(TerminalPage.wrapped(sentence)));
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
            lines.add("  " + place++ + "  " + offer.entry().name().in(texts.locale()) + "  ("
                    + offer.entry().id() + ")");
        }
        if (care.hint()) {
            lines.add(texts.text("flare.hint", care.hintDays()));
        }
        lines.add(texts.text("flare.signs"));
        care.choice().signs().stream()
                .filter(s -> s.urgency() == Sign.Urgency.EMERGENCY || s.urgency() == Sign.Urgency.DOCTOR_AT_ONCE)
                .forEach(s -> lines.add("  ! " + s.sign().in(texts.locale())));
        return lines;
    }
}
