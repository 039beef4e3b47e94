package plumbline.app.command.days;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import plumbline.app.home.Exported;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.live.monitor.HostClock;
import plumbline.exchange.Export;
import plumbline.history.History;
import plumbline.history.reading.HistoryReader;

/** {@code plumbline export}: days into files of others. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = "Writes your days as CSV tables, or all in one JSON file.",
        footer = {
            "",
            "CSV: days, epochs, bouts, breaks, prompts, amendments, journal, and events.csv with the columns of activPAL "
                    + "event files. The pages of Plumbline tell of every column (export.md)."
        })
public final class ExportCommand implements Callable<Integer> {

    /** So many days take more than a moment. */
    private static final int LONG_DAYS = 60;

    /** The kinds of file. */
    enum Format {
        CSV,
        JSON
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "csv",
            description = "csv or json. Standard: ${DEFAULT-VALUE}.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private Format format;

    @Option(
            names = "--from",
            paramLabel = "DAY",
            description = "First day, such as 2026-03-02. Standard: the first kept.")
    private @Nullable LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Last day. Standard: the last kept.")
    private @Nullable LocalDate to;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PLACE",
            description = "A new directory for CSV, a new file for JSON. Standard: plumbline-export-DATE.")
    private @Nullable Path output;

    @Option(names = "--schema", description = "Print the JSON Schema of the JSON file, and do nothing else.")
    private boolean schema;

    @Mixin
    private final Study study = new Study();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure {
        PrintWriter out = spec.commandLine().getOut();
        HostClock clock = HostClock.system();
        ZoneId zone = ZoneId.systemDefault();
        try {
            if (schema) {
                out.print(schemaText());
                out.flush();
                return 0;
            }
            try (HistoryReader reader = History.read(study.directory(), clock)) {
                LocalDate first = from == null ? earliest(reader) : from;
                LocalDate last = to == null ? reader.latest().orElse(first) : to;
                Export export = new Export(reader, first, last, zone, progress(first, last));
                List<Path> files = write(export, clock, zone);
                Exported exported = new Exported(Home.directories().state());
                for (Path file : files) {
                    out.println(file);
                    exported.note(file);
                }
                if (reader.unreadable() > 0) {
                    spec.commandLine()
                            .getErr()
                            .println("export: " + reader.unreadable() + " rows make no sense and are left out");
                }
                return 0;
            }
        } catch (FileAlreadyExistsException e) {
            throw new Failure(
                    Failure.FAILED, e.getFile() + " is there already and stays as it is; name another with -o");
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, Days.sentence(e));
        }
    }

    /** Tells how far it is, each tenth of the way, where it takes more than a moment. */
    private Consumer<LocalDate> progress(LocalDate first, LocalDate last) {
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        long all = days * (format == Format.CSV ? 2 : 1);
        AtomicLong done = new AtomicLong();
        return day -> {
            long before = 10 * done.get() / all;
            long now = 10 * done.incrementAndGet() / all;
            if (days >= LONG_DAYS && now > before) {
                spec.commandLine().getErr().println("export: " + 10 * now + " %, at " + day);
            }
        };
    }

    private List<Path> write(Export export, HostClock clock, ZoneId zone) throws IOException {
        String usual = "plumbline-export-" + clock.instant().atZone(zone).toLocalDate();
        switch (format) {
            case CSV -> {
                return export.csv(output == null ? Path.of(usual) : output);
            }
            case JSON -> {
                Path file = output == null ? Path.of(usual + ".json") : output;
                Path target = Files.isDirectory(file) ? file.resolve(usual + ".json") : file;
                export.json(target, clock.instant());
                return List.of(target);
            }
        }
        throw new IllegalStateException("no format");
    }

    private static LocalDate earliest(HistoryReader reader) throws IOException, Failure {
        return reader.earliest().orElseThrow(() -> new Failure(Failure.FAILED, "there are no days to export yet"));
    }

    private static String schemaText() throws IOException {
        try (InputStream in = ExportCommand.class.getResourceAsStream("/plumbline/exchange/export.schema.json")) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
