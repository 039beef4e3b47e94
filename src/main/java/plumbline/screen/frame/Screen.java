package plumbline.screen.frame;

import java.awt.Desktop;
import java.awt.EventQueue;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import plumbline.face.CareView;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.page.Sources;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.screen.session.Leading;
import plumbline.screen.session.Led;
import plumbline.screen.session.SessionWindow;
import plumbline.stretch.session.SessionPlan;

/**
 * The window, the prompt, the nudge and the tray together. To be made only where {@link Display#isPresent} says so. All
 * methods return at once and may be called from any thread.
 */
public final class Screen {

    /**
     * How the screen is to be.
     *
     * @param locale language, dates and figures; English where we do not have the language
     * @param dark light letters on dark paper
     * @param zoomPercent how large letters and all else are; 100 as the system has it
     * @param keepWatching what the wearer once answered to whether closing the window means to go on watching
     * @param window whether the main window is opened at once
     * @param leaving ends the window's process and leaves the run to go on in another; empty where the run is in this one
     */
    public record Setup(
            Locale locale,
            boolean dark,
            int zoomPercent,
            Optional<Boolean> keepWatching,
            boolean window,
            Optional<Runnable> leaving) {

        /** One of a run in this very process. */
        public Setup(Locale locale, boolean dark, int zoomPercent, Optional<Boolean> keepWatching, boolean window) {
            this(locale, dark, zoomPercent, keepWatching, window, Optional.empty());
        }
    }

    /**
     * Leads through stretches in a window of their own, where no other is open.
     *
     * @return leaves them and closes it, from any thread
     */
    public static Runnable lead(Setup setup, Leading leading, List<SessionPlan> plans, Led led) {
        AtomicReference<@Nullable SessionWindow> window = new AtomicReference<>();
        EventQueue.invokeLater(() -> {
            Style.install(setup.dark(), setup.zoomPercent());
            SessionWindow made = new SessionWindow(leading, setup.locale(), led);
            window.set(made);
            made.begin(plans);
        });
        return () -> EventQueue.invokeLater(() -> {
            SessionWindow made = window.get();
            if (made != null) {
                made.begin(List.of());
            }
        });
    }

    /** Says in a window of its own why there is nothing else to be seen; returns when it is closed. */
    public static void complain(Locale locale, boolean dark, String sentence) throws InterruptedException {
        try {
            EventQueue.invokeAndWait(() -> {
                Style.install(dark);
                new Complaint(new Texts(locale), sentence).setVisible(true);
            });
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("the window did not open", e);
        }
    }

    private final AtomicReference<@Nullable View> next = new AtomicReference<>();
    private final AtomicReference<@Nullable Parts> parts = new AtomicReference<>();

    /** Touched on the event thread only. */
    private Function<Boolean, Parts> remake = d -> {
        throw new IllegalStateException("not open");
    };

    private boolean dark;

    private Screen() {}

    /**
     * Opens the screen.
     *
     * @param wishes takes what the wearer asks for, on the event thread; must not wait
     * @param sources what the pages read and write besides
     */
    public static Screen open(Setup setup, Consumer<Wish> wishes, Sources sources) {
        Screen screen = new Screen();
        EventQueue.invokeLater(() -> {
            Style.install(setup.dark(), setup.zoomPercent());
            screen.remake = dark -> {
                Style.install(dark, setup.zoomPercent());
                return new Parts(setup, wishes, sources);
            };
            screen.dark = setup.dark();
            Parts made = new Parts(setup, wishes, sources);
            screen.parts.set(made);
            if (setup.window()) {
                made.openWindow();
            }
        });
        return screen;
    }

    /** Shows the view. When views come faster than they can be shown, only the newest is. */
    public void show(View view) {
        if (next.getAndSet(view) == null) {
            EventQueue.invokeLater(() -> {
                View newest = next.getAndSet(null);
                Parts made = parts.get();
                if (newest != null && made != null) {
                    made.show(newest);
                }
            });
        }
    }

    /** Light or dark from now on: everything is made anew, where it is, and shows the newest view. */
    public void dress(boolean nowDark) {
        EventQueue.invokeLater(() -> {
            Parts old = parts.get();
            if (old != null && nowDark != dark) {
                dark = nowDark;
                Parts made = remake.apply(nowDark);
                made.window().takeOver(old.window());
                made.goOn(old);
                parts.set(made);
                old.dispose();
            }
        });
    }

    /** Leads through these stretches in a window; what becomes of them comes back as wishes. */
    public void lead(List<SessionPlan> plans) {
        later(made -> made.lead(plans));
    }

    /** Tints the edges of the screen, or takes the tint away. */
    public void tint(boolean on) {
        later(made -> made.tint(on));
    }

    /** Shows a balloon at the tray, where there is one. */
    public void balloon(String title, String text) {
        later(made -> made.balloon(title, text));
    }

    /** Shows what is minded of the wearer. */
    public void tend(CareView view) {
        later(made -> made.tend(view));
    }

    /** Brings the main window to the front. */
    public void openWindow() {
        later(made -> made.openWindow());
    }

    /** On the event thread, unless everything has been taken off the screen by then. */
    private void later(Consumer<Parts> task) {
        EventQueue.invokeLater(() -> {
            Parts made = parts.get();
            if (made != null) {
                task.accept(made);
            }
        });
    }

    /**
     * Shows a folder with what the system has for that; on the caller's thread, for it may take a moment.
     *
     * @return whether the system has anything for that
     */
    public static boolean openFolder(Path folder) throws IOException {
        if (!Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.OPEN)) {
            return false;
        }
        Desktop.getDesktop().open(folder.toFile());
        return true;
    }

    /** Takes everything off the screen. */
    public void close() {
        EventQueue.invokeLater(() -> {
            Parts made = parts.getAndSet(null);
            if (made != null) {
                made.dispose();
            }
        });
    }
}
