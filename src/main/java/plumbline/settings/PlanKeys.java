package plumbline.settings;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import plumbline.coach.habit.HabitPlan;
import plumbline.sensor.Saying;

/** The keys of what the wearer sets out to do: small movements, turns at a desk that moves, and a goal. */
final class PlanKeys {

    private PlanKeys() {}

    private static final int MOST_PERCENT = 90;
    private static final int LEAST_PERCENT = 10;

    /** Where {@link #CUE} says so, the wearer is asked for it once, in a quiet place. */
    static final Key<String> CUE = Key.word(
            "shift.cue",
            "ask",
            List.of("ask", "off", "tint", "vibration"),
            "A small cue when you have sat without moving for a while: a tint of the page Now and of the mark in the tray,"
                    + " with a buzz of the sensor where it can, or none; it goes by itself when you move. \"ask\": none, and you"
                    + " are asked for it once in your first week. What was shown: in a trial in Bangkok with 193 office"
                    + " workers (Waongenngarm and others 2021, doi 10.5271/sjweh.3949), 7 % of those whose seat had them"
                    + " shift got new low-back pain in six months, against 33 %; in a later one with 133 (2024, doi"
                    + " 10.5271/sjweh.4184) 10 % against 59 %. Both were of one laboratory, and an inflating pad moved them,"
                    + " not a cue: whether a cue does the same has not been shown.");

    static final Key<Integer> CUE_AFTER = Key.whole(
            "shift.after_min", 15, 5, 60, "Minutes seated without a shift of posture after which the cue comes.");

    static final Key<Boolean> DESK = Key.yesNo(
            "desk.moves",
            false,
            "Whether your desk moves up and down. You are told when it is time to stand and time to sit, by how long you"
                    + " really did, not by the clock; never while your posture is a guess.");

    static final Key<Integer> SIT = Key.whole(
            "desk.sit_min", 40, 10, 120, "Minutes seated, at a desk that moves, after which it is time to stand.");

    static final Key<Integer> STAND = Key.whole(
            "desk.stand_min",
            20,
            5,
            90,
            "Minutes standing after which it is time to sit. 20 after each 40 seated come to 2 h 40 min in eight hours,"
                    + " within the 2 to 4 h that Buckley and others (2015) advise.");

    /** How much of the sitting is to be in pieces, in a hundred; 0 for no goal. */
    static final Key<Integer> SHARE = new Key<>(
            "plan.share_percent",
            0,
            Saying.of("allowed.share", "0 for no goal, or a whole number from %s to %s", LEAST_PERCENT, MOST_PERCENT),
            List.of(),
            "Your goal: so much of your sitting, in a hundred, is to be in pieces no longer than under_min. 0: none.",
            o -> o instanceof Long n && (n == 0 || (n >= LEAST_PERCENT && n <= MOST_PERCENT))
                    ? Optional.of(n.intValue())
                    : Optional.empty(),
            String::valueOf);

    /** How long such a piece may be. */
    static final Key<Integer> UNDER =
            Key.whole("plan.under_min", 40, 20, 90, "Minutes that such a piece of sitting may last.");

    /** Whether prompts grow rarer while the goal is kept. */
    static final Key<Boolean> FADE = Key.yesNo(
            "plan.rarer_when_kept",
            true,
            "Whether breaks are asked for less often while you keep your goal: 15 minutes later for each week in a row, 45"
                    + " at most; and as before once you do not.");

    static final List<Key<?>> ALL = List.of(CUE, CUE_AFTER, DESK, SIT, STAND, SHARE, UNDER, FADE);

    /** The habits that are set. */
    static HabitPlan habits(Settings settings) {
        boolean cue = settings.get(CUE).equals("tint") || settings.get(CUE).equals("vibration");
        return new HabitPlan(
                cue ? Optional.of(Duration.ofMinutes(settings.get(CUE_AFTER))) : Optional.empty(),
                settings.get(DESK)
                        ? Optional.of(new HabitPlan.Desk(
                                Duration.ofMinutes(settings.get(SIT)), Duration.ofMinutes(settings.get(STAND))))
                        : Optional.empty());
    }
}
