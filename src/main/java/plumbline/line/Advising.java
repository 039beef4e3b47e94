package plumbline.line;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import plumbline.coach.Coach;
import plumbline.coach.Event;
import plumbline.coach.Standing;

/** The coach, asked step by step; what it advises is passed on. */
final class Advising {

    private final Consumer<Note> notes;
    private Coach coach;
    private Standing standing;
    private Optional<Instant> deadline = Optional.empty();
    private boolean stale = true;

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

    /** An open prompt that offers what is held back by now offers something else. */
    void offerAnew(Instant at, Predicate<String> heldBack) {
        take(at, coach.offerAnew(heldBack));
    }

    /** When the coach wants to be called at the latest. It is asked at each sample, and worked out anew only when it may differ. */
    Optional<Instant> deadline() {
        if (stale) {
            deadline = coach.deadline();
            stale = false;
        }
        return deadline;
    }

    private void put(Coach next) {
        coach = next;
        stale = true;
    }

    private void take(Instant at, Coach.Step step) {
        put(step.coach());
        step.advice().forEach(advice -> notes.accept(new Note.Advised(at, advice)));
        Standing now = coach.standing();
        if (!now.equals(standing)) {
            standing = now;
            notes.accept(new Note.Stood(now));
        }
    }

    /** The coach goes by another plan. */
    void follow(Coach.Plan plan) {
        put(coach.with(plan));
    }

    /** The host's clock was set. */
    void shift(Duration by) {
        put(coach.shift(by));
        standing = coach.standing();
        notes.accept(new Note.Stood(standing));
    }

    Coach coach() {
        return coach;
    }
}
