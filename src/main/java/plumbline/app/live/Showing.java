package plumbline.app.live;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.app.live.monitor.Monitor;
import plumbline.app.live.view.Today;
import plumbline.app.live.view.ViewMaker;
import plumbline.face.Face;
import plumbline.face.View;
import plumbline.line.Line;

/** Shows the run at each look, and knows what it amounts to by then. Lives on the monitor's thread; asked from any. */
final class Showing implements Consumer<Monitor> {

    private final Unharmed<View> unharmed;
    private final ViewMaker views;
    private final Supplier<View.Watching> watching;
    private final Today today;
    private volatile Session.Result result;
    private volatile Optional<View> shown = Optional.empty();

    /** Shows it by this face; {@code nothing} is what the run amounts to before the first look. */
    Showing(Face face, ViewMaker views, Supplier<View.Watching> watching, Today today, Session.Result nothing) {
        this.unharmed = new Unharmed<>("a face", face::show);
        this.views = views;
        this.watching = watching;
        this.today = today;
        this.result = nothing;
    }

    @Override
    public void accept(Monitor monitor) {
        View view = views.view(monitor);
        shown = Optional.of(view);
        unharmed.accept(view.with(watching.get()));
        Line line = monitor.line();
        result = new Session.Result(
                line.today(),
                today.band(line.now(), line.open()),
                monitor.feed().counts());
    }

    /** Shows again what was shown last, with this word on Plumbline itself; from any thread, when nobody else shows any more. */
    void again(View.Watching watching) {
        shown.map(view -> view.with(watching)).ifPresent(unharmed);
    }

    /** What the run amounts to so far. */
    Session.Result result() {
        return result;
    }
}
