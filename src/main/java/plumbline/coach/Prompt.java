package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One asking for a movement break, from the first word to its end; snoozes belong to it.
 *
 * @param askedAt when the wearer was first asked; tells prompts apart
 * @param seated how long the wearer had been seated then
 * @param stretchId the stretch that was offered, by its id in the catalogue
 * @param snoozes how often it was put off
 * @param upright the longest time on one's feet, or lying, seen since it was asked
 * @param end when and how it ended, once it has
 */
public record Prompt(
        Instant askedAt, Duration seated, String stretchId, int snoozes, Duration upright, Optional<End> end) {

    /**
     * The end of a prompt.
     *
     * @param at when
     * @param outcome how
     * @param reason the wearer's own reason for skipping; empty otherwise
     */
    public record End(Instant at, Outcome outcome, String reason) {}

    Prompt snoozed() {
        return new Prompt(askedAt, seated, stretchId, snoozes + 1, upright, end);
    }

    Prompt offering(String other) {
        return new Prompt(askedAt, seated, other, snoozes, upright, end);
    }

    Prompt seenUpright(Duration now) {
        return now.compareTo(upright) > 0 ? new Prompt(askedAt, seated, stretchId, snoozes, now, end) : this;
    }

    Prompt ended(Instant at, Outcome outcome, String reason) {
        return new Prompt(askedAt, seated, stretchId, snoozes, upright, Optional.of(new End(at, outcome, reason)));
    }

    Prompt shift(Duration by) {
        return new Prompt(askedAt.plus(by), seated, stretchId, snoozes, upright, end);
    }
}
