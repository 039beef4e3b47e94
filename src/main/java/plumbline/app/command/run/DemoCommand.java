package plumbline.app.command.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.app.care.Carer;
import plumbline.app.command.days.Charts;
import plumbline.app.home.Bounds;
import plumbline.app.home.Directories;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.home.Languages;
import plumbline.app.live.Notices;
import plumbline.app.live.Session;
import plumbline.app.live.monitor.HostClock;
import plumbline.device.pretend.Faults;
import plumbline.device.pretend.PretendSensor;
import plumbline.device.pretend.PretendWearer;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.DayScript;
import plumbline.device.pretend.script.Habits;
import plumbline.face.Archive;
import plumbline.face.Face;
import plumbline.face.Link.State;
import plumbline.face.Preferences;
import plumbline.line.Line;
import plumbline.settings.Settings;
import plumbline.terminal.TerminalWords;
import plumbline.trend.words.Words;

/** {@code plumbline demo}: a pretend wearer's workday through the very same line, many times as fast. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Shows a pretend wearer's workday, sixty times as fast. Needs no sensor, keeps nothing.")
public final class DemoCommand implements Callable<Integer> {

    /** When a pretend day begins. */
    private static final LocalTime MORNING = LocalTime.of(8, 30);

    @Mixin
    private final Show show = new Show();

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "60",
            description = "How many times as fast as life. Standard: ${DEFAULT-VALUE}.")
    private double speed;

    @Option(
            names = "--hours",
            paramLabel = "H",
            defaultValue = "8.5",
            description = "How long the day is. Standard: ${DEFAULT-VALUE}.")
    private double hours;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "4",
            description = "Which day: the same seed makes the same one. Standard: ${DEFAULT-VALUE}.")
    private long seed;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure, InterruptedException, IOException {
        Bounds.check(spec, "--speed", speed, 0.1, 2000);
        Bounds.check(spec, "--hours", hours, 0.01, 24 * 365);
        Settings settings = Home.settings();
        Directories directories = Home.directories();
        ZoneId zone = ZoneId.systemDefault();
        Instant morning = LocalDate.now(zone).atTime(MORNING).atZone(zone).toInstant();
        Words words = Languages.words(Languages.locale(settings));
        TerminalWords texts = new TerminalWords(words);
        PrintWriter out = spec.commandLine().getOut();
        Carer carer = Caring.carer(() -> settings, () -> zone, Optional.empty());
        Line.Setup setup = new Line.Setup(settings.slouch(), settings.bouts(), settings.coach(), zone, carer);
        Face face = show.face(
                () -> settings,
                Optional.of(false),
                () -> zone,
                texts.text("title.pretend", words.number(speed, speed == Math.rint(speed) ? 0 : 1)),
                out,
                Archive.NONE,
                Preferences.NONE);
        Session session = new Session(
                Session.Plan.unkept(
                        new PretendWearer(
                                texts.text("name.pretend"),
                                DayScript.of(Body.of(seed), Habits.USUAL, hours, seed),
                                PretendSensor.USUAL,
                                Faults.NONE,
                                seed),
                        State.PRETENDING,
                        HostClock.fast(morning, speed),
                        setup,
                        carer::offer,
                        carer,
                        show.errands(carer, directories.data().resolve("demo"), settings)),
                face,
                new Notices(face));
        show.later(() -> Charts.warmUp(words, zone));
        if (show.inWindow()) {
            session.stayAtTheEnd();
        }
        Watch.run(
                session, result -> Watch.sumUp(result, words, directories.data().resolve("demo"), out));
        return 0;
    }
}
