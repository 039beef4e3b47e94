package plumbline.control;

import java.util.List;
import plumbline.control.letter.Message;
import plumbline.face.CareView;
import plumbline.face.Face;
import plumbline.face.FaceAround;
import plumbline.face.View;
import plumbline.line.Note;
import plumbline.sensor.Saying;
import plumbline.stretch.session.SessionPlan;

/**
 * Shows a run to all who watch at the door, and to the face that it is around. The door itself is closed by whoever opened it,
 * when the days are kept.
 */
public record DoorFace(Face inner, Door door) implements FaceAround {

    @Override
    public void show(View view) {
        door.show(view);
        inner.show(view);
    }

    /** Of the notes, those of which a story is told. */
    @Override
    public void note(Note note) {
        if (note instanceof Note.Advised advised) {
            door.tell(new Message.Advised(advised.at(), advised.advice()));
        } else if (note instanceof Note.Settled settled) {
            door.tell(new Message.Settled(settled.spell()));
        }
        inner.note(note);
    }

    @Override
    public void say(Saying saying) {
        door.tell(new Message.Says(saying));
        inner.say(saying);
    }

    @Override
    public boolean lead(List<SessionPlan> plans) {
        boolean outside = door.hasWindows();
        door.tell(new Message.Leads(plans));
        return inner.lead(plans) || outside;
    }

    @Override
    public boolean hasWindows() {
        return inner.hasWindows() || door.hasWindows();
    }

    @Override
    public boolean balloon(String title, String text) {
        boolean outside = door.hasWindows();
        door.tell(new Message.Balloons(title, text));
        return inner.balloon(title, text) || outside;
    }

    @Override
    public void tint(boolean on) {
        door.tell(new Message.Tints(on));
        inner.tint(on);
    }

    @Override
    public void tend(CareView view) {
        door.tend(view);
        inner.tend(view);
    }
}
