package plumbline.terminal;

import java.util.Optional;
import plumbline.coach.Advice;
import plumbline.face.plan.PlanSayings;
import plumbline.trend.words.Words;

/** What the coach advises, told in a line each. */
record TerminalStory(TerminalWords texts) {

    /**
     * The line; empty where the advice needs none.
     *
     * @param onPage whether a page shows what is to be seen for as long as it holds
     */
    Optional<String> line(Advice advice, boolean onPage) {
        Words words = texts.words();
        if (advice instanceof Advice.Notice notice) {
            return Optional.of(texts.text("told.notice", words.duration(notice.in())));
        } else if (advice instanceof Advice.Ask ask) {
            return asked(ask);
        } else if (advice instanceof Advice.PutOff off) {
            return Optional.of(texts.text("told.later", off.later().snoozes()));
        } else if (advice instanceof Advice.Over over) {
            return over.ended()
                    .end()
                    .map(end -> texts.text(
                            "told.over",
                            words.name(end.outcome()),
                            words.duration(over.ended().upright())));
        } else if (advice instanceof Advice.Nudge nudge) {
            return Optional.of(texts.text("told.nudge", words.duration(nudge.slouched())));
        } else if (advice instanceof Advice.Cued cued && !onPage) {
            return PlanSayings.cue(cued.cue()).map(texts::say);
        } else if (advice instanceof Advice.SitOrStand && !onPage) {
            return Optional.of(texts.text("sitorstand"));
        } else if (advice instanceof Advice.StoodLong stood) {
            return Optional.of(texts.text("told.stood", words.duration(stood.standing())));
        }
        return advice instanceof Advice.TooLate ? Optional.of(texts.text("told.too-late")) : Optional.empty();
    }

    private Optional<String> asked(Advice.Ask ask) {
        Words words = texts.words();
        return switch (ask.stage()) {
            case NOTIFICATION ->
                Optional.of(texts.text("told.ask", words.duration(ask.asked().seated())));
            case SEATED_AGAIN ->
                Optional.of(texts.text(
                        "told.seated-again", words.duration(ask.asked().upright())));
            case WINDOW, WINDOW_WITH_COUNT -> Optional.empty();
        };
    }
}
