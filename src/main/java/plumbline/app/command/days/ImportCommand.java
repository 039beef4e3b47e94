package plumbline.app.command.days;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
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
import plumbline.app.live.monitor.HostClock;
import plumbline.exchange.Import;
import plumbline.exchange.StudyWriter;
import plumbline.exchange.people.Persons;
import plumbline.exchange.people.Taken;
import plumbline.history.History;
import plumbline.history.Opened;
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
            "Known are: what 'plumbline export' wrote (a directory of CSV or a JSON file), recordings of Plumbline (CSV, "
                    + ".plm), CSV with other named columns, Axivity .cwa, ActiGraph .gt3x, GENEActiv .bin, Unisens of "
                    + "Movisens and Motion-BIDS, also inside of gz or zip: known by what is in them.",
            "A study is of one person. Who that is is told by --person, --people, --person-pattern, the recording itself or "
                    + "sub-NAME in its path; a recording of another is refused. One that is there already is skipped.",
            "Then: plumbline report --study STUDY, plumbline export --study STUDY."
        })
public final class ImportCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Exports and recordings.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private List<Path> files;

    @Option(
            names = "--start",
            paramLabel = "INSTANT",
            description =
                    "When a recording began that does not tell itself, such as 2026-03-02T08:30:00Z; refused with "
                            + "one that tells.")
    private @Nullable Instant start;

    @Option(names = "--person", paramLabel = "NAME", description = "Who wore the sensor, of all recordings named.")
    private @Nullable String person;

    @Option(
            names = "--people",
            paramLabel = "LIST",
            description = "A CSV file with the columns file,person: who wore the sensor of which.")
    private @Nullable Path people;

    @Option(
            names = "--person-pattern",
            paramLabel = "REGEX",
            description =
                    "Finds the person in the name of a file; its first group is their name, such as '^([A-Z0-9]+)_'.")
    private @Nullable Pattern pattern;

    @Option(
            names = "--overlap",
            paramLabel = "RULE",
            defaultValue = "refuse",
            description =
                    "A recording that has time in common with one of the study: ${COMPLETION-CANDIDATES} (take only "
                            + "what lies outside). Standard: ${DEFAULT-VALUE}.")
    private RecordingImport.Overlap overlap = RecordingImport.Overlap.refuse;

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
            Line.Setup setup = new Line.Setup(
                    SlouchSettings.DEFAULT, settings.bouts(), settings.coach(), ZoneId.systemDefault(), sight -> "");
            RecordingImport.Rules rules = new RecordingImport.Rules(persons(), Optional.ofNullable(start), overlap);
            RecordingImport recordings = new RecordingImport(
                    history,
                    Taken.of(study.directoryToMake()),
                    rules,
                    setup,
                    spec.commandLine().getErr()::println);
            int refused = 0;
            for (Path file : files) {
                refused += take(file, history, recordings) ? 0 : 1;
            }
            return refused == 0 ? 0 : Failure.FAILED;
        } catch (NoSuchFileException e) {
            throw new Failure(Failure.FAILED, e.getFile() + " is not there");
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, Days.sentence(e));
        }
    }

    private Persons persons() throws IOException {
        return new Persons(
                Optional.ofNullable(person),
                people == null ? Map.of() : Persons.list(people),
                Optional.ofNullable(pattern));
    }

    /** Takes one in; whether it could be. What stands in the way of one does not stand in the way of the others. */
    private boolean take(Path file, History history, RecordingImport recordings) throws IOException {
        try {
            if (!Files.isReadable(file)) {
                throw new Failure(Failure.FAILED, file + " is not there, or may not be read");
            }
            String said = Import.knows(file) ? export(file, history) : recordings.take(file);
            spec.commandLine().getOut().println(file + ": " + said);
            return true;
        } catch (Failure e) {
            spec.commandLine().getErr().println("import: " + e.sentence());
            return false;
        }
    }

    private String export(Path place, History history) throws IOException, Failure {
        if (start != null) {
            throw new Failure(Failure.FAILED, place + " is an export, which tells its times; leave --start out");
        }
        StudyWriter writer = new StudyWriter(history.writer());
        Import reading = new Import(writer);
        reading.read(place);
        writer.finish();
        String said = reading.rows() + " rows of an export";
        return reading.refused() == 0 ? said : said + "; " + reading.refused() + " made no sense and were passed over";
    }
}
