package plumbline.posture;

import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.posture.mounting.Mounting;
import plumbline.posture.seat.Habit;
import plumbline.posture.seat.SittingBase;
import plumbline.posture.seat.SlouchSettings;
import plumbline.posture.seat.SlouchWatch;
import plumbline.sensor.Vector3;

/** The wearer on a seat: their upright sitting, reclining and slouching in the bout at hand. */
final class SeatWatch {

    /**
     * One who sits down leaning back further than this reclines; chairs end at -20 degrees (work days), the middle sofa
     * is at -26 (KFall).
     */
    private static final double RECLINE_DEG = -22;

    /** No slump leans so far back from upright, or from the own sitting: a backrest does, for 10 s. */
    private static final double RECLINE_ANYWAY_DEG = -45;

    private static final double BEYOND_SLUMP_DEG = 31;

    private static final int BEHIND_STEPS = 50;

    /** One who leans back less than this for 10 s has sat up. */
    private static final double SAT_UP_DEG = -14;

    private static final int SAT_UP_STEPS = 50;

    /**
     * A bout's upright sitting may lie this much behind the habit, for chairs differ; beyond, the rest counts as slouch.
     */
    private static final double BEHIND_HABIT_DEG = 12;

    private final SlouchSettings settings;
    private final Mounting mounting;
    private final Habit habit;
    private Optional<SittingBase> base = Optional.empty();
    private SlouchWatch slouch;
    private boolean reclined;
    private boolean insisted;
    private int up;
    private int behind;
    private OptionalDouble share = OptionalDouble.empty();

    SeatWatch(SlouchSettings settings, Mounting mounting, Habit habit) {
        this.settings = settings;
        this.mounting = mounting;
        this.habit = habit;
        this.slouch = fresh();
    }

    /** The wearer is not seated. */
    void off() {
        base = Optional.empty();
        reclined = false;
        insisted = false;
        share = OptionalDouble.empty();
    }

    /** Takes a step of sitting and marks it in the story; {@code seen} when the bout began with a sit-down. */
    void on(Vector3 gravity, boolean seen, Story story) {
        SittingBase own = base.isPresent() ? base.get() : begin(seen);
        own.step(gravity, mounting.forward());
        OptionalDouble leanDeg = mounting.leanDeg(gravity);
        if (own.isNew()) {
            learn(own, seen, story);
        }
        OptionalDouble backDeg = own.backDeg(gravity, mounting.forward());
        watchRecline(leanDeg, backDeg, story);
        if (reclined) {
            share = OptionalDouble.empty();
            return;
        }
        OptionalDouble sunk = sunk(backDeg, leanDeg);
        int steps = slouch.step(sunk);
        story.mark(Story.Mark.SLOUCHED, steps, slouch.slouched());
        double enter = isRecorded() ? settings.enterFraction() : settings.enterDeg();
        share = sunk.isPresent()
                ? OptionalDouble.of(Math.max(0, Math.min(1, sunk.getAsDouble() / enter)))
                : OptionalDouble.empty();
    }

    /** The wearer says how they sit. */
    void said(Posture posture) {
        off();
        reclined = posture == Posture.RECLINING;
        insisted = posture.isSeated();
    }

    /** How far into the own slouch zone, 0 to 1; empty when not seated upright. */
    OptionalDouble share() {
        return share;
    }

    private SittingBase begin(boolean seen) {
        SittingBase fresh = new SittingBase(!seen);
        base = Optional.of(fresh);
        slouch = fresh();
        return fresh;
    }

    private SlouchWatch fresh() {
        return isRecorded()
                ? new SlouchWatch(settings.enterFraction(), settings.leaveFraction(), settings)
                : new SlouchWatch(settings.enterDeg(), settings.leaveDeg(), settings);
    }

    private boolean isRecorded() {
        return habit.spanDeg().isPresent() && habit.uprightDeg().isPresent();
    }

    private void learn(SittingBase own, boolean seen, Story story) {
        OptionalDouble leanDeg = own.direction().map(mounting::leanDeg).orElse(OptionalDouble.empty());
        if (leanDeg.isEmpty()) {
            return;
        }
        reclined = insisted ? reclined : leanDeg.getAsDouble() < RECLINE_DEG;
        story.mark(Story.Mark.RECLINED, own.steps(), reclined);
        if (!reclined && !Habit.isPlausible(leanDeg.getAsDouble())) {
            // Nobody sits like this: they bend, or the sensor is in a hand. What comes next may be how they sit.
            base = Optional.empty();
            return;
        }
        if (habit.isBehind(leanDeg.getAsDouble())) {
            own.doubt();
        }
        if (seen) {
            habit.sat(leanDeg.getAsDouble());
        }
    }

    /** Leaning far back is reclining however it began; sitting up for a while ends it, and the bout begins anew. */
    private void watchRecline(OptionalDouble leanDeg, OptionalDouble backDeg, Story story) {
        double lean = leanDeg.orElse(0);
        behind = backDeg.orElse(0) > BEYOND_SLUMP_DEG ? behind + 1 : 0;
        reclined |= lean < RECLINE_ANYWAY_DEG || behind > BEHIND_STEPS;
        up = reclined && lean > SAT_UP_DEG ? up + 1 : 0;
        if (up > SAT_UP_STEPS) {
            off();
        }
        story.mark(Story.Mark.RECLINED, 1, reclined);
    }

    /** Share of the recorded span, or degrees behind the bout's own upright sitting. */
    private OptionalDouble sunk(OptionalDouble back, OptionalDouble leanDeg) {
        if (isRecorded()) {
            return leanDeg.isEmpty()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of((habit.uprightDeg().getAsDouble() - leanDeg.getAsDouble())
                            / habit.spanDeg().getAsDouble());
        }
        if (back.isEmpty() || leanDeg.isEmpty() || habit.uprightDeg().isEmpty()) {
            return back;
        }
        double behindHabit = habit.uprightDeg().getAsDouble() - BEHIND_HABIT_DEG - leanDeg.getAsDouble();
        return OptionalDouble.of(Math.max(back.getAsDouble(), behindHabit));
    }
}
