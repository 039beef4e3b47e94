package plumbline.posture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.belief.Trust;
import plumbline.posture.score.Reliability;
import plumbline.posture.score.Score;

/**
 * Whatever is fitted is fitted on all studies but one, from the first guesses on, and scored on that one; about an hour. The
 * table goes to {@code target/detection/leave-one-set-out.md}, the figures fitted beside it: those are kept with the tests,
 * and {@code LeftOutTest} scores them anew in seconds.
 *
 * <p>Sets with the same people in them are left out together.
 */
class LeaveOneSetOutTable {

    private static final Path OUT = Path.of("target", "detection");

    private static final int ROUNDS = Integer.getInteger("rounds", 2);

    private static final int SMALL_SET = 4;

    /** Shares of certainty beyond the knee that are tried, the largest that holds is taken. */
    private static final double STEP = 0.02;

    @Test
    void writesWhatEachStudyMakesOfTheOthers() throws IOException {
        List<Studied> all = Studied.all();
        List<String> lines = new ArrayList<>(SetLine.HEAD);
        Files.createDirectories(OUT.resolve("left-out"));
        for (List<String> study : Studied.STUDIES) {
            List<Studied> others =
                    some(all.stream().filter(s -> !study.contains(s.set())).toList());
            SeatModel model =
                    new ModelFit(others, text -> System.out.println(study + ", " + text)).fit(SeatModel.GUESS, ROUNDS);
            model = new SeatModel(model.transfers(), model.tilts(), model.pace(), trust(others, model));
            Figures.write(OUT.resolve("left-out").resolve(study.get(0) + ".properties"), model);
            lines.addAll(lines(all, study, model));
            Files.write(OUT.resolve("leave-one-set-out.md"), lines);
        }
    }

    static List<String> lines(List<Studied> all, List<String> study, SeatModel model) {
        List<String> lines = new ArrayList<>();
        for (String set : study) {
            List<Studied> left = all.stream().filter(s -> s.set().equals(set)).toList();
            lines.add(SetLine.of(set, score(left, model)));
        }
        return lines;
    }

    static Score score(List<Studied> recordings, SeatModel model) {
        return recordings.parallelStream()
                .map(studied -> studied.source().get().score(model))
                .reduce(Score.NONE, Score::plus);
    }

    /** Every other recording of a large set, every fourth day, is enough to learn from, and twice as fast. */
    private static List<Studied> some(List<Studied> recordings) {
        Map<String, Integer> sizes = new TreeMap<>();
        recordings.forEach(studied -> sizes.merge(studied.set(), 1, Integer::sum));
        Map<String, Integer> seen = new TreeMap<>();
        return recordings.stream()
                .filter(studied -> {
                    int number = seen.merge(studied.set(), 1, Integer::sum);
                    int each =
                            studied.set().equals("day") ? 4 : sizes.getOrDefault(studied.set(), 0) > SMALL_SET ? 2 : 1;
                    return number % each == 0;
                })
                .toList();
    }

    /** The largest share with which, on each set learnt from, what is said with 0.9 and 0.95 is right often enough. */
    static Trust trust(List<Studied> recordings, SeatModel model) {
        Map<String, List<Calls>> calls = Calls.of(recordings, model);
        double share = 1;
        while (share > STEP && !calls.values().stream().allMatch(honest(Trust.of(share)))) {
            share -= STEP;
        }
        return Trust.of(Math.max(STEP, share));
    }

    private static java.util.function.Predicate<List<Calls>> honest(Trust trust) {
        return set -> Calls.right(set, trust, 0.85, 0.925) >= 0.88 && Calls.right(set, trust, 0.925, 1) >= 0.972;
    }

    /**
     * Seconds called with one chance.
     *
     * @param chance of the side that was called
     * @param right whether it was that
     */
    record Calls(double chance, boolean right) {

        static Map<String, List<Calls>> of(List<Studied> recordings, SeatModel model) {
            Map<String, List<Calls>> sets = new TreeMap<>();
            for (Studied studied : recordings) {
                double[] seated = studied.seated(model);
                studied.eachLabelled(
                        seated.length,
                        (step, isSeated) -> sets.computeIfAbsent(studied.set(), s -> new ArrayList<>())
                                .add(new Calls(
                                        seated[step] < 0 ? 0.95 : Math.max(seated[step], 1 - seated[step]),
                                        seated[step] >= 0 && seated[step] > 0.5 == isSeated)));
            }
            return sets;
        }

        /** The share that was right of what is told with a confidence in a range. */
        static double right(List<Calls> calls, Trust trust, double from, double to) {
            List<Calls> told = calls.stream()
                    .filter(c -> c.chance >= trust.chance(from) && (to >= 1 || c.chance < trust.chance(to)))
                    .toList();
            return told.isEmpty() ? 1 : told.stream().filter(Calls::right).count() / (double) told.size();
        }
    }

    /** A line of the table. */
    static final class SetLine {

        static final List<String> HEAD = List.of(
                "| left out | balanced | seated | upright | stand-up sens / prec | sit-down sens / prec | lying | walking"
                        + " | said with 0.9: right | with 0.95 and more | unknown |",
                "|---|---|---|---|---|---|---|---|---|---|---|");

        private SetLine() {}

        static String of(String set, Score score) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f | %.3f | %s / %s | %s / %s | %s | %s | %s | %s | %.3f |",
                    set,
                    score.balanced(),
                    share(score.seatedRight(), score.seated()),
                    share(score.uprightRight(), score.upright()),
                    Figures.text(score.standUps().sensitivity()),
                    Figures.text(score.standUps().precision()),
                    Figures.text(score.sitDowns().sensitivity()),
                    Figures.text(score.sitDowns().precision()),
                    Figures.text(score.recall("lying", "lying")),
                    Figures.text(score.recall("walking", "moving")),
                    right(score, 0.9, 0.95),
                    right(score, 0.95, 2),
                    score.unknown().orElse(0));
        }

        private static double share(long part, long whole) {
            return part / (double) Math.max(1, whole);
        }

        private static String right(Score score, double from, double to) {
            Reliability.Calls calls = score.reliability().calls(from, to);
            return calls.seconds() == 0
                    ? "-"
                    : String.format(
                            Locale.ROOT, "%.3f of %d", calls.right() / (double) calls.seconds(), calls.seconds());
        }
    }
}
