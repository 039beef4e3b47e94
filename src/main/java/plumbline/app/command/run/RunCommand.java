package plumbline.app.command.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import plumbline.app.care.Carer;
import plumbline.app.command.days.Days;
import plumbline.app.command.sensor.SensorPort;
import plumbline.app.home.Directories;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.home.Languages;
import plumbline.app.home.SystemZone;
import plumbline.app.live.LivePreferences;
import plumbline.app.live.Notices;
import plumbline.app.live.Records;
import plumbline.app.live.Session;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.live.view.Past;
import plumbline.app.plan.Left;
import plumbline.app.plan.Planner;
import plumbline.app.plan.PlanningFace;
import plumbline.app.sensors.Buzz;
import plumbline.app.sensors.RememberingLink;
import plumbline.app.sensors.SearchingLink;
import plumbline.face.Face;
import plumbline.face.Link.State;
import plumbline.face.Wish;
import plumbline.history.History;
import plumbline.history.writing.HistoryWriter;
import plumbline.line.Line;
import plumbline.privacy.PrivateFiles;
import plumbline.sensor.Saying;
import plumbline.settings.Settings;
import plumbline.trend.words.Words;

/** {@code plumbline run}: the real thing. */
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Watches the sensor that you wear, asks for breaks, and keeps your days.")
public final class RunCommand implements Callable<Integer> {

    @Mixin
    private final SensorPort port = new SensorPort();

    @Mixin
    private final Show show = new Show();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure, InterruptedException {
        Settings settings = Home.settings();
        try {
            return watch(settings);
        } catch (Failure e) {
            show.complain(settings, e);
            throw e;
        }
    }

    /** A run is put together here, from top to bottom: each part is handed those before it. */
    private int watch(Settings settings) throws Failure, InterruptedException {
        Directories directories = Home.directories();
        Optional<Saying> open = closed(directories);
        Path charts = directories.data().resolve("charts");
        PrintWriter out = spec.commandLine().getOut();
        HostClock clock = HostClock.system();
        SystemZone zone = new SystemZone();

        // Where bytes come from. In a window the search for the sensor can be led by the wearer.
        Optional<SearchingLink> searching = show.inWindow() ? Optional.of(port.searching(settings)) : Optional.empty();
        RememberingLink link = searching.isPresent()
                ? port.remembering(settings, searching.get())
                : port.link(settings, spec.commandLine().getErr());

        // What is set, and changed while it runs.
        LivePreferences preferences = new LivePreferences(
                directories.settings(),
                directories.state().resolve("first-steps"),
                settings,
                Languages.locale(settings));

        // How it is shown.
        Records records = new Records(directories.data(), clock, zone, preferences::settings);
        Face screen = show.face(
                preferences::settings,
                Errands.keepWatching(settings.onClose()),
                zone,
                link.name(),
                out,
                records,
                preferences);
        Notices notices = new Notices(screen);

        // Where the days are kept, and what is left of those before.
        Days.Begun begun = Days.begin(clock, health -> notices.say(health.saying()));
        try (History history = begun.history()) {
            HistoryWriter writer = history.writer();

            // Who minds the wearer, and speaks to them by the desktop.
            Carer carer = Caring.carer(preferences::settings, zone, Optional.of(writer));
            Planner planner = new Planner(
                    preferences::settings,
                    preferences,
                    new Left(directories.state().resolve("suggestions-left")),
                    clock,
                    zone,
                    show::beside);
            Face face = new PlanningFace(
                    new Voice(planner::settings, carer, zone, new Buzz(link, settings.vibrate())).of(screen), planner);

            // What is left of earlier runs; where that cannot be read yet, it is joined later.
            KeptDays kept = new KeptDays(history, records, settings.bouts(), carer::goOn);
            Optional<Past> past = kept.atStart(clock.instant(), zone.get(), notices::say);

            kept.bouts(Planner.since(clock.instant()), clock.instant(), (bouts, prompts) -> {
                planner.goOn(bouts, prompts);
                carer.offered(prompts);
            });

            // The run itself.
            Line.Setup setup = new Line.Setup(
                    settings.slouch(), settings.bouts(), planner.coach(kept.firstDayEnds()), zone.get(), carer);
            BiConsumer<Wish, Session> others = show.errands(carer, charts, settings);
            BiConsumer<Wish, Session> errands = (wish, session) -> {
                if (!planner.heard(wish)) {
                    others.accept(wish, session);
                }
            };
            Session session = new Session(
                    new Session.Plan(
                            link,
                            State.READING,
                            clock,
                            setup,
                            () -> planner.coach(kept.firstDayEnds()),
                            zone,
                            past,
                            kept,
                            Optional.of(writer),
                            carer::offer,
                            carer,
                            searching.map(s -> led(s, errands)).orElse(errands)),
                    face,
                    notices);

            // What the wearer does at the computer, so that nothing lies over their slides.
            new Lookaround(Desktop.fullScreen(), () -> preferences.settings().overFullScreen(), session::around)
                    .begin();

            // What is to be said at once.
            open.ifPresent(notices::say);
            begun.notices().forEach(notices::say);
            if (!Files.exists(directories.settings())) {
                session.welcome();
            }
            kept.stale().ifPresent(notices::say);

            Words words = Languages.words(Languages.locale(settings));
            IntSupplier keepDays =
                    () -> (int) preferences.settings().keepEpochs().toDays();
            DailyUpkeep upkeep = new DailyUpkeep(history, clock::instant, zone, keepDays, notices::say);
            upkeep.begin();
            try {
                Watch.run(session, result -> {
                    // First of all: a process that is brought down does not wait for more than the last words.
                    begun.history().close();
                    Watch.sumUp(result, words, charts, out);
                });
            } finally {
                upkeep.end();
            }
            return 0;
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, String.valueOf(e.getMessage()));
        }
    }

    /** Files of earlier versions, or of a copy that was unpacked, may be open to others. */
    private static Optional<Saying> closed(Directories directories) throws Failure {
        int open = 0;
        try {
            for (Path directory : List.of(directories.config(), directories.data(), directories.state())) {
                open += PrivateFiles.tightenAll(directory);
            }
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, String.valueOf(e.getMessage()));
        }
        return open == 0
                ? Optional.empty()
                : Optional.of(Saying.of(
                        "privacy.closed",
                        "Others could read %s of your files and folders here; only you can now.",
                        open));
    }

    /** The search is led by the wishes that are about which sensor is worn; all others go on. */
    private static BiConsumer<Wish, Session> led(SearchingLink search, BiConsumer<Wish, Session> others) {
        return (wish, session) -> {
            if (wish instanceof Wish.Wear worn) {
                search.wear(worn.port());
            } else if (wish instanceof Wish.SearchAnew) {
                search.searchAnew();
            } else if (wish instanceof Wish.ShowByExample) {
                search.showByExample();
            } else if (wish instanceof Wish.StopExample) {
                search.stopExample();
            } else {
                others.accept(wish, session);
            }
        };
    }
}
