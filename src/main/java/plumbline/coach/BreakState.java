package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import plumbline.coach.kept.Memory;

/** How it stands with the prompt for a break. */
sealed interface BreakState {

    /** Nothing was asked, nothing was said. */
    BreakState NOTHING = new Counting(Optional.empty(), Optional.empty());

    /** The same with its instants moved along with the host's clock. */
    BreakState shift(Duration by);

    /** No prompt; the next one not before a moment; when it was announced. */
    record Counting(Optional<Instant> notBefore, Optional<Instant> noticedAt) implements BreakState {
        @Override
        public BreakState shift(Duration by) {
            return new Counting(notBefore.map(t -> t.plus(by)), noticedAt.map(t -> t.plus(by)));
        }
    }

    /** A prompt is on the screen since {@code shownAt}; {@code feet} tells whether the wearer has got up since. */
    record Asking(Prompt prompt, Advice.Stage stage, Instant shownAt, Memory.Feet feet) implements BreakState {
        @Override
        public BreakState shift(Duration by) {
            return new Asking(
                    prompt.shift(by),
                    stage,
                    shownAt.plus(by),
                    new Memory.Feet(feet.up(), feet.seatedAgainAt().map(t -> t.plus(by))));
        }

        Asking with(Prompt seen) {
            return new Asking(seen, stage, shownAt, feet);
        }
    }

    /** A prompt waits to be shown again; when that was announced, where it was held back. */
    record Off(Prompt prompt, Instant until, Optional<Instant> noticedAt) implements BreakState {
        @Override
        public BreakState shift(Duration by) {
            return new Off(prompt.shift(by), until.plus(by), noticedAt.map(t -> t.plus(by)));
        }
    }
}
