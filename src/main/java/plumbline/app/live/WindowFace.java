package plumbline.app.live;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import plumbline.app.line.Note;
import plumbline.screen.Screen;
import plumbline.screen.View;
import plumbline.screen.Wish;

/** Shows a run in the window. What the coach says is in the view. */
public final class WindowFace implements Face {

    private final Screen.Setup setup;
    private final Executor drawing;
    private volatile Optional<Screen> screen = Optional.empty();

    /**
     * A window to be opened.
     *
     * @param drawing runs the painting of charts
     */
    public WindowFace(Screen.Setup setup, Executor drawing) {
        this.setup = setup;
        this.drawing = drawing;
    }

    @Override
    public void open(Consumer<Wish> wishes) {
        screen = Optional.of(Screen.open(setup, wishes, drawing));
    }

    @Override
    public void show(View view) {
        screen.ifPresent(s -> s.show(view));
    }

    @Override
    public void note(Note note) {}

    @Override
    public void say(String sentence) {}

    @Override
    public void close() {
        screen.ifPresent(Screen::close);
    }
}
