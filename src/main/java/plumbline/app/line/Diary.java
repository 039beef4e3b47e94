package plumbline.app.line;

import java.time.Instant;
import java.util.Optional;
import plumbline.coach.Advice;
import plumbline.posture.Spell;
import plumbline.sitting.Bout;
import plumbline.sitting.DaySummary;
import plumbline.sitting.Epoch;
import plumbline.sitting.SittingFact;

/** Takes down what a {@link Line} makes of the samples. Every method is called on the line's own thread. */
public interface Diary {

    /** A spell that no later word can change; spells come in order and without overlap. */
    default void spell(Spell settled) {}

    /** Ten seconds that are complete. */
    default void epoch(Epoch epoch) {}

    /** A bout or a break that is over. */
    default void fact(SittingFact fact) {}

    /** The bout that is going on as far as it is settled, every minute or so; empty when there is none. */
    default void openBout(Optional<Bout> bout) {}

    /** The figures of a day so far, every minute or so and at its end. */
    default void day(DaySummary summary) {}

    /** The coach's advice, as it is given. */
    default void advice(Instant at, Advice advice) {}
}
