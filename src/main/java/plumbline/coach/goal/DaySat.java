package plumbline.coach.goal;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * How somebody sat on a day, as far as a goal asks.
 *
 * @param pieces seated time of each bout that began in the day
 * @param asked how many breaks were asked for
 * @param taken how many of them were taken, as the sensor saw
 */
public record DaySat(LocalDate day, List<Duration> pieces, int asked, int taken) {

    /** Of a day with less sitting than this nothing can be said; our own. */
    public static final Duration LEAST_SEATED = Duration.ofHours(1);

    public DaySat {
        pieces = List.copyOf(pieces);
        if (taken < 0 || taken > asked) {
            throw new IllegalArgumentException("0 <= taken <= asked on " + day + ": " + taken + ", " + asked);
        }
    }

    /** All of it. */
    public Duration seated() {
        return sum(pieces);
    }

    /** The part of it in pieces no longer than this. */
    public Duration inPieces(Duration under) {
        return sum(pieces.stream().filter(piece -> piece.compareTo(under) <= 0).toList());
    }

    /** Whether there is enough of it to say anything. */
    public boolean counts() {
        return seated().compareTo(LEAST_SEATED) >= 0;
    }

    private static Duration sum(List<Duration> some) {
        return some.stream().reduce(Duration.ZERO, Duration::plus);
    }
}
