package plumbline.screen.frame;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.coach.Answer;
import plumbline.face.CareView;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.page.Sources;
import plumbline.screen.parts.Texts;
import plumbline.screen.prompt.NudgeTint;
import plumbline.screen.prompt.NudgeToast;
import plumbline.screen.prompt.PromptWindow;
import plumbline.screen.session.Leading;
import plumbline.screen.session.Led;
import plumbline.screen.session.SessionWindow;
import plumbline.stretch.session.Session;
import plumbline.stretch.session.SessionPlan;

/** What is on the screen; touched on the event thread only. */
final class Parts {

    private final TrayMark tray;
    private final MainWindow window;
    private final PromptWindow prompt;
    private final NudgeToast nudge;
    private final Screen.Setup setup;
    private final Supplier<Leading> leading;
    private final Consumer<Wish> wishes;
    private Optional<SessionWindow> session = Optional.empty();
    private Optional<NudgeTint> tint = Optional.empty();

    Parts(Screen.Setup setup, Consumer<Wish> wishes, Sources sources) {
        this.setup = setup;
        this.leading = sources.leading();
        this.wishes = wishes;
        Texts texts = new Texts(setup.locale());
        window = new MainWindow(texts, wishes, sources, setup.keepWatching(), false, setup.leaving());
        tray = new TrayMark(texts, wishes, window::open, sources.tray().get(), window::trayIs);
        prompt = new PromptWindow(texts, wishes);
        nudge = new NudgeToast(texts, () -> wishes.accept(new Wish.Said(new Answer.NoNudgesToday())));
    }

    MainWindow window() {
        return window;
    }

    void balloon(String title, String text) {
        tray.balloon(title, text);
    }

    void lead(List<SessionPlan> plans) {
        SessionWindow guide =
                session.orElseGet(() -> new SessionWindow(leading.get(), setup.locale(), new LedByWish(wishes)));
        session = Optional.of(guide);
        guide.begin(plans);
    }

    /** A guided stretch goes on as it is; in its own time it gives way to one that looks like the rest. */
    void goOn(Parts old) {
        session = old.session;
        old.session = Optional.empty();
    }

    void tint(boolean on) {
        if (on || tint.isPresent()) {
            NudgeTint edges = tint.orElseGet(NudgeTint::new);
            tint = Optional.of(edges);
            edges.show(on);
        }
    }

    void tend(CareView view) {
        window.tend(view);
    }

    void openWindow() {
        window.open();
    }

    void show(View view) {
        window.show(view);
        prompt.show(view.call());
        nudge.show(view.call().isPresent() ? Optional.empty() : view.nudge());
        tray.show(view);
    }

    void dispose() {
        window.dispose();
        session.ifPresent(SessionWindow::dispose);
        tint.ifPresent(NudgeTint::dispose);
        prompt.dispose();
        nudge.dispose();
        tray.remove();
    }

    /** Tells what becomes of guided stretches as wishes. */
    private record LedByWish(Consumer<Wish> wishes) implements Led {
        @Override
        public void ended(String stretchId, Session.End end) {
            wishes.accept(new Wish.Led(stretchId, end));
        }

        @Override
        public void closed() {
            wishes.accept(new Wish.LeadingOver());
        }
    }
}
