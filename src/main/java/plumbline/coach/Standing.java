package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import plumbline.coach.kept.Memory;

/**
 * All that the coach holds, so that a later run can go on from there.
 *
 * @param pending the prompt that is open
 * @param notBefore while none is open: the next one does not come before
 * @param quiet the quiet that the wearer asked for
 * @param memory what it keeps in mind besides
 */
public record Standing(Optional<Pending> pending, Optional<Instant> notBefore, Optional<Silence> quiet, Memory memory) {

    /** Nothing is open, nothing was asked for. */
    public static final Standing NOTHING = new Standing(Optional.empty(), Optional.empty(), Optional.empty());

    /** Longer than this nothing is put off; what lies further ahead was said by a clock that was wrong. */
    private static final Duration LONGEST = Duration.ofHours(12);

    /** With nothing to be kept in mind besides. */
    public Standing(Optional<Pending> pending, Optional<Instant> notBefore, Optional<Silence> quiet) {
        this(pending, notBefore, quiet, Memory.NONE);
    }

    /**
     * A prompt that is open.
     *
     * @param shown whether it is on the screen, or else put off
     * @param at since when it is on the screen, or until when it is put off
     * @param stage how plainly it was shown
     */
    public record Pending(Prompt prompt, boolean shown, Instant at, Advice.Stage stage) {

        /** One that was not shown plainly yet. */
        public Pending(Prompt prompt, boolean shown, Instant at) {
            this(prompt, shown, at, Advice.Stage.NOTIFICATION);
        }
    }

    /**
     * A quiet, and its end.
     *
     * @param byTheClock whether it ends when the wall clock shows that moment, also where the clock is set meanwhile
     */
    public record Silence(Answer.Quiet asked, Instant until, boolean byTheClock) {

        /** One that lasts a length of time. */
        public Silence(Answer.Quiet asked, Instant until) {
            this(asked, until, false);
        }

        Silence shift(Duration by) {
            return byTheClock ? this : new Silence(asked, until.plus(by), false);
        }
    }

    /** The same for a run that begins at this moment, as far as it still makes sense then. */
    Standing from(Instant start) {
        Optional<Instant> ended = quiet.map(Silence::until).filter(t -> !t.isAfter(start));
        Memory past = memory.upTo(start);
        return new Standing(
                pending.map(p -> {
                    boolean ahead = p.at().isAfter(p.shown() ? start : start.plus(LONGEST));
                    return new Pending(p.prompt(), p.shown(), ahead ? start : p.at(), p.stage());
                }),
                notBefore.filter(t -> !t.isAfter(start.plus(LONGEST))),
                quiet.filter(q -> q.until().isAfter(start)).map(q -> {
                    Instant latest = start.plus(q.asked().length());
                    return new Silence(q.asked(), q.until().isAfter(latest) ? latest : q.until(), q.byTheClock());
                }),
                ended.map(past::reopened).orElse(past));
    }
}
