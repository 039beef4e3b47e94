package plumbline.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Adds up, epoch by epoch, how much somebody moved while seated. */
final class MovementTally {

    private final SortedMap<Integer, Duration> angles = new TreeMap<>();
    private Duration watched = Duration.ZERO;
    private Duration longest = Duration.ZERO;
    private Duration unshifted = Duration.ZERO;
    private Optional<Instant> next = Optional.empty();
    private int shifts;
    private int fidgets;

    /** Goes on with what an earlier run counted; how long the wearer sits without a shift begins anew. */
    MovementTally(Optional<SeatedMovement> sofar) {
        sofar.ifPresent(before -> {
            watched = before.watched();
            shifts = before.shifts();
            fidgets = before.fidgets();
            longest = before.longestUnshifted();
            angles.putAll(before.angles().times());
        });
    }

    /** Takes the next ten seconds, in the order in which they were lived. */
    void add(Epoch epoch) {
        Optional<Moves> moves = epoch.posture().isSeated() ? epoch.moves() : Optional.empty();
        if (moves.isEmpty() || next.filter(epoch.start()::equals).isEmpty()) {
            unshifted = Duration.ZERO;
        }
        next = Optional.of(epoch.start().plus(Epoch.LENGTH));
        moves.ifPresent(counted -> add(epoch, counted));
    }

    private void add(Epoch epoch, Moves moves) {
        watched = watched.plus(epoch.covered());
        shifts += moves.shifts();
        fidgets += moves.fidgets();
        unshifted = moves.shifts() > 0 ? Duration.ZERO : unshifted.plus(epoch.covered());
        longest = unshifted.compareTo(longest) > 0 ? unshifted : longest;
        epoch.leanDeg().ifPresent(deg -> {
            if (Math.abs(deg) <= 180) {
                angles.merge(AngleTimes.classOf(deg), epoch.covered(), Duration::plus);
            }
        });
    }

    /** The sums; empty while nobody seated was watched. */
    Optional<SeatedMovement> sofar() {
        return watched.isZero()
                ? Optional.empty()
                : Optional.of(new SeatedMovement(watched, shifts, fidgets, longest, new AngleTimes(angles)));
    }
}
