package plumbline.app.command.outside;

import java.io.PrintWriter;
import java.util.function.Consumer;
import java.util.function.Function;
import plumbline.control.Service;
import plumbline.face.Face;
import plumbline.face.Preferences;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.line.Note;
import plumbline.sensor.Saying;

/** Prints a line whenever it is another than the one before; ends when nobody reads it any more. */
final class Telling implements Face, Service.Watcher {

    private final Function<View, String> telling;
    private final PrintWriter out;
    private String last = "";

    Telling(Function<View, String> telling, PrintWriter out) {
        this.telling = telling;
        this.out = out;
    }

    @Override
    public void show(View view) {
        String next = telling.apply(view);
        if (!next.equals(last)) {
            last = next;
            out.println(next);
            out.flush();
        }
    }

    @Override
    public boolean goesOn() {
        return !out.checkError();
    }

    @Override
    public void open(Consumer<Wish> wishes) {}

    @Override
    public void note(Note note) {}

    @Override
    public void say(Saying saying) {}

    @Override
    public void summoned() {}

    @Override
    public void changed(Preferences.Outcome outcome) {}

    @Override
    public void close() {}
}
