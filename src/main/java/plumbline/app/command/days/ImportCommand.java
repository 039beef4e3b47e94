package plumbline.app.command.days;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.live.Keeper;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.live.monitor.Playback;
import plumbline.device.Link;
import plumbline.device.LinkEvent;
import plumbline.device.recording.RecordingLink;
import plumbline.device.recording.RecordingLink.Pace;
import plumbline.exchange.ForeignRecording;
import plumbline.exchange.Import;
import plumbline.exchange.StudyWriter;
import plumbline.history.History;
import plumbline.history.Opened;
import plumbline.history.writing.Entry;
import plumbline.line.Carried;
import plumbline.line.Line;
import plumbline.posture.seat.SlouchSettings;
import plumbline.settings.Settings;

/** {@code plumbline import}: exports and recordings into a study of their own. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes exports and recordings into a study, apart from your own days.",
        footer = {
            "",
            "Known are: what 'plumbline export' wrote (a directory of CSV or a JSON file), recordings of Plumbline (CSV), "
                    + "CSV with the columns timestamp,back_x,back_y,back_z as in the HARTH data, and .cwa of Axivity.",
            "Then: plumbline report --study STUDY, plumbline export --study STUDY."
        })
public final class ImportCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Exports and recordings.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private List<Path> files;

    @Option(
            names = "--start",
            paramLabel = "INSTANT",
            description = "When a recording of Plumbline began that does not tell, such as 2026-03-02T08:30:00Z.")
    private @Nullable Instant start;

    @Mixin
    private final Study study = new Study();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        if (!study.isNamed()) {
            throw new ParameterException(
                    spec.commandLine(), "name the study with --study; nothing is mixed with your own days");
        }
        Settings settings = Home.settings();
        HostClock clock = HostClock.system();
        Opened opened = History.open(study.directoryToMake(), clock, health -> {});
        if (opened instanceof Opened.Refused refused) {
            throw new Failure(Failure.FAILED, refused.sentence());
        }
        try (History history = ((Opened.Ready) opened).history()) {
            StudyWriter writer = new StudyWriter(history.writer());
            for (Path file : files) {
                spec.commandLine().getOut().println(file + ": " + take(file, settings, writer));
            }
            writer.finish();
            return 0;
        } catch (NoSuchFileException e) {
            throw new Failure(Failure.FAILED, e.getFile() + " is not there");
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, Days.sentence(e));
        }
    }

    private String take(Path file, Settings settings, Consumer<Entry> writer) throws IOException, Failure {
        if (!Files.isReadable(file)) {
            throw new Failure(Failure.FAILED, file + " is not there, or may not be read");
        }
        if (Import.knows(file)) {
            Import reading = new Import(writer);
            reading.read(file);
            String said = reading.rows() + " rows of an export";
            return reading.refused() == 0
                    ? said
                    : said + "; " + reading.refused() + " made no sense and were passed over";
        }
        ZoneId zone = ZoneId.systemDefault();
        Optional<ForeignRecording> foreign = ForeignRecording.of(file, zone);
        Link link = foreign.isPresent() ? foreign.get() : own(file);
        return play(link, settings, zone, writer);
    }

    private Link own(Path file) {
        return new RecordingLink(file, Pace.AT_ONCE, start == null ? Instant.EPOCH : start);
    }

    private String play(Link link, Settings settings, ZoneId zone, Consumer<Entry> writer) throws Failure {
        Line.Setup setup =
                new Line.Setup(SlouchSettings.DEFAULT, settings.bouts(), settings.coach(), zone, sight -> "");
        Keeper keeper = new Keeper(together -> together.forEach(writer));
        Instant[] begun = new Instant[1];
        Playback.Result result = Playback.play(link, HostClock.system(), at -> {
            begun[0] = at;
            return new Line(setup, Carried.NOTHING, at, keeper);
        });
        PrintWriter err = spec.commandLine().getErr();
        result.trouble().map(LinkEvent.Trouble::sentence).ifPresent(err::println);
        if (result.line().isEmpty()) {
            throw new Failure(Failure.FAILED, link.name() + " holds no samples that Plumbline can read");
        }
        if (begun[0].isBefore(Instant.EPOCH.plusSeconds(86_400)) && start == null) {
            err.println("import: " + link.name() + " does not tell when it began; say so with --start");
        }
        return result.feed().counts().samples() + " samples from " + begun[0] + " on";
    }
}
