package plumbline.app.command.run;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tinylog.Logger;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import plumbline.app.care.Carer;
import plumbline.app.care.Underway;
import plumbline.app.home.Daemon;
import plumbline.app.home.Failure;
import plumbline.app.home.Languages;
import plumbline.app.live.Session;
import plumbline.app.live.WindowFace;
import plumbline.app.senses.Senses;
import plumbline.desktop.theme.Themes;
import plumbline.face.Archive;
import plumbline.face.Face;
import plumbline.face.Preferences;
import plumbline.face.Wish;
import plumbline.screen.frame.Display;
import plumbline.screen.frame.Screen;
import plumbline.screen.page.Sources;
import plumbline.screen.session.Leading;
import plumbline.screen.session.Led;
import plumbline.settings.Settings;
import plumbline.stretch.Catalogue;
import plumbline.stretch.session.SessionPlan;
import plumbline.terminal.TerminalFace;

/** How a run is shown: in the window where there is a display, else on the terminal. */
public final class Show {

    private final ExecutorService drawing = Executors.newSingleThreadExecutor(new Daemon("drawing"));

    @Option(
            names = "--headless",
            description = "No window, even where there is a display: show it on the terminal instead.")
    private boolean headless;

    /** Whether the run is shown in a window. */
    public boolean inWindow() {
        return !headless && Display.isPresent(System.getenv(), System.getProperty("os.name", ""));
    }

    /** Somebody who started it from the desktop has no terminal to read; returns when the window with the words is closed. */
    public void complain(Settings settings, Failure failure) throws InterruptedException {
        if (inWindow() && !Ansi.AUTO.enabled()) {
            Screen.complain(Languages.locale(settings), Desktop.isDark(settings), failure.sentence());
        }
    }

    /**
     * The face of a run.
     *
     * @param settings as they hold at each moment
     * @param archive the days that the window looks back on
     * @param preferences the settings that can be changed in it
     * @param keepWatching what the wearer once answered to whether closing the window means to go on
     */
    Face face(
            Supplier<Settings> settings,
            Optional<Boolean> keepWatching,
            Supplier<ZoneId> zone,
            String title,
            PrintWriter out,
            Archive archive,
            Preferences preferences) {
        if (inWindow()) {
            return window(settings, keepWatching, archive, preferences, Optional.empty());
        }
        return terminal(settings.get(), zone, title, out);
    }

    /**
     * The face of a run in a window.
     *
     * @param leaving ends the window's process, where the run is in another
     */
    public WindowFace window(
            Supplier<Settings> settings,
            Optional<Boolean> keepWatching,
            Archive archive,
            Preferences preferences,
            Optional<Runnable> leaving) {
        Settings now = settings.get();
        Themes themes = new Themes(
                () -> settings.get().theme().equals(Desktop.SYSTEM),
                () -> Desktop.isDark(settings.get()),
                Senses.sessionBus(System.getenv()),
                drawing,
                Logger::info);
        return new WindowFace(
                new Screen.Setup(
                        Languages.locale(now), Desktop.isDark(now), now.zoomPercent(), keepWatching, true, leaving),
                new Sources(
                        drawing,
                        archive,
                        () -> new Leading(Carer.catalogue(), InstantSource.system()),
                        themes.following(preferences),
                        Desktop.trays()),
                themes);
    }

    /** The face of a run on the terminal. */
    public Face terminal(Settings settings, Supplier<ZoneId> zone, String title, PrintWriter out) {
        boolean terminal = Ansi.AUTO.enabled();
        Optional<BufferedReader> keys = terminal
                ? Optional.of(new BufferedReader(new InputStreamReader(System.in, Charset.defaultCharset())))
                : Optional.empty();
        return new TerminalFace(
                out, terminal, keys, new Daemon("keys"), Languages.words(Languages.locale(settings)), zone, title);
    }

    /**
     * Leads through stretches in a window of their own; returns when it is closed.
     *
     * @param leaving is handed what closes it, from any thread
     */
    public void lead(
            Catalogue catalogue,
            List<SessionPlan> plans,
            Settings settings,
            BiConsumer<String, plumbline.stretch.session.Session.End> ended,
            Consumer<Runnable> leaving)
            throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        Runnable leave = Screen.lead(
                new Screen.Setup(
                        Languages.locale(settings),
                        Desktop.isDark(settings),
                        settings.zoomPercent(),
                        Optional.empty(),
                        false),
                new Leading(catalogue, InstantSource.system()),
                plans,
                new Led() {
                    @Override
                    public void ended(String id, plumbline.stretch.session.Session.End end) {
                        ended.accept(id, end);
                    }

                    @Override
                    public void closed() {
                        closed.countDown();
                    }
                });
        leaving.accept(leave);
        closed.await();
    }

    /** Something that takes too long to wait for. */
    interface Chore {
        void run() throws IOException;
    }

    /** Does it beside everything else. */
    public void beside(Runnable chore) {
        drawing.execute(chore);
    }

    /** Does the chore beside everything else; where it fails, the log tells. */
    void later(Chore chore) {
        drawing.execute(() -> {
            try {
                chore.run();
            } catch (IOException | LinkageError | InternalError e) {
                Logger.warn(e, "a chore failed");
            }
        });
    }

    /** What is done about wishes that have nothing to do with the sensor. */
    public BiConsumer<Wish, Session> errands(Carer carer, Path charts, Settings settings) {
        Errands errands = new Errands(charts, Languages.words(Languages.locale(settings)), drawing);
        return new Caring(
                carer, new Underway(), (wish, session) -> errands.run(wish, session::band, session::say), drawing);
    }
}
