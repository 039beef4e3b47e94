package plumbline.face.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.coach.goal.Goal;
import plumbline.coach.goal.Helped;
import plumbline.coach.goal.LookBack;
import plumbline.coach.goal.Suggestion;
import plumbline.coach.goal.WeekSat;
import plumbline.sensor.Saying;

/** What is said of a week: what changed, what helped, what might be next; only what the days show. */
public final class WeekSayings {

    private WeekSayings() {}

    /** Three sentences; one where nothing was measured. */
    public static List<Saying> of(LookBack week, Goal goal) {
        if (!week.isAboutAnything()) {
            return List.of(
                    Saying.of("week.nothing", "Nothing was measured last week, so there is nothing to look back on."));
        }
        List<Saying> sentences = new ArrayList<>(List.of(changed(week, goal), helped(week.helped(), goal)));
        sentences.add(week.suggestion().map(s -> suggested(s, goal)).orElseGet(() -> next(week, goal)));
        return sentences;
    }

    private static Saying changed(LookBack week, Goal goal) {
        WeekSat last = week.last();
        long under = goal.under().toMinutes();
        if (week.before().days() == 0) {
            return Saying.of(
                    "week.first",
                    "Last week %s %% of your sitting on %s days was in pieces under %s minutes; there is no week before it"
                            + " to compare.",
                    last.percent(),
                    last.days(),
                    under);
        }
        return Saying.of(
                "week.changed",
                "Last week %s %% of your sitting on %s days was in pieces under %s minutes, the week before %s %% on %s days.",
                last.percent(),
                last.days(),
                under,
                week.before().percent(),
                week.before().days());
    }

    private static Saying helped(Helped helped, Goal goal) {
        long under = goal.under().toMinutes();
        return switch (helped.verdict()) {
            case TOO_LITTLE ->
                Saying.of(
                        "week.too_little",
                        "There is too little to tell what helped: in four weeks you took at least half of the breaks on %s"
                                + " days and fewer on %s, and %s of each are needed.",
                        helped.daysTaken(),
                        helped.daysOther(),
                        Helped.LEAST_DAYS);
            case NO_DIFFERENCE ->
                Saying.of(
                        "week.no_difference",
                        "Whether you took your breaks made little difference: %s %% in pieces under %s minutes on the %s days"
                                + " with at least half of them taken, %s %% on the other %s.",
                        helped.percentTaken(),
                        under,
                        helped.daysTaken(),
                        helped.percentOther(),
                        helped.daysOther());
            case TAKEN_BETTER ->
                Saying.of(
                        "week.helped",
                        "What went with it: on the %s days on which you took at least half of the breaks, %s %% was in pieces"
                                + " under %s minutes; on the other %s, %s %%.",
                        helped.daysTaken(),
                        helped.percentTaken(),
                        under,
                        helped.daysOther(),
                        helped.percentOther());
            case TAKEN_WORSE ->
                Saying.of(
                        "week.not_helped",
                        "Taking breaks when asked did not go with it: %s %% in pieces under %s minutes on the %s days with at"
                                + " least half of them taken, %s %% on the other %s.",
                        helped.percentTaken(),
                        under,
                        helped.daysTaken(),
                        helped.percentOther(),
                        helped.daysOther());
        };
    }

    /** What might be changed. */
    static Saying suggested(Suggestion suggestion, Goal goal) {
        return switch (suggestion.kind()) {
            case ASK_SOONER ->
                Saying.of(
                        "week.ask_sooner",
                        "Suggestion: be asked for a break after %s minutes, as long as a piece may last.",
                        suggestion.value());
            case SET_OUT_FOR_LESS ->
                Saying.of(
                        "week.less",
                        "Suggestion: set out for %s %% in place of %s %%, which was too much three weeks in a row.",
                        suggestion.value(),
                        goal.sharePercent());
            case SET_OUT_FOR_MORE ->
                Saying.of(
                        "week.more",
                        "Suggestion: set out for %s %%, since you have kept %s %% three weeks in a row.",
                        suggestion.value(),
                        goal.sharePercent());
        };
    }

    private static Saying next(LookBack week, Goal goal) {
        return switch (week.last().how(goal)) {
            case KEPT ->
                Saying.of("week.kept", "You kept your goal of %s %%; nothing needs to change.", goal.sharePercent());
            case MISSED ->
                Saying.of(
                        "week.missed",
                        "That is below your goal of %s %%; there is nothing new to suggest.",
                        goal.sharePercent());
            case TOO_LITTLE ->
                Saying.of(
                        "week.few_days",
                        "From fewer than %s days nothing is made of your goal of %s %%.",
                        WeekSat.LEAST_DAYS,
                        goal.sharePercent());
        };
    }

    /** How the goal goes today. */
    public static Saying today(long percent, long seatedMinutes, Goal goal) {
        return Saying.of(
                "goal.today",
                "Your goal: %s %% of your sitting in pieces under %s minutes. Today so far %s %% of %s minutes.",
                goal.sharePercent(),
                goal.under().toMinutes(),
                percent,
                seatedMinutes);
    }

    /** Why breaks are asked for less often. */
    public static Optional<Saying> rarer(int weeks, long minutes) {
        return weeks == 0
                ? Optional.empty()
                : Optional.of(Saying.of(
                        "goal.rarer",
                        "Breaks are asked for %s minutes later than set, since you have kept your goal for %s weeks.",
                        minutes,
                        weeks));
    }
}
