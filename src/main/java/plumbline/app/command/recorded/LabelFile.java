package plumbline.app.command.recorded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import plumbline.app.home.Failure;
import plumbline.posture.score.Claim;

/** Labels: what the wearer of a recording really did, as a CSV with the columns of {@link Claim#HEADER}. */
final class LabelFile {

    private LabelFile() {}

    /** The name of the labels that lie beside a recording: {@code day.csv.gz} has {@code day.labels.csv}. */
    static String nameFor(Path recording) {
        return Analysis.name(recording) + ".labels.csv";
    }

    /**
     * The recordings in a directory that have labels beside them, by name.
     *
     * @throws Failure when there are none
     */
    static List<Path> labelledIn(Path directory) throws Failure {
        try (Stream<Path> all = Files.list(directory)) {
            List<Path> labelled = all.filter(file -> !file.toString().endsWith(".labels.csv"))
                    .filter(file -> !nameFor(file).startsWith("."))
                    .filter(file -> Files.exists(file.resolveSibling(nameFor(file))))
                    .sorted()
                    .toList();
            if (labelled.isEmpty()) {
                throw new Failure(Failure.FAILED, directory + " holds no recordings with NAME.labels.csv beside them.");
            }
            return labelled;
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(Failure.FAILED, "the directory " + directory + " cannot be read.");
        }
    }

    /**
     * Reads the labels, in order of time.
     *
     * @throws Failure naming file and line, when they cannot be used
     */
    static List<Claim> read(Path file) throws Failure {
        List<String> lines = lines(file);
        if (lines.isEmpty() || !lines.get(0).strip().startsWith("start_s,end_s,posture")) {
            throw new Failure(Failure.FAILED, file + ", line 1: expected " + Claim.HEADER + ".");
        }
        List<Claim> labels = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (lines.get(i).isBlank()) {
                continue;
            }
            try {
                labels.add(Claim.parse(lines.get(i)));
            } catch (IllegalArgumentException e) {
                throw new Failure(Failure.FAILED, file + ", line " + (i + 1) + ": " + e.getMessage() + ".");
            }
        }
        if (labels.isEmpty()) {
            throw new Failure(Failure.FAILED, file + " holds no labels.");
        }
        return List.copyOf(labels);
    }

    private static List<String> lines(Path file) throws Failure {
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            return lines.toList();
        } catch (IOException | UncheckedIOException e) {
            throw new Failure(Failure.FAILED, "the labels " + file + " cannot be read.");
        }
    }
}
