package plumbline.line;

import java.time.Duration;
import java.util.function.Consumer;
import plumbline.coach.Coach;
import plumbline.coach.Event;

/** The coach, asked step by step; what it advises is passed on. */
final class Advising {

    private final Consumer<Note> notes;
    private Coach coach;

    Advising(Coach coach, Consumer<Note> notes) {
        this.coach = coach;
        this.notes = notes;
    }

    /** Tells the coach. */
    void on(Event event) {
        Coach.Step step = coach.on(event);
        coach = step.coach();
        step.advice().forEach(advice -> notes.accept(new Note.Advised(event.at(), advice)));
    }

    /** The coach goes by another plan. */
    void follow(Coach.Plan plan) {
        coach = coach.with(plan);
    }

    /** The host's clock was set. */
    void shift(Duration by) {
        coach = coach.shift(by);
    }

    Coach coach() {
        return coach;
    }
}
