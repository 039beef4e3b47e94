package plumbline.app.command.run;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.care.Carer;
import plumbline.app.command.recorded.Analysis;
import plumbline.app.home.Bounds;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.home.Languages;
import plumbline.app.live.Notices;
import plumbline.app.live.Session;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.live.monitor.Playback;
import plumbline.device.recording.RecordingLink;
import plumbline.device.recording.RecordingLink.Pace;
import plumbline.face.Archive;
import plumbline.face.Face;
import plumbline.face.Link.State;
import plumbline.face.Preferences;
import plumbline.line.Line;
import plumbline.settings.Settings;

/** {@code plumbline replay}: a recording as if it happened now. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Plays a recording as if somebody wore the sensor now. Keeps nothing.")
public final class ReplayCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", description = "A recording: .csv, .csv.gz or .plm.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private Path file;

    @Option(
            names = "--speed",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many times as fast as it was recorded. Standard: ${DEFAULT-VALUE}.")
    private double speed;

    @Mixin
    private final Show show = new Show();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure, InterruptedException, IOException {
        Bounds.check(spec, "--speed", speed, 0.1, 2000);
        Settings settings = Home.settings();
        PrintWriter out = spec.commandLine().getOut();
        ZoneId zone = ZoneId.systemDefault();
        HostClock now = HostClock.system();
        Carer carer = Caring.carer(() -> settings, () -> zone, Optional.empty());
        Line.Setup setup = new Line.Setup(settings.slouch(), settings.bouts(), settings.coach(), zone, carer);
        Optional<Instant> start = Playback.firstSample(new RecordingLink(file, Pace.AT_ONCE, now.instant()));
        if (start.isEmpty()) {
            Analysis.of(new RecordingLink(file, Pace.AT_ONCE, now.instant()), setup);
            throw new Failure(Failure.FAILED, file + " holds no samples.");
        }
        Face face = show.face(
                () -> settings,
                Optional.of(false),
                () -> zone,
                String.valueOf(file.getFileName()),
                out,
                Archive.NONE,
                Preferences.NONE);
        Session session = new Session(
                Session.Plan.unkept(
                        new RecordingLink(file, Pace.BY_THE_CLOCK, start.get()),
                        State.PLAYING,
                        HostClock.fast(start.get(), speed),
                        setup,
                        carer::offer,
                        carer,
                        show.errands(carer, Home.directories().data().resolve("replay"), settings)),
                face,
                new Notices(face));
        if (show.inWindow()) {
            session.stayAtTheEnd();
        }
        Watch.run(
                session,
                result -> Watch.sumUp(
                        result,
                        Languages.words(Languages.locale(settings)),
                        Home.directories().data().resolve("replay"),
                        out));
        return 0;
    }
}
