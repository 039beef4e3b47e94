package plumbline.app.live;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.desktop.theme.Themes;
import plumbline.face.CareView;
import plumbline.face.Face;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.line.Note;
import plumbline.screen.frame.Screen;
import plumbline.screen.page.Sources;
import plumbline.sensor.Saying;
import plumbline.stretch.session.SessionPlan;

/** Shows a run in the window. What the coach says is in the view. */
public final class WindowFace implements Face {

    private final Screen.Setup setup;
    private final Sources sources;
    private final Themes themes;
    private volatile Optional<Screen> screen = Optional.empty();

    /**
     * A window to be opened.
     *
     * @param sources what the pages read and write besides
     * @param themes tells of light and dark
     */
    public WindowFace(Screen.Setup setup, Sources sources, Themes themes) {
        this.setup = setup;
        this.sources = sources;
        this.themes = themes;
    }

    @Override
    public void open(Consumer<Wish> wishes) {
        Consumer<Wish> others = wish -> {
            if (wish instanceof Wish.Attended) {
                themes.look();
            } else {
                wishes.accept(wish);
            }
        };
        Screen opened = Screen.open(setup, others, sources);
        screen = Optional.of(opened);
        themes.begin(opened::dress);
    }

    @Override
    public void show(View view) {
        screen.ifPresent(s -> s.show(view));
    }

    @Override
    public boolean lead(List<SessionPlan> plans) {
        screen.ifPresent(s -> s.lead(plans));
        return screen.isPresent();
    }

    @Override
    public void tend(CareView view) {
        screen.ifPresent(s -> s.tend(view));
    }

    @Override
    public void tint(boolean on) {
        screen.ifPresent(s -> s.tint(on));
    }

    @Override
    public boolean hasWindows() {
        return true;
    }

    @Override
    public boolean balloon(String title, String text) {
        screen.ifPresent(s -> s.balloon(title, text));
        return screen.isPresent();
    }

    /** Brings the window to the front. */
    public void toFront() {
        screen.ifPresent(Screen::openWindow);
    }

    @Override
    public void note(Note note) {}

    @Override
    public void say(Saying saying) {}

    @Override
    public void close() {
        screen.ifPresent(Screen::close);
        themes.end();
    }
}
