package plumbline.coach.habit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.posture.Posture;

/** Lives a day in small verbs and keeps what the habits say, each with the minute:second since the start. */
final class Day {

    static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final boolean everySecond;
    private final List<String> said = new ArrayList<>();
    private Habits habits;
    private Instant now = START;
    private boolean quiet;
    private Duration seated = Duration.ZERO;
    private Duration unshifted = Duration.ZERO;

    Day(HabitPlan plan) {
        this(plan, false);
    }

    Day(HabitPlan plan, boolean everySecond) {
        this.habits = Habits.start(plan);
        this.everySecond = everySecond;
    }

    Day sit(double minutes) {
        return live(Posture.SITTING, true, minutes);
    }

    Day stand(double minutes) {
        return live(Posture.STANDING, true, minutes);
    }

    Day walk(double minutes) {
        return live(Posture.MOVING, true, minutes);
    }

    Day guess(Posture posture, double minutes) {
        return live(posture, false, minutes);
    }

    Day move() {
        unshifted = Duration.ZERO;
        return this;
    }

    Day quiet(boolean on) {
        quiet = on;
        return this;
    }

    List<String> said() {
        return said;
    }

    /** Whether no cue of a kind begins before the last of it has ended. */
    boolean isPaired() {
        boolean shift = false;
        boolean turn = false;
        for (String each : said) {
            if ((each.contains("still") && shift) || (each.contains("time to") && turn)) {
                return false;
            }
            shift = each.contains("still") || (shift && !each.contains("shifted"));
            turn = each.contains("time to") || (turn && !each.contains("turned"));
        }
        return true;
    }

    private Day live(Posture posture, boolean sure, double minutes) {
        Instant end = now.plusSeconds(Math.round(minutes * 60));
        if (!posture.isSeated()) {
            seated = Duration.ZERO;
            unshifted = Duration.ZERO;
        }
        look(posture, sure);
        while (now.isBefore(end)) {
            Optional<Instant> due = habits.due(body(posture, sure)).filter(now::isBefore);
            Instant next =
                    everySecond ? now.plusSeconds(1) : due.filter(end::isAfter).orElse(end);
            if (posture.isSeated()) {
                seated = seated.plus(Duration.between(now, next));
                unshifted = unshifted.plus(Duration.between(now, next));
            }
            now = next;
            if (now.isBefore(end)) {
                look(posture, sure);
            }
        }
        return this;
    }

    private void look(Posture posture, boolean sure) {
        Habits.Step step = habits.seen(body(posture, sure));
        habits = step.next();
        step.cues().forEach(cue -> said.add(clock() + " " + told(cue)));
    }

    private Body body(Posture posture, boolean sure) {
        return new Body(now, posture, sure, seated, unshifted, !quiet);
    }

    private String clock() {
        long seconds = Duration.between(START, now).toSeconds();
        return "%02d:%02d".formatted(seconds / 60, seconds % 60);
    }

    private static String told(Cue cue) {
        if (cue instanceof Cue.Unshifted still) {
            return "still " + still.still().toMinutes() + (still.again() ? " again" : "");
        }
        if (cue instanceof Cue.TimeToStand stand) {
            return "time to stand " + stand.seated().toMinutes();
        }
        if (cue instanceof Cue.TimeToSit sit) {
            return "time to sit " + sit.standing().toMinutes();
        }
        return cue instanceof Cue.Shifted ? "shifted" : "turned";
    }
}
