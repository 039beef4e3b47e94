package plumbline.coach.habit;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The habits that the wearer has chosen, minded together. A value, as the coach is. */
public final class Habits {

    private final ShiftCue shift;
    private final DeskTurns desk;

    private Habits(ShiftCue shift, DeskTurns desk) {
        this.shift = shift;
        this.desk = desk;
    }

    /** The next, and what is to be shown or taken off. */
    public record Step(Habits next, List<Cue> cues) {}

    /** Nothing seen yet. */
    public static Habits start(HabitPlan plan) {
        return new Habits(ShiftCue.start(plan.shiftAfter()), DeskTurns.start(plan.desk()));
    }

    /** The wearer is seen so; in order of time. */
    public Step seen(Body body) {
        ShiftCue.Step shifted = shift.seen(body);
        DeskTurns.Step turned = desk.seen(body);
        return new Step(
                new Habits(shifted.next(), turned.next()),
                Stream.concat(shifted.cues().stream(), turned.cues().stream()).toList());
    }

    /** When the next cue is due, were the wearer to stay as they were seen; may lie behind, where it may not be shown. */
    public Optional<Instant> due(Body body) {
        return Stream.of(shift.due(body), desk.due(body))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** The same by another plan. */
    public Habits with(HabitPlan plan) {
        return new Habits(new ShiftCue(plan.shiftAfter(), shift.showing(), shift.stirred()), desk.with(plan.desk()));
    }

    /** The same with its instants moved along with the host's clock. */
    public Habits shift(Duration by) {
        return new Habits(shift, desk.shift(by));
    }
}
