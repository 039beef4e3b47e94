package plumbline.app.live;

import java.util.List;
import java.util.function.Consumer;
import plumbline.face.CareView;
import plumbline.face.Face;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.line.Note;
import plumbline.sensor.Saying;
import plumbline.stretch.session.SessionPlan;

/** A face that keeps nothing of what it is shown. */
final class Blind implements Face {

    @Override
    public void open(Consumer<Wish> wishes) {}

    @Override
    public void show(View view) {}

    @Override
    public void note(Note note) {}

    @Override
    public void tend(CareView view) {}

    @Override
    public boolean lead(List<SessionPlan> plans) {
        return false;
    }

    @Override
    public void say(Saying saying) {}

    @Override
    public void close() {}
}
