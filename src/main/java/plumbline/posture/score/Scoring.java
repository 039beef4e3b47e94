package plumbline.posture.score;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Counts the seconds of one recording. */
final class Scoring {

    /** A posture called with no more than this is "not sure". */
    private static final double NOT_SURE = 0.7 + 1e-9;

    private final Seconds labels;
    private final Seconds said;
    private final Map<String, Map<String, Long>> confusion = new TreeMap<>();
    private Reliability reliability = Reliability.NONE;
    private long seated;
    private long seatedRight;
    private long upright;
    private long uprightRight;
    private Score.Sides sure = Score.Sides.NONE;
    private long unsaid;
    private long slouchHits;
    private long slouchFalse;
    private long slouchMissed;

    Scoring(Seconds labels, Seconds said) {
        this.labels = labels;
        this.said = said;
    }

    Score score() {
        for (int second = 0; second < labels.size(); second++) {
            count(labels.at(second), said.at(second));
        }
        return new Score(
                seated,
                seatedRight,
                upright,
                uprightRight,
                sure,
                unsaid,
                slouchHits,
                slouchFalse,
                slouchMissed,
                Score.Changes.match(labels.changes(false), said.changes(false)),
                Score.Changes.match(labels.changes(true), said.changes(true)),
                confusion,
                reliability);
    }

    private void count(Optional<Claim> label, Optional<Claim> claim) {
        boolean saidSeated = claim.map(Claim::isSeated).orElse(false);
        boolean saidUpright = claim.map(Claim::isUpright).orElse(false);
        unsaid += saidSeated || saidUpright ? 0 : 1;
        if (label.isEmpty()) {
            return;
        }
        Claim truth = label.get();
        boolean right = truth.isSeated() ? saidSeated : truth.isUpright() && saidUpright;
        if (truth.isSeated()) {
            seated++;
            seatedRight += right ? 1 : 0;
        } else if (truth.isUpright()) {
            upright++;
            uprightRight += right ? 1 : 0;
        }
        if (claim.map(Claim::confidence).orElse(0.0) > NOT_SURE) {
            sure = sure.plus(new Score.Sides(
                    truth.isSeated() ? 1 : 0,
                    truth.isSeated() && right ? 1 : 0,
                    truth.isUpright() ? 1 : 0,
                    truth.isUpright() && right ? 1 : 0));
        }
        if (saidSeated || saidUpright) {
            reliability = reliability.with(claim.get().confidence(), right);
        }
        if (truth.posture().equals("sitting")) {
            countSlouch(truth.slouched(), claim.map(Claim::slouched).orElse(false));
        }
        confusion
                .computeIfAbsent(truth.posture(), l -> new TreeMap<>())
                .merge(claim.map(Claim::posture).orElse("nothing"), 1L, Long::sum);
    }

    private void countSlouch(boolean labelled, boolean claimed) {
        slouchHits += labelled && claimed ? 1 : 0;
        slouchFalse += !labelled && claimed ? 1 : 0;
        slouchMissed += labelled && !claimed ? 1 : 0;
    }
}
