package plumbline.app.plan;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plumbline.coach.goal.DaySat;
import plumbline.coach.goal.DayShare;
import plumbline.coach.goal.Fading;
import plumbline.coach.goal.Goal;
import plumbline.coach.goal.LookBack;
import plumbline.coach.goal.Suggestion;
import plumbline.coach.goal.WeekSat;
import plumbline.coach.profile.Profiles.Holding;
import plumbline.face.plan.PlanSayings;
import plumbline.face.plan.PlanView;
import plumbline.face.plan.WeekSayings;
import plumbline.sensor.Saying;
import plumbline.settings.Settings;

/**
 * What the days so far make of the plan.
 *
 * @param goal what it was made for
 * @param fading how much later breaks are asked for
 * @param week the look back, on the day for it
 */
record Outlook(Optional<Goal> goal, Fading fading, Optional<LookBack> week, List<DaySat> days, LocalDate today) {

    /** The wearer is asked for the cue within so many days on which they sat with the sensor. */
    private static final int FIRST_DAYS = 7;

    static Outlook of(
            List<DaySat> days,
            Optional<Goal> goal,
            Settings settings,
            LocalDate today,
            Map<Suggestion.Kind, LocalDate> left) {
        Duration every = settings.coach().breaks().moveEvery();
        return new Outlook(
                goal,
                goal.filter(g -> settings.fadesWhenKept())
                        .map(g -> Fading.of(days, g, today))
                        .orElse(Fading.NONE),
                goal.filter(g -> LookBack.isDue(days, today)).map(g -> LookBack.of(days, g, every, today, left)),
                days,
                today);
    }

    /** Where a suggestion that is taken is set. */
    static String path(Suggestion suggestion) {
        return switch (suggestion.kind()) {
            case ASK_SOONER -> "break.move_every_min";
            case SET_OUT_FOR_LESS, SET_OUT_FOR_MORE -> "plan.share_percent";
        };
    }

    PlanView view(Optional<Saying> cue, Settings settings, Optional<Holding> profile) {
        List<Saying> lines = new ArrayList<>();
        goal.ifPresent(g -> lines.add(progress(g)));
        WeekSayings.rarer(fading.weeks(), fading.later().toMinutes()).ifPresent(lines::add);
        profile.map(PlanSayings::profile).ifPresent(lines::add);
        boolean asks = settings.asksForCue() && !days.isEmpty() && days.size() <= FIRST_DAYS;
        return new PlanView(cue, lines, asks, week.flatMap(w -> goal.map(g -> week(w, g))));
    }

    private Saying progress(Goal goal) {
        DaySat sat =
                days.stream().filter(d -> d.day().equals(today)).findFirst().orElse(new DaySat(today, List.of(), 0, 0));
        return WeekSayings.today(share(sat, goal).percent(), sat.seated().toMinutes(), goal);
    }

    private PlanView.Week week(LookBack week, Goal goal) {
        LocalDate monday = WeekSat.monday(today);
        List<DayShare> shares = week.isAboutAnything()
                ? days.stream()
                        .filter(d -> d.day().isBefore(monday) && !d.day().isBefore(monday.minusWeeks(2)) && d.counts())
                        .map(d -> share(d, goal))
                        .toList()
                : List.of();
        return new PlanView.Week(
                WeekSayings.of(week, goal),
                shares,
                goal.sharePercent(),
                week.isAboutAnything() ? week.suggestion().map(s -> s.kind().name()) : Optional.empty());
    }

    private static DayShare share(DaySat day, Goal goal) {
        return new DayShare(day.day(), day.seated(), day.inPieces(goal.under()));
    }
}
