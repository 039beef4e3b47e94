package plumbline.app.command.recorded;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import plumbline.posture.score.Reliability;
import plumbline.posture.score.Score;

/** Scores as tables. */
final class ScoreText {

    static final String HEAD = String.format(
            Locale.ROOT,
            "%-22s %8s %6s %7s   %-15s   %-15s %6s %7s %7s",
            "recording",
            "balanced",
            "seated",
            "upright",
            "up sens/prec",
            "down sens/prec",
            "slouch",
            "unknown",
            "timing");

    private static final int NAME = 22;

    private ScoreText() {}

    static String row(String name, Score score) {
        return String.format(
                Locale.ROOT,
                "%-22s %8.3f %6s %7s   %-15s   %-15s %6s %7s %5s s",
                name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name,
                score.balanced(),
                share(score.seatedRight(), score.seated()),
                share(score.uprightRight(), score.upright()),
                changes(score.standUps()),
                changes(score.sitDowns()),
                figure(score.slouchF1()),
                share(score.unsaid(), score.seated() + score.upright()),
                score.timingSeconds().isPresent()
                        ? String.format(
                                Locale.ROOT, "%.2f", score.timingSeconds().getAsDouble())
                        : "-");
    }

    /** What was labelled, by what was said, in seconds. */
    static List<String> confusion(Score score) {
        TreeSet<String> words = new TreeSet<>();
        score.confusion().values().forEach(row -> words.addAll(row.keySet()));
        StringBuilder head = new StringBuilder(String.format(Locale.ROOT, "%-22s", "labelled, s"));
        words.forEach(word -> head.append(String.format(Locale.ROOT, " %9s", word)));
        Stream<String> rows = score.confusion().entrySet().stream().map(entry -> confused(entry, words));
        return Stream.concat(Stream.of(head.toString()), rows).toList();
    }

    private static String confused(Map.Entry<String, Map<String, Long>> entry, Set<String> words) {
        StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "%-22s", entry.getKey()));
        words.forEach(word ->
                row.append(String.format(Locale.ROOT, " %9d", entry.getValue().getOrDefault(word, 0L))));
        return row.toString();
    }

    /** How often calls of each confidence were right. */
    static List<String> reliability(Score score) {
        String head =
                String.format(Locale.ROOT, "%-22s %9s %9s %9s", "called with confidence", "mean", "seconds", "right");
        return Stream.concat(
                        Stream.of(head),
                        score.reliability().classes().stream()
                                .filter(calls -> calls.seconds() > 0)
                                .map(ScoreText::reliability))
                .toList();
    }

    private static String reliability(Reliability.Calls calls) {
        double mean = calls.confidenceSum() / calls.seconds();
        double from = Math.min(0.95, Math.floor(mean / Reliability.WIDTH + 1e-9) * Reliability.WIDTH);
        return String.format(
                Locale.ROOT,
                "%-22s %9.3f %9d %9s",
                String.format(Locale.ROOT, "%.2f to %.2f", from, from + Reliability.WIDTH),
                mean,
                calls.seconds(),
                share(calls.right(), calls.seconds()));
    }

    static String changes(Score.Changes changes) {
        return figure(changes.sensitivity()) + "/" + figure(changes.precision()) + " " + changes.labelled();
    }

    static String share(long part, long whole) {
        return figure(whole == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / (double) whole));
    }

    static String figure(OptionalDouble value) {
        return value.isPresent() ? String.format(Locale.ROOT, "%.3f", value.getAsDouble()) : "-";
    }
}
