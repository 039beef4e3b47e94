package plumbline.sensor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.text.proof.GravityProof;
import plumbline.sensor.text.proof.GravityProof.Finding;
import plumbline.sensor.text.proof.Triple;
import plumbline.sensor.text.proof.UnitQuaternion;

/**
 * How rows are read whose numbers have no names: by which three behave as an acceleration.
 *
 * @param doubtful whether the same was asked about before
 */
record ProvenLayout(TextHints hints, boolean doubtful) {

    /** Where two threes may be the acceleration, waiting for one of them to turn is over after so many rows. */
    private static final int ENOUGH_OF_TWO = 72;

    /**
     * What is no more than likely has to stay so in so many looks in a row; three analogue inputs that wander do not. At 50 rows
     * a second that is half a second, by which somebody who moves at all has turned by more, and is believed at once.
     */
    private static final int LOOKS = 7;

    /** Three that may be the acceleration. */
    private record Candidate(List<String> names, GravityProof proof, Finding finding) {

        boolean overlaps(Candidate other) {
            return names.stream().anyMatch(other.names::contains);
        }

        boolean isWorseThan(Candidate other) {
            return !equals(other) && overlaps(other) && !proof.rustlesAlike() && other.proof.rustlesAlike();
        }
    }

    /** The only three that are proven to be one; four of length 1 are a quaternion, and no three of them count. */
    Optional<TextLayout> byValues(RowKind kind) {
        List<Candidate> proven = new ArrayList<>();
        List<Candidate> possible = new ArrayList<>();
        boolean quaternion = false;
        for (List<String> three : kind.roles().open()) {
            if (UnitQuaternion.holds(kind.rows(), three)) {
                quaternion = true;
                continue;
            }
            GravityProof proof = new GravityProof(Triple.of(kind.rows(), three), hints.unit(), doubtful);
            Finding finding = proof.finding();
            if (finding == Finding.PROVEN || finding == Finding.LIKELY) {
                proven.add(new Candidate(three, proof, finding));
            } else if (finding == Finding.WAITING) {
                possible.add(new Candidate(three, proof, finding));
            }
        }
        // Of numbers that are counted twice, in different threes, the axes of one chip rustle alike.
        proven.removeIf(one -> proven.stream().anyMatch(one::isWorseThan));
        kind.likely(proven.stream().map(Candidate::names).toList());
        boolean one = !quaternion
                && possible.stream().findFirst().stream()
                        .anyMatch(first -> possible.stream().allMatch(first::overlaps));
        boolean some = !possible.isEmpty() && kind.rows().size() < ENOUGH_OF_TWO;
        boolean found = proven.size() == 1 && isSettled(kind, proven.get(0));
        kind.setWaiting((proven.isEmpty() && (one || some)) || (proven.size() == 1 && !found));
        return found
                ? Optional.of(TextLayout.guessed(
                        kind.first(),
                        proven.get(0).names(),
                        proven.get(0).proof().unit()))
                : Optional.empty();
    }

    private static boolean isSettled(RowKind kind, Candidate only) {
        return only.finding() == Finding.PROVEN || kind.looksInARow(only.names()) >= LOOKS;
    }
}
