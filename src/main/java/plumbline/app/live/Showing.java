package plumbline.app.live;

import java.util.function.Consumer;
import plumbline.app.live.monitor.Monitor;
import plumbline.app.live.view.Today;
import plumbline.app.live.view.ViewMaker;
import plumbline.face.Face;
import plumbline.line.Line;

/** Shows the run at each look, and knows what it amounts to by then. Lives on the monitor's thread; asked from any. */
final class Showing implements Consumer<Monitor> {

    private final Face face;
    private final ViewMaker views;
    private final Today today;
    private volatile Session.Result result;

    /** Shows it by this face; {@code nothing} is what the run amounts to before the first look. */
    Showing(Face face, ViewMaker views, Today today, Session.Result nothing) {
        this.face = face;
        this.views = views;
        this.today = today;
        this.result = nothing;
    }

    @Override
    public void accept(Monitor monitor) {
        face.show(views.view(monitor));
        Line line = monitor.line();
        result = new Session.Result(
                line.today(),
                today.band(line.now(), line.open()),
                monitor.feed().counts());
    }

    /** What the run amounts to so far. */
    Session.Result result() {
        return result;
    }
}
