package plumbline.posture.score;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import plumbline.posture.PostureState;

/** Counts the seconds of one recording. */
final class Scoring {

    private final Seconds labels;
    private final Seconds said;
    private final Map<String, Map<String, Long>> confusion = new TreeMap<>();
    private Reliability reliability = Reliability.NONE;
    private Score.Sides all = Score.Sides.NONE;
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
                all,
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
        Score.Sides second = Score.Sides.second(truth, right);
        all = all.plus(second);
        if (claim.map(Claim::confidence).orElse(0.0) > PostureState.NOT_SURE) {
            sure = sure.plus(second);
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
