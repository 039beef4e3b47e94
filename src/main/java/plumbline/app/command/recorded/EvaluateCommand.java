package plumbline.app.command.recorded;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.tinylog.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import plumbline.app.command.days.Charts;
import plumbline.app.home.Failure;
import plumbline.app.home.Home;
import plumbline.app.home.Languages;
import plumbline.line.Line;
import plumbline.posture.score.Claim;
import plumbline.posture.score.Score;
import plumbline.settings.Settings;

/** {@code plumbline evaluate}: how well what is said of recordings agrees with labels. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Compares what Plumbline says of recordings with labels of what the wearers really did.",
        footer = {
            "",
            "Labels are CSV files with the columns start_s,end_s,posture,slouched; posture is sitting, reclining, "
                    + "standing, walking, bending or lying. Stand-ups and sit-downs count when they last 20 s and are "
                    + "matched within 10 s; slouch is F1 over the seconds labelled sitting. "
                    + "'plumbline simulate' writes recordings with labels."
        })
public final class EvaluateCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE|DIR",
            description = "Recordings, or directories: all recordings in them that have labels.")
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private List<Path> files;

    @Option(
            names = "--by-set",
            description =
                    "Tell each set of recordings, each person and each confidence apart: walking and lying found, "
                            + "how much was said with more than 0.7 (not unsure). The set is the name up to the first hyphen.")
    private boolean bySet;

    @Option(
            names = "--labels",
            paramLabel = "L",
            description =
                    "The labels, once for each recording, or the directory in which NAME.labels.csv lies for each. "
                            + "Standard: beside the recording.")
    private List<Path> labels = new ArrayList<>();

    @Option(
            names = "--chart",
            paramLabel = "DIR",
            description = "Draw each recording, what was said above what was true, as PNG and SVG in this directory.")
    private @Nullable Path charts;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli fills it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws Failure, InterruptedException {
        files = recordings();
        List<List<Claim>> truths = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            truths.add(LabelFile.read(labelsOf(i)));
        }
        Settings settings = Home.settings();
        Line.Setup setup =
                new Line.Setup(settings.slouch(), settings.bouts(), settings.coach(), ZoneOffset.UTC, sight -> "");
        ExecutorService workers = Executors.newFixedThreadPool(
                Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
        try {
            List<Future<Evaluation>> futures = new ArrayList<>();
            for (int i = 0; i < files.size(); i++) {
                Path file = files.get(i);
                List<Claim> truth = truths.get(i);
                futures.add(workers.submit(() -> Evaluation.of(file, truth, setup)));
            }
            tell(futures);
        } finally {
            workers.shutdownNow();
        }
        return 0;
    }

    private List<Path> recordings() throws Failure {
        List<Path> recordings = new ArrayList<>();
        for (Path file : files) {
            if (Files.isDirectory(file)) {
                recordings.addAll(LabelFile.labelledIn(file));
            } else {
                recordings.add(file);
            }
        }
        return recordings;
    }

    private Path labelsOf(int i) {
        Path file = files.get(i);
        if (labels.isEmpty()) {
            return file.resolveSibling(LabelFile.nameFor(file));
        }
        if (labels.size() == 1 && Files.isDirectory(labels.get(0))) {
            return labels.get(0).resolve(LabelFile.nameFor(file));
        }
        if (labels.size() != files.size()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--labels: " + labels.size() + " given for " + files.size()
                            + " recordings; give one for each, in the same order, or a directory");
        }
        return labels.get(i);
    }

    private void tell(List<Future<Evaluation>> futures) throws Failure, InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        out.println(ScoreText.HEAD);
        Score pooled = Score.NONE;
        Map<String, Map<String, Score>> sets = new TreeMap<>();
        for (Future<Evaluation> future : futures) {
            Evaluation evaluation = result(future);
            out.println(ScoreText.row(evaluation.name(), evaluation.score()));
            out.flush();
            pooled = pooled.plus(evaluation.score());
            sets.computeIfAbsent(SetText.set(evaluation.name()), set -> new TreeMap<>())
                    .put(evaluation.name(), evaluation.score());
            draw(evaluation);
        }
        out.println(ScoreText.row("all " + futures.size(), pooled));
        out.println();
        if (bySet) {
            SetText.of(sets).forEach(out::println);
            return;
        }
        ScoreText.confusion(pooled).forEach(out::println);
        out.println();
        ScoreText.reliability(pooled).forEach(out::println);
    }

    private void draw(Evaluation evaluation) throws Failure {
        if (charts == null) {
            return;
        }
        try {
            Charts.comparison(
                    evaluation.name(), evaluation.said(), evaluation.truth(), Languages.words(Locale.UK), charts);
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, "the chart cannot be written to " + charts + ": " + e.getMessage());
        } catch (LinkageError | InternalError e) {
            Logger.warn(e, "no chart");
            throw new Failure(
                    Failure.FAILED, "the chart cannot be drawn: this machine has no fonts for Java (fontconfig).");
        }
    }

    private static Evaluation result(Future<Evaluation> future) throws Failure, InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Failure failure) {
                throw failure;
            }
            throw new IllegalStateException("an evaluation failed", e.getCause());
        }
    }
}
