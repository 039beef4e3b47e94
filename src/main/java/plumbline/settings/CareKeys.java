package plumbline.settings;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.catalogue.StretchKeys;
import plumbline.sensor.Saying;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.choosing.Moment;
import plumbline.stretch.choosing.Routine;

/**
 * The keys of stretches and of the wearer's own body. The first twenty are those of the rules on which the articles
 * differ ({@code plumbline stretches --rules}), under the very names that the pages show.
 */
final class CareKeys {

    private CareKeys() {}

    /** The rules' settings, in the order of the rules. */
    private static final List<Key<?>> RULES = List.of(
            word(
                    "flexion-stance",
                    "After which sitting rounding stretches are held back.",
                    "after-slouch",
                    "always-hold",
                    "never-hold"),
            word("flare-up-flexion", "Knees to chest in a flare-up.", "hold", "offer-if-tolerated"),
            word("morning-flexion", "Rounding right after waking.", "offer-unless-flare-up", "hold", "offer"),
            word(
                    "flexion-return",
                    "When bending comes back after a flare-up.",
                    "user-ends-flare-up",
                    "days-after",
                    "never"),
            whole("return-days", 14, 1, 90, "Days after a flare-up, for flexion-return = \"days-after\"."),
            word("hold-level", "How long stretches are held.", "starter", "standard", "custom"),
            whole("hold-seconds", 10, 5, 60, "Seconds of a hold, for hold-level = \"custom\"."),
            word("hold-timing", "What holds are counted in.", "seconds", "three-breaths"),
            word("rotation-mode", "Whether the lying rotation is held or rocked.", "held", "rocking"),
            word("cat-cow-mode", "Whether cat and cow flow with the breath or are held.", "flow", "hold"),
            whole("repetitions", 2, 2, 4, "How often a stretch is done on each side."),
            whole("cat-cow-rounds", 3, 3, 5, "Rounds of cat and cow."),
            word(
                    "routine",
                    "Which routines of a quarter of an hour you are reminded of.",
                    "off",
                    "morning",
                    "evening",
                    "both"),
            Key.yesNo(
                    "stretch.single-knee-as-hip-stretch",
                    false,
                    "Whether one knee to the chest counts as a hip stretch and is let through after slouching."),
            whole("walk-step-minutes", 5, 1, 5, "Minutes added to a walk once it goes well."),
            whole("bouts-before-step", 3, 2, 10, "Good walks before minutes are added."),
            Key.yesNo(
                    "stretch.strength-balance-hint",
                    true,
                    "Whether to remark on a week with less strengthening than stretching."),
            whole(
                    "no-improvement-days",
                    3,
                    3,
                    14,
                    "Days of a flare-up without improvement after which seeing somebody is suggested."),
            Key.yesNo("stretch.extension-stretches", true, "Whether bending backwards is offered."),
            whole(
                    "slouched-bout-minutes",
                    10,
                    1,
                    120,
                    "Slouched minutes after which a bout of sitting counts as slouched."));

    static final Key<String> MORNING_AT = time("stretch.morning_at", "07:00", "When the morning routine is due.");
    static final Key<String> EVENING_AT = time("stretch.evening_at", "21:00", "When the evening routine is due.");

    static final Key<Boolean> HIP_REPLACEMENT = Key.yesNo(
            "wearer.hip_replacement",
            false,
            "Whether you have a hip replacement; leaves out stretches with crossed legs.");
    static final Key<Boolean> NO_FLOOR =
            Key.yesNo("wearer.no_floor", false, "Whether getting down to the floor is out of the question.");
    static final Key<Boolean> ASK_FIRST = Key.yesNo(
            "wearer.ask_first",
            false,
            "Persistent pain or a recent injury, and no professional asked yet: no stretches until this is false again.");

    static final Key<List<String>> PAIN_AT = Key.texts(
            "journal.pain_at",
            List.of(),
            Saying.of("allowed.times", "a list of times such as [\"12:30\", \"20:00\"]"),
            "When to ask for your pain from 1 to 10, for the journal.",
            Hours::time);

    static final List<Key<?>> ALL = all();

    private static List<Key<?>> all() {
        List<Key<?>> all = new ArrayList<>(RULES);
        all.addAll(List.of(MORNING_AT, EVENING_AT, HIP_REPLACEMENT, NO_FLOOR, ASK_FIRST, PAIN_AT));
        return List.copyOf(all);
    }

    /** What is set of the rules. */
    static StretchSettings stretches(Settings settings) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Key<?> key : RULES) {
            Object value = settings.get(key);
            values.put(key.name(), value instanceof Boolean b ? (b ? "on" : "off") : String.valueOf(value));
        }
        return StretchKeys.read(values);
    }

    static Moment.Wearer wearer(Settings settings) {
        return new Moment.Wearer(settings.get(HIP_REPLACEMENT), settings.get(NO_FLOOR), settings.get(ASK_FIRST));
    }

    /** When routines are due; where the evening is set before the morning, the usual times hold. */
    static Routine.Times times(Settings settings) {
        LocalTime morning = Hours.time(settings.get(MORNING_AT)).orElseThrow();
        LocalTime evening = Hours.time(settings.get(EVENING_AT)).orElseThrow();
        return morning.isBefore(evening)
                ? new Routine.Times(morning, evening)
                : new Routine.Times(LocalTime.of(7, 0), LocalTime.of(21, 0));
    }

    private static Key<String> word(String name, String meaning, String... words) {
        return Key.word("stretch." + name, words[0], List.of(words), meaning);
    }

    private static Key<Integer> whole(String name, int standard, int min, int max, String meaning) {
        return Key.whole("stretch." + name, standard, min, max, meaning);
    }

    private static Key<String> time(String path, String standard, String meaning) {
        return Key.text(path, standard, Saying.of("allowed.time", "a time such as \"07:00\""), meaning, Hours::time);
    }
}
