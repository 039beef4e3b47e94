package plumbline.face;

import java.util.function.Consumer;
import plumbline.line.Note;
import plumbline.sensor.Saying;

/** Shows nothing: for a service, which is seen by other processes only. */
public enum NoFace implements Face {
    INSTANCE;

    @Override
    public void open(Consumer<Wish> wishes) {}

    @Override
    public void show(View view) {}

    @Override
    public void note(Note note) {}

    @Override
    public void say(Saying saying) {}

    @Override
    public void close() {}
}
