package plumbline.settings;

import java.util.List;
import java.util.stream.Stream;
import plumbline.coach.NudgePlan;
import plumbline.sensor.Saying;

/** Every key that the settings file knows, in the order in which it is written. */
public final class Keys {

    private Keys() {}

    static final Key<Integer> MOVE_EVERY = Key.whole(
            "break.move_every_min", 60, 20, 120, "Minutes of sitting after which a movement break is asked for.");

    static final Key<Integer> GOAL = Key.whole(
            "break.length_min",
            2,
            1,
            10,
            "Minutes on your feet that make a break \"taken\". A walk of five minutes does even better.");

    static final Key<Boolean> NOTICE =
            Key.yesNo("break.notice", true, "Whether a short notice comes a minute before the break is asked for.");

    static final Key<Integer> SNOOZES =
            Key.whole("break.snoozes", 3, 0, 10, "How often in a row a break may be put off.");

    static final Key<Boolean> HALF_HOUR = Key.yesNo(
            "break.half_hour_mode",
            false,
            "Whether breaks are asked for every 30 minutes, whatever move_every_min says.");

    static final Key<String> ASK_BY = Key.word(
            "break.ask_by",
            "notification",
            List.of("notification", "window"),
            "What comes first: a notification of the desktop, and the window only where it goes unanswered; or the window.");

    static final Key<Boolean> OVER_FULL_SCREEN = Key.yesNo(
            "break.over_full_screen",
            false,
            "Whether the window may come over a full-screen window, such as a film or slides.");

    static final Key<Integer> RESET = Key.whole(
            "break.ends_sitting_after_s",
            60,
            10,
            600,
            "Seconds on your feet that end a bout of sitting. Shorter ones interrupt it but do not reset it.");

    static final Key<Integer> STAND_LONG = Key.whole(
            "break.standing_long_min", 60, 20, 240, "Minutes of standing in one place after which it is mentioned.");

    static final Key<String> NUDGE_BY = Key.word(
            "slouch.nudge_by",
            "notification",
            List.of("notification", "tint", "vibration", "silent"),
            "How a slouch that lasts is mentioned: in words, as a soft tint at the screen's edge, by the sensor's own"
                    + " vibration where it has one, or not at all.");

    static final Key<Boolean> LEARNING_DAY =
            Key.yesNo("slouch.learning_day", true, "Whether slouches are only watched on your very first day.");

    static final Key<Integer> NUDGE_AFTER =
            Key.whole("slouch.nudge_after_s", 60, 5, 600, "Seconds of slouching before the first word.");

    static final Key<Integer> NUDGE_MOST = Key.whole(
            "slouch.nudge_most_a_day",
            6,
            0,
            NudgePlan.MOST_PER_DAY,
            "Most words on slouching in a day; fewer are said where they do no good. 0 for none.");

    static final Key<Integer> NUDGE_EVERY = Key.whole(
            "slouch.nudge_every_min",
            5,
            1,
            60,
            "Least minutes between two words. The space doubles each time a word has had no effect.");

    static final Key<Integer> SLOUCH_ENTER_PERCENT = Key.whole(
            "slouch.begins_percent",
            65,
            45,
            100,
            "How much of the way from your tall to your slumped sitting is a slouch, once you have calibrated.");

    static final Key<Integer> SLOUCH_LEAVE_PERCENT =
            Key.whole("slouch.ends_percent", 40, 5, 44, "Back within so much of the way, the slouch is over.");

    static final Key<Integer> SLOUCH_ENTER_DEG = Key.whole(
            "slouch.begins_deg",
            10,
            8,
            40,
            "Without a calibration: how many degrees behind your own upright sitting a slouch begins.");

    static final Key<Integer> SLOUCH_LEAVE_DEG = Key.whole(
            "slouch.ends_deg", 7, 2, 7, "Without a calibration: back within so many degrees, the slouch is over.");

