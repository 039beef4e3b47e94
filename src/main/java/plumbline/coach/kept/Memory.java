package plumbline.coach.kept;

import java.time.Instant;
import java.util.Optional;

/**
 * What the coach keeps in mind besides the prompt and the quiet.
 *
 * @param noticedAt when the prompt that comes next was announced
 * @param reopenedAt when the coach could speak again after it had to be quiet
 * @param feet whether the wearer got up since they were asked, and how that went on
 * @param nudged the words on slouching
 * @param question whether they were asked if they sit or stand
 * @param stoodLongOf since when they had been standing when a word was said on that
 */
public record Memory(
        Optional<Instant> noticedAt,
        Optional<Instant> reopenedAt,
        Feet feet,
        Nudged nudged,
        Question question,
        Optional<Instant> stoodLongOf) {

    /** Nothing has happened yet. */
    public static final Memory NONE =
            new Memory(Optional.empty(), Optional.empty(), Feet.NONE, Nudged.NONE, Question.NONE, Optional.empty());

    /**
     * What the wearer's feet said to the prompt on the screen.
     *
     * @param up whether they are not seated
     * @param seatedAgainAt since when they have been asked whether that was all, while they are
     */
    public record Feet(boolean up, Optional<Instant> seatedAgainAt) {

        /** They have stayed where they were. */
        public static final Feet NONE = new Feet(false, Optional.empty());
    }

    /**
     * Words on slouching.
     *
     * @param saidAt when the last one was said
     * @param showing whether it is still on the screen
     * @param unanswered how many in a row had no effect in this bout
     * @param day those of the day
     */
    public record Nudged(Optional<Instant> saidAt, boolean showing, int unanswered, Optional<NudgeDay> day) {

        /** None was ever said. */
        public static final Nudged NONE = new Nudged(Optional.empty(), false, 0, Optional.empty());
    }

    /**
     * The question whether they sit or stand.
     *
     * @param putOn when the sensor was put on with whose wearer they were asked
     * @param askedAt when they were
     * @param showing whether it is still on the screen
     */
    public record Question(Optional<Instant> putOn, Optional<Instant> askedAt, boolean showing) {

        /** It was never asked. */
        public static final Question NONE = new Question(Optional.empty(), Optional.empty(), false);
    }

    /** What of it may have been by this moment; what lies ahead was said by a clock that was wrong. */
    public Memory upTo(Instant start) {
        Optional<Instant> said = past(nudged.saidAt, start);
        Optional<Instant> asked = past(question.askedAt, start);
        return new Memory(
                past(noticedAt, start),
                past(reopenedAt, start),
                new Feet(feet.up, past(feet.seatedAgainAt, start)),
                new Nudged(said, nudged.showing && said.isPresent(), nudged.unanswered, nudged.day),
                asked.isPresent() ? question : Question.NONE,
                past(stoodLongOf, start));
    }

    /** The same for a coach that could speak again at this moment at the earliest. */
    public Memory reopened(Instant at) {
        return new Memory(noticedAt, Optional.of(at), feet, nudged, question, stoodLongOf);
    }

    private static Optional<Instant> past(Optional<Instant> moment, Instant start) {
        return moment.filter(t -> !t.isAfter(start));
    }
}
