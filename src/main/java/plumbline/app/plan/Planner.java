package plumbline.app.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.face.View;
import plumbline.face.plan.PlanView;
import plumbline.line.Note;

/** Knows how it stands with the wearer's plan. Its methods may be called from any thread. */
public final class Planner implements Consumer<Note> {

    private final ShownCue cue = new ShownCue();

    @Override
    public void accept(Note note) {
        cue.accept(note);
    }

    /** What is to be shown of it now. */
    PlanView view(View view) {
        return new PlanView(cue.now(), List.of(), false, Optional.empty());
    }
}
