package plumbline.posture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.belief.Trust;
import plumbline.posture.score.Score;

/** Test support: scores added up, and as a line of a table in {@code detection.md}. */
final class Figures {

    static final String HEAD = "| | balanced | stand-up sens / prec | sit-down sens / prec | slouch F1 | timing, s |\n"
            + "|---|---|---|---|---|---|";

    private Figures() {}

    static Score pooled(List<Recorded> recordings, Function<Recorded, Score> scoring) {
        return recordings.parallelStream().map(scoring).reduce(Score.NONE, Score::plus);
    }

    static String line(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "| %s | %.4f | %s / %s | %s / %s | %s | %s |",
                name,
                score.balanced(),
                text(score.standUps().sensitivity()),
                text(score.standUps().precision()),
                text(score.sitDowns().sensitivity()),
                text(score.sitDowns().precision()),
                text(score.slouchF1()),
                text(score.timingSeconds()));
    }

    /** Writes the figures of a model, a line each. */
    static void write(Path file, SeatModel model) throws IOException {
        List<String> lines = new ArrayList<>();
        double[] figures = ModelFit.figures(model);
        for (int i = 0; i < figures.length; i++) {
            lines.add(String.format(Locale.ROOT, "%s=%.5g", ModelFit.names().get(i), figures[i]));
        }
        lines.add(String.format(Locale.ROOT, "trust=%.2f", model.trust().share()));
        Files.write(file, lines);
    }

    /** Reads what {@link #write} wrote. */
    static SeatModel read(List<String> lines) {
        double[] figures = lines.stream()
                .mapToDouble(line -> Double.parseDouble(line.substring(line.indexOf('=') + 1)))
                .toArray();
        SeatModel model = ModelFit.model(Arrays.copyOf(figures, figures.length - 1));
        return new SeatModel(model.transfers(), model.tilts(), model.pace(), Trust.of(figures[figures.length - 1]));
    }

    static String text(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "-";
    }
}
