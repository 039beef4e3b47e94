package plumbline.app.command.recorded;

import com.google.gson.JsonArray;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.device.LinkException;
import plumbline.exchange.recording.OpenedRecording;
import plumbline.exchange.recording.Recordings;
import plumbline.line.Line;
import plumbline.privacy.PrivateFiles;
import plumbline.settings.Settings;

/** {@code plumbline analyze}: what recordings amount to, several at a time. */
@Command(
        name = "analyze",
        mixinStandardHelpOptions = true,
        description = "Says what recordings amount to: sitting, slouching, bouts and breaks.",
        footer = {
            "",
            "A recording is one of Plumbline's (CSV with the columns time_s,ax_g,ay_g,az_g, or .plm), CSV with other "
                    + "named columns, Axivity .cwa, ActiGraph .gt3x, GENEActiv .bin, Unisens of Movisens (folder or zip) "
                    + "or Motion-BIDS; also inside of gz or zip. It is known by what is in it; src/site/recordings.md has more."
        })
public final class AnalyzeCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Recordings, of Plumbline or of other makers.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private List<Path> files;

    @Option(
            names = "--bouts",
            paramLabel = "OUT",
            description = "Write start_s,end_s,posture,slouched: into the file OUT.csv for one recording, into the "
                    + "directory OUT, as NAME.bouts.csv, for several.")
    private @Nullable Path bouts;

    @Option(names = "--json", description = "Print JSON instead of a table.")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    private record Done(Path file, Optional<Analysis> analysis, String complaint) {}

    @Override
    public Integer call() throws Failure, InterruptedException {
        Line.Setup setup = setup(Home.settings());
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<Done>> futures = new ArrayList<>();
            for (Path file : files) {
                futures.add(workers.submit(() -> analyze(file, setup)));
            }
            return tell(futures);
        } finally {
            workers.shutdownNow();
        }
    }

    private int tell(List<Future<Done>> futures) throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        JsonArray array = new JsonArray();
        if (!json) {
            out.println(AnalysisText.HEAD);
        }
        int failed = 0;
        for (int i = 0; i < futures.size(); i++) {
            Done done = result(futures.get(i), files.get(i));
            if (!done.complaint().isEmpty()) {
                err.println("analyze: " + done.complaint());
            }
            failed += done.analysis().isEmpty() ? 1 : 0;
            String name = String.valueOf(done.file().getFileName());
            done.analysis().ifPresent(analysis -> {
                if (json) {
                    array.add(AnalysisText.json(name, analysis));
                } else {
                    out.println(AnalysisText.row(name, analysis));
                }
            });
            if (files.size() > 1) {
                err.println((i + 1) + " of " + files.size() + " recordings done");
            }
        }
        if (json) {
            out.println(AnalysisText.json(array));
        }
        return failed == 0 ? 0 : Failure.FAILED;
    }

    private Done analyze(Path file, Line.Setup setup) {
        try {
            OpenedRecording recording = new Recordings(setup.zone(), Instant.EPOCH).open(file);
            Analysis analysis = Analysis.of(recording.name(), recording.rows(), setup);
            if (bouts != null) {
                BoutsFile.write(analysis.spells(), recording.zero().orElse(analysis.start()), boutsFile(bouts, file));
            }
            return new Done(file, Optional.of(analysis), analysis.trouble().orElse(""));
        } catch (Failure e) {
            return new Done(file, Optional.empty(), e.sentence());
        } catch (LinkException e) {
            return new Done(file, Optional.empty(), e.saying().sentence());
        } catch (IOException e) {
            return new Done(file, Optional.empty(), "the bouts of " + file + " cannot be written: " + e.getMessage());
        }
    }

    private Path boutsFile(Path to, Path recording) throws IOException {
        if (files.size() == 1 && !Files.isDirectory(to)) {
            return to;
        }
        PrivateFiles.createDirectories(to);
        return to.resolve(Analysis.name(recording) + ".bouts.csv");
    }

    private static Done result(Future<Done> future, Path file) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("analysis of " + file + " failed", e.getCause());
        }
    }

    private static Line.Setup setup(Settings settings) {
        return new Line.Setup(settings.slouch(), settings.bouts(), settings.coach(), ZoneOffset.UTC, sight -> "");
    }
}
