package plumbline.app.live.view;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.coach.Advice;
import plumbline.coach.Prompt;
import plumbline.line.Note;

/** What the coach is saying at the moment, and for how long that stays on the screen. */
public final class Talk implements Consumer<Note> {

    private Optional<Prompt> open = Optional.empty();
    private Advice.Stage stage = Advice.Stage.NOTIFICATION;
    private Optional<Prompt> over = Optional.empty();
    private Optional<Duration> nudge = Optional.empty();
    private boolean sitOrStand;

    @Override
    public void accept(Note note) {
        if (note instanceof Note.Advised advised) {
            advise(advised.advice());
        }
    }

    private void advise(Advice advice) {
        if (advice instanceof Advice.Ask ask) {
            open = Optional.of(ask.asked());
            stage = ask.stage();
            over = Optional.empty();
        } else if (advice instanceof Advice.PutOff) {
            open = Optional.empty();
        } else if (advice instanceof Advice.Over end) {
            over = open.isPresent() ? Optional.of(end.ended()) : Optional.empty();
            open = Optional.empty();
        } else if (advice instanceof Advice.SitOrStand) {
            sitOrStand = true;
        } else if (advice instanceof Advice.SitOrStandOver) {
            sitOrStand = false;
        } else if (advice instanceof Advice.Nudge slouch) {
            nudge = Optional.of(slouch.slouched());
        } else if (advice instanceof Advice.NudgeOver) {
            nudge = Optional.empty();
        }
    }

    /** The prompt to be shown: the open one, or for {@code linger} the one that has just ended. */
    Optional<Prompt> prompt(Instant now, Duration linger) {
        over = over.filter(p -> p.end().orElseThrow().at().plus(linger).isAfter(now));
        return open.or(() -> over);
    }

    /** How plainly the open prompt is to be shown. */
    Advice.Stage stage() {
        return stage;
    }

    /** Whether the wearer is being asked if they sit or stand. */
    boolean asksSitOrStand() {
        return sitOrStand;
    }

    /** For how long the back has been rounded, while the word on it is to be seen. */
    Optional<Duration> nudge() {
        return nudge;
    }
}
