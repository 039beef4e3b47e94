package plumbline.app.plan;

import plumbline.face.Face;
import plumbline.face.FaceAround;
import plumbline.face.View;
import plumbline.line.Note;

/** A face that shows the wearer's plan with all the rest, which it leaves to another. */
public record PlanningFace(Face inner, Planner planner) implements FaceAround {

    @Override
    public void show(View view) {
        inner.show(view.with(planner.view(view)));
    }

    @Override
    public void note(Note note) {
        planner.accept(note);
        inner.note(note);
    }
}
