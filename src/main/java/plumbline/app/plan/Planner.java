package plumbline.app.plan;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.tinylog.Logger;
import plumbline.coach.BreakPlan;
import plumbline.coach.Coach;
import plumbline.coach.Prompt;
import plumbline.coach.goal.DaySat;
import plumbline.coach.goal.Goal;
import plumbline.coach.goal.Suggestion;
import plumbline.coach.profile.Profiles.Holding;
import plumbline.face.Preferences;
import plumbline.face.Unavailable;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.face.plan.PlanView;
import plumbline.line.Note;
import plumbline.settings.Settings;
import plumbline.sitting.Bout;

/** Knows how it stands with the wearer's plan. Its methods may be called from any thread. */
public final class Planner implements Consumer<Note> {

    private final Supplier<Settings> set;
    private final Preferences preferences;
    private final Left left;
    private final InstantSource clock;
    private final Supplier<ZoneId> zone;
    private final Executor executor;
    private final ShownCue cue = new ShownCue();
    private final DayBook book = new DayBook();
    private Optional<String> port = Optional.empty();
    private Duration open = Duration.ZERO;
    private Optional<Outlook> outlook = Optional.empty();
    private Instant reckonedAt = Instant.MIN;

    /**
     * A planner.
     *
     * @param set what is set for always
     * @param preferences where what the wearer takes is set
     * @param left what they have left
     * @param executor writes
     */
    public Planner(
            Supplier<Settings> set,
            Preferences preferences,
            Left left,
            InstantSource clock,
            Supplier<ZoneId> zone,
            Executor executor) {
        this.set = set;
        this.preferences = preferences;
        this.left = left;
        this.clock = clock;
        this.zone = zone;
        this.executor = executor;
    }

    /** What is needed of earlier days. */
    public static Instant since(Instant now) {
        return now.minus(DayBook.KEPT);
    }

    /** Goes on from what earlier runs left. */
    public synchronized void goOn(List<Bout> bouts, List<Prompt> prompts) {
        book.goOn(bouts, prompts);
        reckonedAt = Instant.MIN;
    }

    @Override
    public synchronized void accept(Note note) {
        cue.accept(note);
        book.accept(note);
    }

    /** What holds now: what is set, and what the profile that holds sets in its place. */
    public Settings settings() {
        Settings settings = set.get();
        return profile(settings).map(settings::in).orElse(settings);
    }

    /** What the coach goes by now; breaks are asked for later while the goal is kept. */
    public Coach.Plan coach(Instant firstDayEnds) {
        Settings now = settings();
        Coach.Plan plan = now.coach(firstDayEnds);
        BreakPlan breaks = plan.breaks();
        Duration every = outlook(set.get()).fading().stretched(breaks.moveEvery(), BreakPlan.MOVE_EVERY_MAX);
        return new Coach.Plan(
                breaks.with(every, breaks.goal()),
                plan.nudges(),
                plan.stoodLongAfter(),
                plan.schedule(),
                plan.habits());
    }

    /** Takes what the wearer says to their plan; false where it is about something else. */
    public boolean heard(Wish wish) {
        if (wish instanceof Wish.CueWanted wanted) {
            write("shift.cue", wanted.wanted() ? "tint" : "off");
        } else if (wish instanceof Wish.Profile profile) {
            write("profile.now", profile.name());
        } else if (wish instanceof Wish.SetOut set) {
            write("plan.under_min", String.valueOf(set.goal().under().toMinutes()));
            write("plan.share_percent", String.valueOf(set.goal().sharePercent()));
        } else if (wish instanceof Wish.NoGoal) {
            write("plan.share_percent", "0");
        } else if (wish instanceof Wish.Suggested said) {
            outlook(set.get()).week().flatMap(week -> week.suggestion()).ifPresent(suggestion -> {
                if (said.taken()) {
                    write(Outlook.path(suggestion), String.valueOf(suggestion.value()));
                } else {
                    executor.execute(() -> leave(suggestion.kind()));
                }
            });
        } else {
            return false;
        }
        return true;
    }

    /** What is to be shown of it now. */
    PlanView view(View view) {
        Settings settings = set.get();
        synchronized (this) {
            port = Optional.of(view.now().link().source()).filter(name -> !name.isBlank());
            open = view.now().seated();
        }
        return outlook(settings).view(cue.now(), settings, profile(settings));
    }

    private Optional<Holding> profile(Settings settings) {
        Optional<String> read;
        synchronized (this) {
            read = port;
        }
        return settings.profiles().at(clock.instant(), zone.get(), read);
    }

    /** Made anew each minute, and when something was said. */
    private synchronized Outlook outlook(Settings settings) {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        Optional<Goal> goal = settings.goal();
        Optional<Outlook> kept =
                outlook.filter(o -> minute.equals(reckonedAt) && o.goal().equals(goal));
        if (kept.isPresent()) {
            return kept.get();
        }
        LocalDate today = minute.atZone(zone.get()).toLocalDate();
        List<DaySat> days = book.days(zone.get(), today, open);
        Outlook next = Outlook.of(days, goal, settings, today, left.all());
        outlook = Optional.of(next);
        reckonedAt = minute;
        return next;
    }

    private void write(String path, String value) {
        executor.execute(() -> {
            try {
                Preferences.Outcome outcome = preferences.set(path, value);
                if (!outcome.accepted()) {
                    Logger.warn("{}", outcome.sentence());
                }
                anew();
            } catch (Unavailable e) {
                Logger.warn(e, "what was chosen cannot be written");
            }
        });
    }

    private void leave(Suggestion.Kind kind) {
        try {
            left.leave(kind, clock.instant().atZone(zone.get()).toLocalDate());
            anew();
        } catch (IOException e) {
            Logger.warn(e, "that a suggestion was left cannot be remembered");
        }
    }

    private synchronized void anew() {
        reckonedAt = Instant.MIN;
    }
}
