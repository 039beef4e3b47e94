package plumbline.line;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import plumbline.coach.Coach;
import plumbline.coach.Event;
import plumbline.coach.Standing;

/** The coach, asked step by step; what it advises is passed on. */
final class Advising {

    private final Consumer<Note> notes;
    private Coach coach;
    private Standing standing;

    /** A coach that goes on from where an earlier run stood. */
    Advising(Coach fresh, Standing stood, Instant start, Consumer<Note> notes) {
        this.notes = notes;
        this.coach = fresh;
        this.standing = stood;
        take(start, fresh.goingOn(stood));
    }

    /** Tells the coach. */
    void on(Event event) {
        take(event.at(), coach.on(event));
    }

    private void take(Instant at, Coach.Step step) {
        coach = step.coach();
        step.advice().forEach(advice -> notes.accept(new Note.Advised(at, advice)));
        Standing now = coach.standing();
        if (!now.equals(standing)) {
            standing = now;
            notes.accept(new Note.Stood(now));
        }
    }

    /** The coach goes by another plan. */
    void follow(Coach.Plan plan) {
        coach = coach.with(plan);
    }

    /** The host's clock was set. */
    void shift(Duration by) {
        coach = coach.shift(by);
        standing = coach.standing();
        notes.accept(new Note.Stood(standing));
    }

    Coach coach() {
        return coach;
    }
}
