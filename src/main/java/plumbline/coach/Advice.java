package plumbline.coach;

import java.time.Duration;
import java.util.Optional;
import plumbline.coach.habit.Cue;
import plumbline.coach.quiet.Hush;

/** What the coach wants said or shown. It does neither itself. */
public sealed interface Advice {

    /** The prompt that it is about, where it is about one. */
    default Optional<Prompt> prompt() {
        return Optional.empty();
    }

    /** A break will be asked for in this time. */
    record Notice(Duration in) implements Advice {}

    /** Ask for a movement break, or ask more clearly than before. */
    record Ask(Prompt asked, Stage stage) implements Advice {
        @Override
        public Optional<Prompt> prompt() {
            return Optional.of(asked);
        }
    }

    /** Take the prompt off the screen; it is put off. */
    record PutOff(Prompt later) implements Advice {
        @Override
        public Optional<Prompt> prompt() {
            return Optional.of(later);
        }
    }

    /** The prompt is over: take it off the screen, say how it ended in a line, write it down. */
    record Over(Prompt ended) implements Advice {
        @Override
        public Optional<Prompt> prompt() {
            return Optional.of(ended);
        }
    }

    /** The lower back has been rounded for this long. */
    record Nudge(Duration slouched) implements Advice {}

    /** The nudge has done its work, or the wearer got up: take it off the screen. */
    record NudgeOver() implements Advice {}

    /** It is not sure how the wearer is: ask whether they sit or stand, in one line. */
    record SitOrStand() implements Advice {}

    /** That question has its answer, or has stood long enough: take it off the screen. */
    record SitOrStandOver() implements Advice {}

    /** Standing in one place for this long. */
    record StoodLong(Duration standing) implements Advice {}

    /** A small cue beside the breaks, or its end. */
    record Cued(Cue cue) implements Advice {}

    /** An answer that came after its prompt had gone; nothing was done with it. */
    record TooLate(Answer answer) implements Advice {}

    /** A call, slides or the like have begun: nothing is said until they are over. */
    record HeldBack(Hush why) implements Advice {}

    /** How plainly a prompt is shown; each stage only after the one before went unanswered. */
    enum Stage {
        NOTIFICATION,
        WINDOW,
        WINDOW_WITH_COUNT,
        /** The wearer got up and sat down again too soon: are they done? Ends by itself. */
        SEATED_AGAIN
    }
}
