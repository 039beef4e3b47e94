package plumbline.app.command.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
import plumbline.app.live.LivePreferences;
import plumbline.app.live.Records;
import plumbline.app.live.Session;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.sensors.Buzz;
import plumbline.app.sensors.RememberingLink;
import plumbline.app.sensors.SearchingLink;
import plumbline.face.Link.State;
import plumbline.face.Wish;
import plumbline.history.History;
import plumbline.history.Opened;
import plumbline.line.Line;
import plumbline.sensor.Saying;
import plumbline.settings.Settings;

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

    /** Tells the wearer what he should know: on the terminal, and on the screen once there is one. */
    private volatile Consumer<Saying> tell = saying -> {};

    /** Does what the wearer wishes of the search for the sensor; false for other wishes. */
    private volatile Predicate<Wish> choose = wish -> false;

    /** Puts changed settings in force. */
    private volatile Consumer<Settings> inForce = settings -> {};

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

    private int watch(Settings settings) throws Failure, InterruptedException {
        Directories directories = Home.directories();
        PrintWriter out = spec.commandLine().getOut();
        Optional<SearchingLink> searching = show.inWindow() ? Optional.of(port.searching(settings)) : Optional.empty();
        RememberingLink link = searching.isPresent()
                ? port.remembering(settings, searching.get())
                : port.link(settings, spec.commandLine().getErr());
        choose = wish -> searching.filter(s -> isChosen(wish, s)).isPresent();
        HostClock clock = HostClock.system();
        tell = saying -> spec.commandLine().getErr().println("run: " + saying.sentence());
        Opened.Ready opened = Days.open(clock, health -> tell.accept(health.saying()));
        try (History history = opened.history()) {
            ZoneId zone = ZoneId.systemDefault();
            Session session = session(settings, link, clock, history, zone, out);
            tell = session::say;
            Instant firstDayEnds = Days.firstDayEnds(history, clock.instant(), zone);
            inForce = next -> {
                session.follow(next.coach(firstDayEnds));
                session.dress(Show.isDark(next));
            };
            opened.notice().ifPresent(tell);
            if (!Files.exists(directories.settings())) {
                session.welcome();
            }
            Days.stale(history).ifPresent(tell);
            Watch.run(
                    session,
                    result -> Watch.sumUp(
                            result,
                            Languages.words(Languages.locale(settings)),
                            directories.data().resolve("charts"),
                            out));
            return 0;
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, String.valueOf(e.getMessage()));
        }
    }

    private BiConsumer<Wish, Session> errands(BiConsumer<Wish, Session> others) {
        return (wish, session) -> {
            if (!choose.test(wish)) {
                others.accept(wish, session);
            }
        };
    }

    /** Whether it was about which sensor is worn. */
    private static boolean isChosen(Wish wish, SearchingLink link) {
        if (wish instanceof Wish.Wear worn) {
            link.wear(worn.port());
        } else if (wish instanceof Wish.SearchAnew) {
            link.searchAnew();
        } else {
            return false;
        }
        return true;
    }

    private Session session(
            Settings settings, RememberingLink link, HostClock clock, History history, ZoneId zone, PrintWriter out)
            throws IOException {
        Instant now = clock.instant();
        LivePreferences preferences = new LivePreferences(
                Home.directories().settings(),
                Home.directories().state().resolve("first-steps"),
                settings,
                next -> inForce.accept(next),
                Languages.locale(settings));
        history.writer().deleteEpochsBefore(now.minus(settings.keepEpochs()));
        Carer carer = Caring.carer(preferences::settings, zone, Days.care(history), Optional.of(history.writer()));
        Line.Setup setup = new Line.Setup(
                settings.slouch(),
                settings.bouts(),
                settings.coach(Days.firstDayEnds(history, now, zone)),
                zone,
                carer);
        return new Session(
                new Session.Plan(
                        link,
                        State.READING,
                        clock,
                        setup,
                        Days.past(history, now, zone),
                        Optional.of(history.writer()),
                        carer::offer,
                        carer,
                        errands(show.errands(carer, Home.directories().data().resolve("charts"), settings))),
                new Voice(preferences::settings, carer, zone, new Buzz(link, settings.vibrate()))
                        .of(show.face(
                                preferences::settings,
                                Errands.keepWatching(settings.onClose()),
                                zone,
                                link.name(),
                                out,
                                new Records(Home.directories().data(), clock, zone, preferences::settings),
                                preferences)));
    }
}
