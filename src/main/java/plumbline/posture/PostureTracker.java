package plumbline.posture;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.sensor.Placed;

/** Tells from placed samples what posture the wearer is in. Skeleton: says nothing yet. */
public final class PostureTracker {

    private Reading reading = new Reading(
            Instant.EPOCH,
            PostureState.UNKNOWN,
            Instant.EPOCH,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty());

    private final Optional<BodyFrame> remembered;

    /** Starts with what an earlier session learnt of the wearer, if anything. */
    public PostureTracker(SlouchSettings slouch, Optional<BodyFrame> remembered) {
        this.remembered = remembered;
    }

    /** Takes the next sample; samples come in order of time. Returns what it changes, usually nothing. */
    public List<Told> on(Placed placed) {
        reading = new Reading(
                placed.at(),
                reading.state(),
                reading.since(),
                reading.tiltDeg(),
                reading.forwardDeg(),
                reading.sideDeg(),
                reading.slouchShare());
        return List.of();
    }

    /** Time goes on without samples: more than 2 s of silence makes the posture unknown from the last sample on. */
    public List<Told> silence(Instant now) {
        return List.of();
    }

    /** The wearer says how he is at this moment; a fact that outranks all inference. */
    public List<Told> corrected(Instant at, Posture posture) {
        return List.of(new Told(at, new PostureState(posture, false, 1)));
    }

    /** The host's clock was set: every remembered instant moves along. */
    public void shift(Duration by) {}

    /** What it sees at this moment. */
    public Reading reading() {
        return reading;
    }

    /** What it has learnt of this wearer and mounting, to be kept for the next session. */
    public Optional<BodyFrame> bodyFrame() {
        return remembered;
    }
}
