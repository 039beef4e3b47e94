package plumbline.app.live;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import plumbline.face.Face;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.line.Note;
import plumbline.sensor.Saying;

/** A face for tests: keeps what it is shown, and waits for what it is to see. */
public final class Witness implements Face {

    private volatile long patienceS = 60;

    private final BlockingQueue<View> views = new LinkedBlockingQueue<>();
    private final List<Note> notes = new CopyOnWriteArrayList<>();
    private final List<String> sentences = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    @Override
    public void open(Consumer<Wish> wishes) {}

    @Override
    public void show(View view) {
        views.add(view);
    }

    @Override
    public void note(Note note) {
        notes.add(note);
    }

    @Override
    public void say(Saying saying) {
        sentences.add(saying.sentence());
    }

    @Override
    public void close() {
        closed = true;
    }

    /** How long it waits for the next view. */
    void patience(Duration longest) {
        patienceS = longest.toSeconds();
    }

    /** The next view that is as wanted. */
    public View await(Predicate<View> wanted) throws InterruptedException {
        while (true) {
            View view = views.poll(patienceS, TimeUnit.SECONDS);
            if (view == null) {
                throw new AssertionError("nothing more was shown; said: " + sentences);
            }
            if (wanted.test(view)) {
                return view;
            }
        }
    }

    public List<Note> notes() {
        return List.copyOf(notes);
    }

    public List<String> sentences() {
        return List.copyOf(sentences);
    }

    public boolean isClosed() {
        return closed;
    }
}
