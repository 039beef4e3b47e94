package plumbline.posture.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Claims cut into whole seconds; a second without a claim holds none. */
record Seconds(List<Optional<Claim>> claims) {

    /** Changes closer than this to the next one do not count. */
    private static final int HOLD = 20;

    static Seconds of(List<Claim> claims) {
        int n = (int) claims.stream().mapToDouble(Claim::endSeconds).max().orElse(0);
        Claim[] seconds = new Claim[n];
        for (Claim claim : claims) {
            int from = (int) (claim.startSeconds() + 0.5);
            int to = Math.min(n, (int) (claim.endSeconds() + 0.5));
            if (from < to) {
                Arrays.fill(seconds, from, to, claim);
            }
        }
        return new Seconds(Arrays.stream(seconds).map(Optional::ofNullable).toList());
    }

    int size() {
        return claims.size();
    }

    /** The claim for a second; none beyond the end. */
    Optional<Claim> at(int second) {
        return second < claims.size() ? claims.get(second) : Optional.empty();
    }

    /** The seconds at which a lasting run begins after one of the other kind: onto the feet, or onto a seat. */
    List<Integer> changes(boolean toSeated) {
        List<int[]> runs = lastingRuns();
        List<Integer> changes = new ArrayList<>();
        for (int i = 1; i < runs.size(); i++) {
            if (runs.get(i)[0] != runs.get(i - 1)[0] && runs.get(i)[0] == (toSeated ? 1 : 0)) {
                changes.add(runs.get(i)[1]);
            }
        }
        return changes;
    }

    /** Kind (1 seated, 0 upright) and first second of each run of {@link #HOLD} or more. */
    private List<int[]> lastingRuns() {
        List<int[]> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= size(); i++) {
            if (i == size() || kind(i) != kind(start)) {
                if (i - start >= HOLD && kind(start) >= 0) {
                    runs.add(new int[] {kind(start), start});
                }
                start = i;
            }
        }
        return runs;
    }

    private int kind(int second) {
        return at(second)
                .map(claim -> claim.isSeated() ? 1 : claim.isUpright() ? 0 : -1)
                .orElse(-1);
    }
}
