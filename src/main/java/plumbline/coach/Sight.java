package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import plumbline.posture.Posture;

/**
 * What the coach is told of the wearer at a moment.
 *
 * @param posture the posture now
 * @param slouched whether it is a slouch
 * @param since since when posture and slouch are as they are
 * @param seated time seated in the bout that is going on; zero when there is none
 * @param slouchedInBout the slouched part of it
 * @param upright time upright since last seated; zero while seated
 * @param unshifted seated time since the last posture shift, or since the sit-down; zero while not seated
 * @param doubt while the posture is not sure: since when, and in which wearing of the sensor
 * @param lying time lying since last seated; zero while seated
 */
public record Sight(
        Posture posture,
        boolean slouched,
        Instant since,
        Duration seated,
        Duration slouchedInBout,
        Duration upright,
        Duration unshifted,
        Optional<Doubt> doubt,
        Duration lying) {

    /**
     * The wearer is seen, but whether they sit or stand is not sure.
     *
     * @param putOn when they put the sensor on; tells one wearing from the next
     * @param since since when it has been not sure
     */
    public record Doubt(Instant putOn, Instant since) {

        Doubt shift(Duration by) {
            return new Doubt(putOn.plus(by), since.plus(by));
        }
    }

    /** Without any lying. */
    public Sight(
            Posture posture,
            boolean slouched,
            Instant since,
            Duration seated,
            Duration slouchedInBout,
            Duration upright,
            Duration unshifted,
            Optional<Doubt> doubt) {
        this(posture, slouched, since, seated, slouchedInBout, upright, unshifted, doubt, Duration.ZERO);
    }

    /** A posture that is sure. */
    public Sight(
            Posture posture,
            boolean slouched,
            Instant since,
            Duration seated,
            Duration slouchedInBout,
            Duration upright,
            Duration unshifted) {
        this(posture, slouched, since, seated, slouchedInBout, upright, unshifted, Optional.empty());
    }

    /** Nothing known, as before the first sample. */
    public static Sight nothing(Instant at) {
        return new Sight(Posture.UNKNOWN, false, at, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    /** Whether the wearer surely sits: only then they may be asked to stand up. */
    boolean isSurelySeated() {
        return posture.isSeated() && doubt.isEmpty();
    }

    /** Whether this is what a break is made of: on one's feet, or lying, as in a stretch on the floor. */
    boolean isBreak() {
        return posture.isUpright() || posture == Posture.LYING;
    }

    /** How much of a break it has been since last seated. */
    public Duration away() {
        return upright.plus(lying);
    }

    /**
     * How much of a break it has surely been: none where it was not sure already when they seemed to get up, as after a start in
     * the middle of sitting. Who surely got up and then stands so still that it is not sure any more has got up all the same.
     */
    Duration surelyAway(Instant at) {
        Instant gotUp = at.minus(away());
        return doubt.filter(d -> !d.since().isAfter(gotUp)).isPresent() ? Duration.ZERO : away();
    }

    /** The same with its instants moved along with the host's clock. */
    public Sight shift(Duration by) {
        return new Sight(
                posture,
                slouched,
                since.plus(by),
                seated,
                slouchedInBout,
                upright,
                unshifted,
                doubt.map(d -> d.shift(by)),
                lying);
    }
}
