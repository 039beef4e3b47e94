package plumbline.app.command.days;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.app.home.Bounds;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.home.Languages;
import plumbline.app.live.Records;
import plumbline.app.live.monitor.HostClock;
import plumbline.chart.report.ReportFile;
import plumbline.history.History;
import plumbline.history.reading.HistoryReader;
import plumbline.settings.Settings;
import plumbline.sitting.DaySummary;
import plumbline.trend.BoutLengths;
import plumbline.trend.WeekGrid;
import plumbline.trend.day.DayBand;
import plumbline.trend.report.Report;
import plumbline.trend.words.Words;

/** {@code plumbline report}: one file of the last days, to be given to a physiotherapist. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description =
                "Writes your last days into one file to take along: figures with their definitions, charts, method.",
        footer = {"", "The file needs no network and holds nothing but what is seen in it."})
public final class ReportCommand implements Callable<Integer> {

    /** The kinds of file. */
    enum Format {
        HTML,
        PDF,
        PNG
    }

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "14",
            description = "How many days, today the last. Standard: ${DEFAULT-VALUE}.")
    private int days;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "html",
            description = "html, pdf or png. Standard: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private Format format;

    @Option(names = "--name", paramLabel = "NAME", description = "Your name, if it is to stand on the report.")
    private @Nullable String name;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description =
                    "The file to write, or a directory. Standard: plumbline-report-DATE in the working directory.")
    private @Nullable Path output;

    @Mixin
    private final Study study = new Study();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        Bounds.check(spec, "--days", days, 1, 3660);
        Settings settings = Home.settings();
        HostClock clock = HostClock.system();
        ZoneId zone = ZoneId.systemDefault();
        Words words = Languages.words(Languages.locale(settings));
        try {
            Report report = report(settings, clock, zone);
            Path to = file(report.madeOn());
            switch (format) {
                case HTML -> ReportFile.html(report, words, to);
                case PDF -> ReportFile.pdf(report, words, to);
                case PNG -> ReportFile.png(report, words, to);
            }
            spec.commandLine().getOut().println(to);
            return 0;
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, Days.sentence(e));
        }
    }

    private Report report(Settings settings, HostClock clock, ZoneId zone) throws IOException, Failure {
        LocalDate madeOn = clock.instant().atZone(zone).toLocalDate();
        Records records = new Records(study.directory(), clock, () -> zone, () -> settings);
        try (HistoryReader reader = History.read(study.directory(), clock)) {
            LocalDate last = study.isNamed() ? reader.latest().orElse(madeOn) : madeOn;
            Records.Span span = records.span(reader, last.minusDays(days - 1L), last);
            if (span.summaries().isEmpty()) {
                throw new Failure(
                        Failure.FAILED,
                        reader.latest()
                                .map(day -> "there is no day with a record from " + span.first() + " to " + span.last()
                                        + "; the last one is " + day)
                                .orElse("there are no days to report on yet; 'plumbline run' makes them"));
            }
            return new Report(
                    Optional.ofNullable(name),
                    madeOn,
                    span.trend(last.equals(madeOn), zone),
                    settings.goals(),
                    WeekGrid.of(span.quarters(), zone),
                    BoutLengths.of(span.bouts()),
                    Records.pain(span),
                    bands(records, reader, span),
                    span.unreadable());
        }
    }

    private static List<DayBand> bands(Records records, HistoryReader reader, Records.Span span) throws IOException {
        List<LocalDate> shown =
                span.summaries().stream().map(DaySummary::day).sorted().toList();
        List<DayBand> bands = new ArrayList<>();
        for (LocalDate day : shown.subList(Math.max(0, shown.size() - Report.MOST_BANDS), shown.size())) {
            bands.add(records.day(reader, day).band());
        }
        return bands;
    }

    private Path file(LocalDate madeOn) {
        String usual = "plumbline-report-" + madeOn + "." + format.name().toLowerCase(Locale.ROOT);
        if (output == null) {
            return Path.of(usual);
        }
        return Files.isDirectory(output) ? output.resolve(usual) : output;
    }
}
