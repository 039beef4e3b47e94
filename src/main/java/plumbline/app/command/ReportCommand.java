package plumbline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.app.line.HostClock;
import plumbline.app.settings.Settings;
import plumbline.history.History;
import plumbline.history.HistoryReader;
import plumbline.history.KeptDay;
import plumbline.sitting.DaySummary;
import plumbline.trend.DayBand;
import plumbline.trend.Trend;
import plumbline.trend.Words;

/** {@code plumbline report}: charts of the last days. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = "Writes charts of your last days, as PNG and SVG.")
final class ReportCommand implements Callable<Integer> {

    @Option(
            names = "--days",
            paramLabel = "N",
            defaultValue = "14",
            description = "How many days, today the last. Standard: ${DEFAULT-VALUE}.")
    private int days;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "The directory to write to.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private Path output;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        Bounds.check(spec, "--days", days, 1, 3660);
        Settings settings = Home.settings();
        HostClock clock = HostClock.system();
        ZoneId zone = ZoneId.systemDefault();
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        Words words = Show.words(Show.locale(settings));
        try (HistoryReader reader = History.read(Home.directories().data(), clock)) {
            List<Path> files = new ArrayList<>();
            List<DaySummary> summaries = reader.summaries(today.minusDays(days - 1L), today);
            if (summaries.isEmpty()) {
                throw new Failure(Plumbline.FAILED, "there are no days to report on yet; 'plumbline run' makes them");
            }
            Instant from = today.minusDays(days - 1L).atStartOfDay(zone).toInstant();
            Instant to = today.plusDays(1).atStartOfDay(zone).toInstant();
            files.addAll(Charts.trend(
                    Trend.of(today.minusDays(days - 1L), today, true, summaries, reader.prompts(from, to), zone),
                    words,
                    output));
            for (DaySummary summary : summaries) {
                KeptDay day = reader.day(summary.day(), zone);
                DayBand band = DayBand.ofEpochs(summary.day(), zone, day.epochs(), day.prompts());
                files.addAll(Charts.day(band, words, output));
                spec.commandLine().getErr().println("report: " + summary.day() + " drawn");
            }
            PrintWriter out = spec.commandLine().getOut();
            files.forEach(out::println);
            return 0;
        } catch (IOException e) {
            throw new Failure(Plumbline.FAILED, String.valueOf(e.getMessage()));
        }
    }
}
