package plumbline.coach.goal;

import java.time.Duration;
import java.time.LocalDate;

/**
 * How much of a day's sitting was in pieces.
 *
 * @param seated time seated in bouts
 * @param inPieces the part of it in bouts no longer than the goal says
 */
public record DayShare(LocalDate day, Duration seated, Duration inPieces) {

    /** In a hundred; 0 where nobody sat. */
    public long percent() {
        return Share.percent(inPieces, seated);
    }
}
