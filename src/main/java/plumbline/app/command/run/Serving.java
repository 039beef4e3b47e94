package plumbline.app.command.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;
import org.tinylog.Logger;
import plumbline.app.care.Carer;
import plumbline.app.command.days.Days;
import plumbline.app.command.setting.HooksCommand;
import plumbline.app.home.Daemon;
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
import plumbline.app.senses.Lookaround;
import plumbline.app.senses.Nearing;
import plumbline.app.senses.Senses;
import plumbline.app.sensors.Buzz;
import plumbline.app.sensors.RememberingLink;
import plumbline.app.sensors.SearchingLink;
import plumbline.desktop.probe.Finding;
import plumbline.desktop.probe.Sense;
import plumbline.face.Face;
import plumbline.face.Link.State;
import plumbline.face.Wish;
import plumbline.history.History;
import plumbline.history.writing.HistoryWriter;
import plumbline.line.Line;
import plumbline.neighbour.Hooks;
import plumbline.privacy.PrivateFiles;
import plumbline.sensor.Saying;
import plumbline.settings.Settings;

/**
 * A run of a real sensor that is kept: the service, and a run on a terminal.
 *
 * @param settings what is set at its start
 * @param link where bytes come from
 * @param searching the search for the sensor, where the wearer can lead it
 * @param front what it turns to the wearer in this process
 */
public record Serving(Settings settings, RememberingLink link, Optional<SearchingLink> searching, Front front) {

    /**
     * Runs until it is told to end. Put together here, from top to bottom: each part is handed those before it.
     *
     * @throws Failure with a plain sentence when it cannot run
     */
    public void run() throws Failure, InterruptedException {
        Directories directories = Home.directories();
        Optional<Saying> open = closed(directories);
        HostClock clock = HostClock.system();
        SystemZone zone = new SystemZone();

        // What is set, and changed while it runs.
        LivePreferences preferences = new LivePreferences(
                directories.settings(),
                directories.state().resolve("first-steps"),
                settings,
                Languages.locale(settings));

        // By which door those come in who watch and tell from other processes.
        Reception reception = Reception.open(directories.socket(), preferences);

        // What can be told of the desktop.
        Senses senses = new Senses(System.getenv(), System.getProperty("os.name", ""), preferences::settings);

        // How it is shown.
        Records records = new Records(directories.data(), clock, zone, preferences::settings);
        Face screen = reception.around(
                front.face(new Front.Around(preferences::settings, zone, link.name(), reception::hasWindows)));
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
                    front::beside);
            Voice voice = new Voice(
                    planner::settings,
                    carer,
                    zone,
                    new Buzz(link, settings.vibrate()),
                    () -> senses.apply(Sense.FULL_SCREEN) instanceof Finding.Yes);
            Nearing face = new Nearing(new Hooks(
                    new PlanningFace(voice.of(screen), planner),
                    () -> HooksCommand.wanted(preferences.settings()),
                    Executors.newSingleThreadExecutor(new Daemon("hooks")),
                    Logger::info));

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
            BiConsumer<Wish, Session> others = front.errands(carer);
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

            // What the wearer does at the computer, so that nothing is said in a call or lies over their slides.
            Lookaround lookaround = new Lookaround(senses, preferences::settings, face::isNear, session::around);
            senses.begin(session::writeNow, lookaround::changed);
            lookaround.begin();

            // What is to be said at once.
            open.ifPresent(notices::say);
            reception.trouble().ifPresent(notices::say);
            begun.notices().forEach(notices::say);
            if (!Files.exists(directories.settings())) {
                session.welcome();
            }
            kept.stale().ifPresent(notices::say);

            IntSupplier keepDays =
                    () -> (int) preferences.settings().keepEpochs().toDays();
            DailyUpkeep upkeep = new DailyUpkeep(history, clock::instant, zone, keepDays, notices::say);
            upkeep.begin();
            reception.ready(session::wish);
            Systemd systemd = Systemd.of(System.getenv());
            systemd.ready(session::isWell);
            try {
                Watch.run(session, result -> {
                    // First of all: a process that is brought down does not wait for more than the last words.
                    begun.history().close();
                    systemd.stopping();
                    reception.close(session.wasTold());
                    front.over(result);
                });
            } finally {
                upkeep.end();
                senses.close();
            }
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, String.valueOf(e.getMessage()));
        } finally {
            reception.close(false);
        }
        Logger.info("the run has ended");
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
