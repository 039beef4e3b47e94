package plumbline.posture.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import plumbline.posture.PostureState;

/**
 * How well claims agree with labels, second by second and change by change. Scores of several recordings add up.
 *
 * <p>Seated is sitting or reclining, upright is standing, walking, bending or moving; anything else said counts as
 * wrong. A change is one between seated and upright that lasts 20 s or more on either side; it is found when the claims
 * have one of the same kind within 10 s.
 *
 * @param all labelled seconds, and those of them that were called right
 * @param sure the same of those that were called with more than {@link PostureState#NOT_SURE}
 * @param unsaid seconds that were called neither
 * @param slouchHits sitting seconds labelled and called slouched
 * @param slouchFalse sitting seconds called slouched only
 * @param slouchMissed sitting seconds labelled slouched only
 * @param standUps how stand-ups were found
 * @param sitDowns how sit-downs were found
 * @param confusion labelled word, said word, seconds
 * @param reliability how often calls of each confidence were right
 */
public record Score(
        Sides all,
        Sides sure,
        long unsaid,
        long slouchHits,
        long slouchFalse,
        long slouchMissed,
        Changes standUps,
        Changes sitDowns,
        Map<String, Map<String, Long>> confusion,
        Reliability reliability) {

    /** Scores of nothing yet. */
    public static final Score NONE =
            new Score(Sides.NONE, Sides.NONE, 0, 0, 0, 0, Changes.NONE, Changes.NONE, Map.of(), Reliability.NONE);

    /** Compares what was said of one recording with its labels. */
    public static Score of(List<Claim> labels, List<Claim> said) {
        return new Scoring(Seconds.of(labels), Seconds.of(said)).score();
    }

    /** Both together. */
    public Score plus(Score other) {
        Map<String, Map<String, Long>> sum = new TreeMap<>();
        for (Map<String, Map<String, Long>> part : List.of(confusion, other.confusion)) {
            part.forEach((label, row) -> row.forEach((word, seconds) ->
                    sum.computeIfAbsent(label, l -> new TreeMap<>()).merge(word, seconds, Long::sum)));
        }
        return new Score(
                all.plus(other.all),
                sure.plus(other.sure),
                unsaid + other.unsaid,
                slouchHits + other.slouchHits,
                slouchFalse + other.slouchFalse,
                slouchMissed + other.slouchMissed,
                standUps.plus(other.standUps),
                sitDowns.plus(other.sitDowns),
                sum,
                reliability.plus(other.reliability));
    }

    /** The mean of the shares of seated and of upright seconds that were called right. */
    public double balanced() {
        return all.balanced();
    }

    /** Labelled seated seconds. */
    public long seated() {
        return all.seated;
    }

    /** Those of them that were called seated. */
    public long seatedRight() {
        return all.seatedRight;
    }

    /** Labelled upright seconds. */
    public long upright() {
        return all.upright;
    }

    /** Those of them that were called upright. */
    public long uprightRight() {
        return all.uprightRight;
    }

    /** The share of labelled seconds that were called with more than {@link PostureState#NOT_SURE}; empty where none is labelled. */
    public OptionalDouble coverage() {
        return all.seconds() == 0 ? OptionalDouble.empty() : OptionalDouble.of(sure.seconds() / (double) all.seconds());
    }

    /** The share of labelled seconds of which nothing was known; empty where none is labelled. */
    public OptionalDouble unknown() {
        long all = 0;
        long unknown = 0;
        for (Map<String, Long> row : confusion.values()) {
            all += row.values().stream().mapToLong(seconds -> seconds).sum();
            unknown += row.getOrDefault("unknown", 0L) + row.getOrDefault("nothing", 0L);
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(unknown / (double) all);
    }

    /** The share of the seconds with a label that were called by a word; empty where none has that label. */
    public OptionalDouble recall(String label, String word) {
        Map<String, Long> row = confusion.getOrDefault(label, Map.of());
        long all = row.values().stream().mapToLong(seconds -> seconds).sum();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(row.getOrDefault(word, 0L) / (double) all);
    }

    /** F1 of slouched seconds while labelled sitting; empty where nobody slouched or was said to. */
    public OptionalDouble slouchF1() {
        long all = 2 * slouchHits + slouchFalse + slouchMissed;
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(2.0 * slouchHits / all);
    }

    /** Mean distance in seconds between a labelled change and the one found for it; empty where none was found. */
    public OptionalDouble timingSeconds() {
        long found = standUps.found() + sitDowns.found();
        return found == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((standUps.errorSeconds() + sitDowns.errorSeconds()) / (double) found);
    }

    /**
     * Seconds labelled seated and upright, and those of them that were called so.
     *
     * @param seated labelled seated
     * @param seatedRight called so too
     * @param upright labelled upright
     * @param uprightRight called so too
     */
    public record Sides(long seated, long seatedRight, long upright, long uprightRight) {

        static final Sides NONE = new Sides(0, 0, 0, 0);

        static Sides second(Claim truth, boolean right) {
            long hit = right ? 1 : 0;
            return new Sides(
                    truth.isSeated() ? 1 : 0,
                    truth.isSeated() ? hit : 0,
                    truth.isUpright() ? 1 : 0,
                    truth.isUpright() ? hit : 0);
        }

        long seconds() {
            return seated + upright;
        }

        Sides plus(Sides other) {
            return new Sides(
                    seated + other.seated,
                    seatedRight + other.seatedRight,
                    upright + other.upright,
                    uprightRight + other.uprightRight);
        }

        /** The mean of both shares that were called right. */
        public double balanced() {
            return (seatedRight / (double) Math.max(1, seated) + uprightRight / (double) Math.max(1, upright)) / 2;
        }
    }

    /**
     * How changes of one kind were found.
     *
     * @param labelled changes in the labels
     * @param said changes in the claims
     * @param found pairs of both
     * @param errorSeconds sum of the distances within pairs
     */
    public record Changes(long labelled, long said, long found, long errorSeconds) {

        static final Changes NONE = new Changes(0, 0, 0, 0);

        private static final int TOLERANCE_SECONDS = 10;

        static Changes match(List<Integer> labelled, List<Integer> said) {
            List<Integer> free = new ArrayList<>(said);
            long found = 0;
            long error = 0;
            for (int at : labelled) {
                Integer nearest = null;
                for (Integer candidate : free) {
                    if (nearest == null || Math.abs(candidate - at) < Math.abs(nearest - at)) {
                        nearest = candidate;
                    }
                }
                if (nearest != null && Math.abs(nearest - at) <= TOLERANCE_SECONDS) {
                    free.remove(nearest);
                    found++;
                    error += Math.abs(nearest - at);
                }
            }
            return new Changes(labelled.size(), said.size(), found, error);
        }

        Changes plus(Changes other) {
            return new Changes(
                    labelled + other.labelled,
                    said + other.said,
                    found + other.found,
                    errorSeconds + other.errorSeconds);
        }

        /** Share of the labelled ones that were found. */
        public OptionalDouble sensitivity() {
            return labelled == 0 ? OptionalDouble.empty() : OptionalDouble.of(found / (double) labelled);
        }

        /** Share of the said ones that are labelled. */
        public OptionalDouble precision() {
            return said == 0 ? OptionalDouble.empty() : OptionalDouble.of(found / (double) said);
        }
    }
}
