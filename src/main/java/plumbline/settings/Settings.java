package plumbline.settings;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import plumbline.coach.BreakPlan;
import plumbline.coach.Coach;
import plumbline.coach.NudgePlan;
import plumbline.coach.Schedule;
import plumbline.coach.goal.Goal;
import plumbline.coach.profile.Profiles;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.Protocol;
import plumbline.sensor.text.Column;
import plumbline.sensor.text.TextHints;
import plumbline.sensor.text.unit.AngleUnit;
import plumbline.sensor.text.unit.ForceUnit;
import plumbline.sitting.BoutSettings;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.choosing.Moment;
import plumbline.stretch.choosing.Routine;
import plumbline.trend.Goals;
import plumbline.trend.Measure;

/** What holds: the values of the file, and the standard ones where it says nothing. */
public final class Settings {

    /** What holds where there is no file. */
    public static final Settings STANDARD = new Settings(Map.of());

    private final Map<Key<?>, Object> set;

    Settings(Map<Key<?>, Object> set) {
        this.set = Map.copyOf(set);
    }

    /** The value of one key. */
    @SuppressWarnings("unchecked") // only SettingsFile fills the map, with what Key.read of the same key gave
    public <T> T get(Key<T> key) {
        return (T) set.getOrDefault(key, key.standard());
    }

    /** The serial port that was named; empty when none was. */
    public Optional<String> port() {
        return Optional.of(get(SensorKeys.PORT)).filter(p -> !p.isBlank());
    }

    /** Bits a second, where they are set. */
    public OptionalInt baud() {
        int baud = get(SensorKeys.BAUD);
        return baud == 0 ? OptionalInt.empty() : OptionalInt.of(baud);
    }

    /** What the sensor speaks, where that is set. */
    public Optional<Protocol> protocol() {
        return Protocol.of(get(SensorKeys.PROTOCOL));
    }

    /** How text of the sensor is to be read. */
    public TextHints textHints() {
        return new TextHints(
                get(SensorKeys.COLUMNS).stream()
                        .flatMap(c -> Column.of(c).stream())
                        .toList(),
                ForceUnit.of(get(SensorKeys.UNIT)),
                AngleUnit.of(get(SensorKeys.UNIT)),
                get(SensorKeys.LINE).toLowerCase(Locale.ROOT).strip(),
                SensorKeys.zero(get(SensorKeys.ZERO)));
    }

    /** How long the sensor vibrates where it is to tell of a slouch. */
    public Duration vibrate() {
        return Duration.ofMillis(get(SensorKeys.VIBRATE));
    }

    /** What ends a bout of sitting. */
    public BoutSettings bouts() {
        return new BoutSettings(Duration.ofSeconds(get(Keys.RESET)), BoutSettings.DEFAULT.gapTolerance());
    }

    /** When a seated lean is a slouch. */
    public SlouchSettings slouch() {
        return new SlouchSettings(
                get(Keys.SLOUCH_ENTER_DEG),
                get(Keys.SLOUCH_LEAVE_DEG),
                get(Keys.SLOUCH_ENTER_PERCENT) / 100.0,
                get(Keys.SLOUCH_LEAVE_PERCENT) / 100.0,
                SlouchSettings.DEFAULT.enterAfter(),
                SlouchSettings.DEFAULT.leaveAfter());
    }

    /** All that the coach goes by. */
    public Coach.Plan coach() {
        return new Coach.Plan(
                breaks(), nudges(), Duration.ofMinutes(get(Keys.STAND_LONG)), schedule(), PlanKeys.habits(this));
    }

    /** The profiles, and which was chosen by hand. */
    public Profiles profiles() {
        return ProfileKeys.profiles(this);
    }

    /** The same while this profile holds. */
    public Settings in(Profiles.Holding profile) {
        Map<Key<?>, Object> both = new HashMap<>(set);
        both.putAll(ProfileKeys.instead(this, profile.name()));
        return new Settings(both);
    }

    /** How a slouch is mentioned. */
    public NudgeBy nudgeBy() {
        return NudgeBy.valueOf(get(Keys.NUDGE_BY).toUpperCase(Locale.ROOT));
    }

    /** The share of the sitting that is to be in pieces; empty where none was set out for. */
    public Optional<Goal> goal() {
        int percent = get(PlanKeys.SHARE);
        return percent == 0
                ? Optional.empty()
                : Optional.of(new Goal(percent, Duration.ofMinutes(get(PlanKeys.UNDER))));
    }

    /** Whether breaks are asked for less often while that is kept. */
    public boolean fadesWhenKept() {
        return get(PlanKeys.FADE);
    }

    /** Whether the wearer is still to be asked if they want a cue when nothing has moved for long. */
    public boolean asksForCue() {
        return get(PlanKeys.CUE).equals("ask");
    }

    /** Whether the sensor vibrates when nothing has moved for long. */
    public boolean cueVibrates() {
        return get(PlanKeys.CUE).equals("vibration");
    }

    /** Whether nothing is said of slouches on the wearer's very first day. */
    public boolean learningDay() {
        return get(Keys.LEARNING_DAY);
    }

    /** Whether a notification of the desktop comes before the window. */
    public boolean notifiesFirst() {
        return get(Keys.ASK_BY).equals("notification");
    }