    static final Key<List<String>> DAYS = Key.texts(
            "schedule.days",
            Hours.DAYS,
            Saying.of("allowed.days", "a list of \"mon\", \"tue\", \"wed\", \"thu\", \"fri\", \"sat\", \"sun\""),
            "Days on which Plumbline speaks. It watches and counts on every day.",
            Hours::day);

    static final Key<String> HOURS = Key.text(
            "schedule.hours",
            "00:00-24:00",
            Saying.of("allowed.hours", "hours such as \"08:30-18:00\""),
            "Hours in which it speaks.",
            Hours::range);

    static final Key<List<String>> QUIET = Key.texts(
            "schedule.quiet",
            List.of(),
            Saying.of("allowed.quiet", "a list of hours such as [\"12:00-13:00\"]"),
            "Quiet hours within them, such as lunch.",
            Hours::range);

    static final Key<String> THEME = Key.word(
            "screen.theme", "system", List.of("system", "light", "dark"), "Light or dark, or as the system has it.");

    static final Key<String> LANGUAGE = Key.word(
            "screen.language",
            "system",
            List.of("system", "en", "de", "fr", "es"),
            "English, German, French or Spanish, or as the system has it where that is one of them.");

    static final Key<String> ON_CLOSE = Key.word(
            "screen.on_close",
            "ask",
            List.of("ask", "tray", "quit"),
            "What closing the window does: ask once, keep watching in the tray, or quit.");

    static final Key<Integer> ZOOM = Key.oneOf(
            "screen.zoom_percent",
            100,
            new int[] {100, 125, 150, 175, 200},
            "How large letters and all else in the window are. 100: as the system has it.");

    static final Key<Double> GOAL_SEATED = Key.number(
            "goal.seated_h", 0, 0, 16, "Your own goal for hours seated a day, drawn as a line in the trends. 0: none.");

    static final Key<Integer> GOAL_LONGEST = Key.whole(
            "goal.longest_bout_min",
            0,
            0,
            240,
            "Your own goal for the longest bout of sitting in minutes, drawn as a line in the trends. 0: none.");

    static final Key<Double> GOAL_BREAKS = Key.number(
            "goal.breaks_per_hour",
            0,
            0,
            20,
            "Your own goal for breaks in an hour of sitting, drawn as a line in the trends. 0: none.");

    static final Key<Integer> KEEP_EPOCHS = Key.whole(
            "history.keep_days",
            1_095,
            30,
            36_500,
            "Days with the sensor worn for which every ten seconds are kept. Bouts, breaks and day sums stay.");

    /** All of them. */
    public static final List<Key<?>> ALL = Stream.of(
                    List.<Key<?>>of(
                            SensorKeys.PORT,
                            SensorKeys.BAUD,
                            SensorKeys.PROTOCOL,
                            SensorKeys.COLUMNS,
                            SensorKeys.LINE,
                            SensorKeys.UNIT,
                            SensorKeys.ZERO,
                            SensorKeys.VIBRATE,
                            MOVE_EVERY,
                            GOAL,
                            NOTICE,
                            SNOOZES,
                            HALF_HOUR,
                            ASK_BY,
                            OVER_FULL_SCREEN,
                            RESET,
                            STAND_LONG,
                            NUDGE_BY,
                            LEARNING_DAY,
                            NUDGE_AFTER,
                            NUDGE_MOST,
                            NUDGE_EVERY,
                            SLOUCH_ENTER_PERCENT,
                            SLOUCH_LEAVE_PERCENT,
                            SLOUCH_ENTER_DEG,
                            SLOUCH_LEAVE_DEG,
                            DAYS,
                            HOURS,
                            QUIET),
                    PlanKeys.ALL,
                    ProfileKeys.ALL,
                    CareKeys.ALL,
                    DesktopKeys.ALL,
                    HookKeys.ALL,
                    List.<Key<?>>of(
                            THEME, LANGUAGE, ON_CLOSE, ZOOM, GOAL_SEATED, GOAL_LONGEST, GOAL_BREAKS, KEEP_EPOCHS))
            .flatMap(List::stream)
            .toList();
}
