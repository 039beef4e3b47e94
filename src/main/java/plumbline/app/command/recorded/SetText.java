package plumbline.app.command.recorded;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import plumbline.posture.score.Reliability;
import plumbline.posture.score.Score;

/**
 * Scores of sets of recordings as tables of 80 columns: what was said of each set, how sure it was, each person, and how often
 * each confidence was right. The set of a recording is its name up to the first hyphen.
 */
final class SetText {

    private static final int NAME = 14;

    private static final String WHAT = "%-14s %3s %8s %6s %7s  %-15s  %-15s";

    private static final String SURE = "%-14s %6s %7s  %9s %9s  %7s %8s %7s";

    private SetText() {}

    /** The set that a recording belongs to. */
    static String set(String recording) {
        return recording.split("-", 2)[0];
    }

    /** All tables, of the recordings of each set. */
    static List<String> of(Map<String, ? extends Map<String, Score>> sets) {
        List<String> lines = new ArrayList<>();
        lines.add(head(WHAT, "set", "n", "balanced", "seated", "upright", "up sens/prec", "down sens/prec"));
        sets.forEach((set, people) -> lines.add(what(set, String.valueOf(people.size()), pooled(people))));
        lines.add("");
        lines.add(head(SURE, "set", "lying", "walking", "0.9 right", "0.95+", "not", "balanced", ""));
        lines.add(head(SURE, "", "recall", "recall", "", "right", "unsure", "of those", "unknown"));
        sets.forEach((set, people) -> lines.add(sure(set, pooled(people))));
        sets.forEach((set, people) -> {
            lines.add("");
            lines.add(set + ", each recording");
            people.forEach((name, score) ->
                    lines.add(what(name.substring(Math.min(name.length(), set.length() + 1)), "", score)));
        });
        sets.forEach((set, people) -> {
            lines.add("");
            lines.add(set + ", each confidence");
            lines.addAll(ScoreText.reliability(pooled(people)));
        });
        return lines.stream().map(String::stripTrailing).toList();
    }

    private static Score pooled(Map<String, Score> people) {
        return people.values().stream().reduce(Score.NONE, Score::plus);
    }

    private static String head(String format, Object... titles) {
        return String.format(Locale.ROOT, format, titles);
    }

    private static String what(String name, String people, Score score) {
        return String.format(
                Locale.ROOT,
                WHAT,
                name.length() > NAME ? name.substring(0, NAME - 1) + "…" : name,
                people,
                String.format(Locale.ROOT, "%.3f", score.balanced()),
                ScoreText.share(score.seatedRight(), score.seated()),
                ScoreText.share(score.uprightRight(), score.upright()),
                ScoreText.changes(score.standUps()),
                ScoreText.changes(score.sitDowns()));
    }

    private static String sure(String set, Score score) {
        return String.format(
                Locale.ROOT,
                SURE,
                set,
                ScoreText.figure(score.recall("lying", "lying")),
                ScoreText.figure(score.recall("walking", "moving")),
                right(score.reliability().calls(0.9, 0.95)),
                right(score.reliability().calls(0.95, 2)),
                ScoreText.figure(score.coverage()),
                ScoreText.figure(OptionalDouble.of(score.sure().balanced())),
                ScoreText.figure(score.unknown()));
    }

    private static String right(Reliability.Calls calls) {
        return ScoreText.share(calls.right(), calls.seconds());
    }
}