    /** Whether the prompt window may come over a full-screen window. */
    public boolean overFullScreen() {
        return get(Keys.OVER_FULL_SCREEN);
    }

    /** Whether nothing is said while the microphone is in use. */
    public boolean quietInCalls() {
        return get(DesktopKeys.CALLS);
    }

    /** Whether nothing is said while the desktop is told not to disturb. */
    public boolean heedsDoNotDisturb() {
        return get(DesktopKeys.DO_NOT_DISTURB);
    }

    /** Whether nothing is said while the screen is locked or the computer is about to sleep. */
    public boolean quietWhenLocked() {
        return get(DesktopKeys.LOCKED);
    }

    /** Calendar files, and folders of them, as they are written: {@code ~} may stand for the wearer's own folder. */
    public List<String> calendars() {
        return get(DesktopKeys.CALENDARS);
    }

    /** The wearer's own program that is told what happens, and its arguments; empty for none. */
    public List<String> hookProgram() {
        return get(HookKeys.PROGRAM);
    }

    /** What it is told of. */
    public List<String> hookedOn() {
        return get(HookKeys.ON);
    }

    /** What the wearer decides where the articles on stretching differ. */
    public StretchSettings stretches() {
        return CareKeys.stretches(this);
    }

    /** What holds for this wearer's body every day. */
    public Moment.Wearer wearer() {
        return CareKeys.wearer(this);
    }

    /** When routines are due, where they are wanted. */
    public Routine.Times routineTimes() {
        return CareKeys.times(this);
    }

    /** When the wearer is asked for their pain. */
    public List<LocalTime> painTimes() {
        return get(CareKeys.PAIN_AT).stream()
                .flatMap(t -> Hours.time(t).stream())
                .sorted()
                .toList();
    }

    /** How a slouch is mentioned. */
    public enum NudgeBy {
        NOTIFICATION,
        TINT,
        VIBRATION,
        SILENT
    }

    /**
     * The same for a wearer whose first day ends at this moment: until then slouches are only watched, where the learning
     * day is wanted.
     */
    public Coach.Plan coach(Instant firstDayEnds) {
        Coach.Plan plan = coach();
        NudgePlan nudges = learningDay() ? plan.nudges().notBefore(firstDayEnds) : plan.nudges();
        return new Coach.Plan(plan.breaks(), nudges, plan.stoodLongAfter(), plan.schedule(), plan.habits());
    }

    /** {@code light}, {@code dark} or {@code system}. */
    public String theme() {
        return get(Keys.THEME);
    }

    /** {@code en}, {@code de} or {@code system}. */
    public String language() {
        return get(Keys.LANGUAGE);
    }

    /** {@code ask}, {@code tray} or {@code quit}. */
    public String onClose() {
        return get(Keys.ON_CLOSE);
    }

    /** How large the window's letters are, in a hundred. */
    public int zoomPercent() {
        return get(Keys.ZOOM);
    }

    /** What the wearer has set out to reach. */
    public Goals goals() {
        Map<Measure, Double> goals = new EnumMap<>(Measure.class);
        goals.put(Measure.SEATED, get(Keys.GOAL_SEATED));
        goals.put(Measure.LONGEST_BOUT, get(Keys.GOAL_LONGEST).doubleValue());
        goals.put(Measure.BREAKS_PER_HOUR, get(Keys.GOAL_BREAKS));
        goals.values().removeIf(goal -> goal == 0);
        return new Goals(goals);
    }

    /** How long epochs are kept. */
    public Duration keepEpochs() {
        return Duration.ofDays(get(Keys.KEEP_EPOCHS));
    }

    private BreakPlan breaks() {
        BreakPlan standard = BreakPlan.DEFAULT;
        return new BreakPlan(
                get(Keys.HALF_HOUR) ? BreakPlan.HALF_HOUR : Duration.ofMinutes(get(Keys.MOVE_EVERY)),
                get(Keys.NOTICE) ? standard.notice() : Duration.ZERO,
                Duration.ofMinutes(get(Keys.GOAL)),
                standard.partlyFrom(),
                get(Keys.SNOOZES),
                standard.windowAfter(),
                standard.countAfter(),
                standard.missedAfter(),
                standard.againAfter(),
                standard.unseenAfter());
    }

    private NudgePlan nudges() {
        NudgePlan standard = NudgePlan.DEFAULT;
        Duration every = Duration.ofMinutes(get(Keys.NUDGE_EVERY));
        return new NudgePlan(
                Duration.ofSeconds(get(Keys.NUDGE_AFTER)),
                List.of(every, every.multipliedBy(2), every.multipliedBy(4)),
                standard.maxUnanswered(),
                standard.shownFor(),
                standard.effectWithin(),
                get(Keys.NUDGE_MOST),
                standard.firstAfter(),
                nudgeBy() == NudgeBy.SILENT ? Instant.MAX : Instant.MIN);
    }

    private Schedule schedule() {
        return new Schedule(
                get(Keys.DAYS).stream().flatMap(d -> Hours.day(d).stream()).collect(Collectors.toUnmodifiableSet()),
                Hours.range(get(Keys.HOURS)).orElseThrow(),
                get(Keys.QUIET).stream().flatMap(h -> Hours.range(h).stream()).toList());
    }
}
