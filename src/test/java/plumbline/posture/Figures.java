package plumbline.posture;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;
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

    private static String text(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "-";
    }
}
