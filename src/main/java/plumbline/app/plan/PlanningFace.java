package plumbline.app.plan;

import java.util.List;
import java.util.function.Consumer;
import plumbline.face.CareView;
import plumbline.face.Face;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.line.Note;
import plumbline.sensor.Saying;
import plumbline.stretch.session.SessionPlan;

/** A face that shows the wearer's plan with all the rest, which it leaves to another. */
public record PlanningFace(Face inner, Planner planner) implements Face {

    @Override
    public void open(Consumer<Wish> wishes) {
        inner.open(wishes);
    }

    @Override
    public void show(View view) {
        inner.show(view.with(planner.view(view)));
    }

    @Override
    public void note(Note note) {
        planner.accept(note);
        inner.note(note);
    }

    @Override
    public void say(Saying saying) {
        inner.say(saying);
    }

    @Override
    public boolean lead(List<SessionPlan> plans) {
        return inner.lead(plans);
    }

    @Override
    public void tend(CareView view) {
        inner.tend(view);
    }

    @Override
    public void welcome() {
        inner.welcome();
    }

    @Override
    public void tint(boolean on) {
        inner.tint(on);
    }

    @Override
    public boolean balloon(String title, String text) {
        return inner.balloon(title, text);
    }

    @Override
    public void close() {
        inner.close();
    }
}
