package plumbline.app.plan;

import java.util.Optional;
import java.util.function.Consumer;
import plumbline.coach.Advice;
import plumbline.coach.habit.Cue;
import plumbline.face.plan.PlanSayings;
import plumbline.line.Note;
import plumbline.sensor.Saying;

/** The cue that is to be seen: a turn at the desk goes before a shift. May be used from any thread. */
final class ShownCue implements Consumer<Note> {

    private Optional<Saying> shift = Optional.empty();
    private Optional<Saying> turn = Optional.empty();

    @Override
    public synchronized void accept(Note note) {
        if (!(note instanceof Note.Advised advised && advised.advice() instanceof Advice.Cued cued)) {
            return;
        }
        Cue cue = cued.cue();
        if (cue instanceof Cue.Unshifted || cue instanceof Cue.Shifted) {
            shift = PlanSayings.cue(cue);
        } else {
            turn = PlanSayings.cue(cue);
        }
    }

    synchronized Optional<Saying> now() {
        return turn.or(() -> shift);
    }
}
