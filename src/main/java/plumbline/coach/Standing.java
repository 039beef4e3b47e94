package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Where the coach stands, so that a later run can go on from there.
 *
 * @param pending the prompt that is open
 * @param notBefore while none is open: the next one does not come before
 * @param quiet the quiet that the wearer asked for
 */
public record Standing(Optional<Pending> pending, Optional<Instant> notBefore, Optional<Silence> quiet) {

    /** Nothing is open, nothing was asked for. */
    public static final Standing NOTHING = new Standing(Optional.empty(), Optional.empty(), Optional.empty());

    /** Longer than this nothing is put off; what lies further ahead was said by a clock that was wrong. */
    private static final Duration LONGEST = Duration.ofHours(12);

    /**
     * A prompt that is open.
     *
     * @param shown whether it is on the screen, or else put off
     * @param at since when it is on the screen, or until when it is put off
     */
    public record Pending(Prompt prompt, boolean shown, Instant at) {}

    /** A quiet, and its end. */
    public record Silence(Answer.Quiet asked, Instant until) {}

    /** The same for a run that begins at this moment, as far as it still makes sense then. */
    Standing from(Instant start) {
        return new Standing(
                pending.map(p -> {
                    boolean ahead = p.at().isAfter(p.shown() ? start : start.plus(LONGEST));
                    return new Pending(p.prompt(), p.shown(), ahead ? start : p.at());
                }),
                notBefore.filter(t -> !t.isAfter(start.plus(LONGEST))),
                quiet.filter(q -> q.until().isAfter(start)).map(q -> {
                    Instant latest = start.plus(q.asked().length());
                    return new Silence(q.asked(), q.until().isAfter(latest) ? latest : q.until());
                }));
    }
}
