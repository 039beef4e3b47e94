package plumbline.line;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import plumbline.coach.Sight.Doubt;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;

/** One wearing of the sensor after the other, and since when in it the posture has been not sure. */
final class Wearing {

    /** A sensor that was silent for longer was put on anew; a glitch of the wire is shorter. */
    private static final Duration SILENT = Duration.ofMinutes(5);

    private Optional<Instant> putOn = Optional.empty();
    private Optional<Instant> unsureSince = Optional.empty();

    /** The next sample comes so long after the one before. */
    void after(Duration gap) {
        if (gap.compareTo(SILENT) > 0) {
            putOn = Optional.empty();
            unsureSince = Optional.empty();
        }
    }

    /** The wearer is seen in this state now. */
    Optional<Doubt> seen(Instant now, PostureState state) {
        if (state.posture() == Posture.NOT_WORN) {
            putOn = Optional.empty();
            return notSeen();
        }
        Instant begun = putOn.orElse(now);
        putOn = Optional.of(begun);
        unsureSince = state.isNotSure() ? unsureSince.or(() -> Optional.of(now)) : Optional.empty();
        return unsureSince.map(since -> new Doubt(begun, since));
    }

    /** Nothing is seen of them now, or nothing is to be judged. */
    Optional<Doubt> notSeen() {
        unsureSince = Optional.empty();
        return Optional.empty();
    }

    /** The host's clock was set. */
    void shift(Duration by) {
        putOn = putOn.map(t -> t.plus(by));
        unsureSince = unsureSince.map(t -> t.plus(by));
    }
}
