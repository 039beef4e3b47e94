package plumbline.trend.day;

import java.time.Instant;
import java.util.Optional;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;

/**
 * A break prompt on the band of a day.
 *
 * @param at when the wearer was asked
 * @param outcome how it ended; empty while it is open
 */
public record Mark(Instant at, Optional<Outcome> outcome) {

    /** The mark of a prompt. */
    public static Mark of(Prompt prompt) {
        return new Mark(prompt.askedAt(), prompt.end().map(Prompt.End::outcome));
    }
}
