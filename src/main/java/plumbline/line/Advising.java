package plumbline.line;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import plumbline.coach.Advice;
import plumbline.coach.Coach;
import plumbline.coach.Event;
import plumbline.coach.Sight;
import plumbline.coach.Standing;
import plumbline.coach.habit.Body;
import plumbline.coach.habit.HabitPlan;
import plumbline.coach.habit.Habits;

/** The coach, and the habits beside it, asked step by step; what they advise is passed on. */
final class Advising {

    private final Consumer<Note> notes;
    private Coach coach;
    private Standing standing;
    private Habits habits;
    private Event.Seen seen;
    private Optional<Instant> deadline = Optional.empty();
    private boolean stale = true;

    /** A coach that goes on from where an earlier run stood. */
    Advising(Coach fresh, HabitPlan habits, Standing stood, Instant start, Consumer<Note> notes) {
        this.notes = notes;
        this.coach = fresh;
        this.standing = stood;
        this.habits = Habits.start(habits);
        this.seen = new Event.Seen(start, Sight.nothing(start));
        take(start, fresh.goingOn(stood));
    }

    /** Tells the coach. */
    void on(Event event) {
        take(event.at(), coach.on(event));
        seen = event instanceof Event.Seen now ? now : new Event.Seen(event.at(), seen.sight());
        Habits.Step step = habits.seen(body());
        habits = step.next();
        step.cues().forEach(cue -> notes.accept(new Note.Advised(event.at(), new Advice.Cued(cue))));
    }

    /** An open prompt that offers what is held back by now offers something else. */
    void offerAnew(Instant at, Predicate<String> heldBack) {
        take(at, coach.offerAnew(heldBack));
    }

    /** When the coach wants to be called at the latest. It is asked at each sample, and worked out anew only when it may differ. */
    Optional<Instant> deadline() {
        if (stale) {
            deadline = Stream.of(coach.deadline(), cueDue())
                    .flatMap(Optional::stream)
                    .min(Instant::compareTo);
            stale = false;
        }
        return deadline;
    }

    /** When a cue may next be shown; one that is due already waits for the next event. */
    private Optional<Instant> cueDue() {
        Instant at = seen.at();
        return habits.due(body())
                .flatMap(due -> coach.mayCueFrom(due.isBefore(at) ? at : due))
                .filter(at::isBefore);
    }

    private Body body() {
        Sight sight = seen.sight();
        return new Body(
                seen.at(),
                sight.posture(),
                sight.doubt().isEmpty(),
                sight.seated(),
                sight.unshifted(),
                coach.mayCueFrom(seen.at()).filter(seen.at()::equals).isPresent());
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
        habits = habits.with(plan.habits());
    }

    /** The host's clock was set. */
    void shift(Duration by) {
        put(coach.shift(by));
        habits = habits.shift(by);
        seen = new Event.Seen(seen.at().plus(by), seen.sight().shift(by));
        standing = coach.standing();
        notes.accept(new Note.Stood(standing));
    }

    Coach coach() {
        return coach;
    }
}
