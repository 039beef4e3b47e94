package plumbline.coach;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import plumbline.coach.quiet.Surroundings;
import plumbline.coach.quiet.Surroundings.Known;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;
import plumbline.sitting.BoutSettings;
import plumbline.sitting.BoutTracker;

/**
 * Tells a coach a day in small verbs and keeps what it says, each with the minute:second since the start.
 *
 * <p>Time is lived through the real bout tracker, and the coach is called as the shell calls it: at every change and
 * either at its own deadlines or every second.
 */
final class Story {

    static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

    private final Coach.Plan plan;
    private final boolean everySecond;
    private final List<String> said = new ArrayList<>();
    private final List<String> news = new ArrayList<>();
    private final Set<String> heldBack = new HashSet<>();
    private int wishes;
    private Surroundings around = Surroundings.UNKNOWN;
    private final List<Prompt> over = new ArrayList<>();
    private BoutTracker bouts = BoutTracker.start(BoutSettings.DEFAULT);
    private Coach coach;
    private Instant now = START;
    private Instant since = START;
    private Instant putOn = START;
    private Optional<Instant> unsureSince = Optional.empty();
    private PostureState state = PostureState.UNKNOWN;

    Story(Coach.Plan plan, boolean everySecond) {
        this.plan = plan;
        this.everySecond = everySecond;
        this.coach = Coach.start(plan, ZoneOffset.UTC, this::stretch, START);
    }

    Story(Coach.Plan plan) {
        this(plan, false);
    }

    Story sit(double minutes) {
        return live(new PostureState(Posture.SITTING, false, 1), minutes);
    }

    Story slouch(double minutes) {
        return live(new PostureState(Posture.SITTING, true, 1), minutes);
    }

    Story stand(double minutes) {
        return live(new PostureState(Posture.STANDING, false, 1), minutes);
    }

    Story walk(double minutes) {
        return live(new PostureState(Posture.MOVING, false, 1), minutes);
    }

    Story lie(double minutes) {
        return live(new PostureState(Posture.LYING, false, 1), minutes);
    }

    Story vanish(double minutes) {
        return live(PostureState.UNKNOWN, minutes);
    }

    /** Told so, but not surely. */
    Story maybe(Posture posture, double minutes) {
        return live(new PostureState(posture, false, 0.6), minutes);
    }

    /** Takes the sensor off; whatever follows is another wearing. */
    Story takeOff(double minutes) {
        live(new PostureState(Posture.NOT_WORN, false, 0.9), minutes);
        putOn = now;
        return this;
    }

    /** Whether the sensor is off, so that what follows is another wearing. */
    boolean isNewWearing() {
        return state.posture() == Posture.NOT_WORN;
    }

    Story says(Answer answer) {
        if (answer instanceof Answer.Quiet || answer instanceof Answer.QuietUntil) {
            wishes++;
        }
        take(coach.on(new Event.Said(now, answer)));
        see();
        return this;
    }

    /** A flare-up, or the like: this is not to be offered any more. */
    Story holdsBack(String stretch) {
        heldBack.add(stretch);
        take(coach.offerAnew(heldBack::contains));
        see();
        return this;
    }

    /** What the wearer does at the computer. */
    Story does(Surroundings other) {
        around = other;
        take(coach.on(new Event.Around(now, around)));
        see();
        return this;
    }

    Story calls() {
        return does(Surroundings.UNKNOWN.withMicrophone(Known.YES));
    }

    Story hangsUp() {
        return does(Surroundings.UNKNOWN.withMicrophone(Known.NO));
    }

    /** The program is killed and started again at once: another coach goes on from where this one stood. */
    Story restart() {
        return restart(0);
    }

    /** The same, but for so many minutes in which nobody watched, and in which nothing is known of the wearer. */
    Story restart(double minutes) {
        Standing stood = coach.standing();
        if (minutes > 0) {
            pass(now.plusSeconds(Math.round(minutes * 60)), PostureState.UNKNOWN);
        }
        List<String> before = List.copyOf(news);
        take(Coach.start(plan, ZoneOffset.UTC, this::stretch, now).goingOn(stood));
        news.clear();
        news.addAll(before);
        if (!around.equals(Surroundings.UNKNOWN)) {
            take(coach.on(new Event.Around(now, around)));
        }
        if (minutes == 0) {
            see();
        }
        return this;
    }

    private String stretch(Sight sight) {
        return heldBack.contains("hip") ? "walk" : "hip";
    }

    /** Everything the coach advised, as "mm:ss word". */
    List<String> said() {
        return List.copyOf(said);
    }

    /** The same but for what was shown again after a restart. */
    List<String> news() {
        return List.copyOf(news);
    }

    /** How often quiet was wished for. */
    int wishes() {
        return wishes;
    }

    List<Prompt> over() {
        return List.copyOf(over);
    }

    Coach coach() {
        return coach;
    }

    private Story live(PostureState next, double minutes) {
        if (!state.sameAs(next)) {
            since = now;
        }
        state = next;
        Instant end = now.plusSeconds(Math.round(minutes * 60));
        see();
        while (now.isBefore(end)) {
            Instant call = everySecond ? now.plusSeconds(1) : coach.deadline().orElse(end);
            if (!call.isAfter(now)) {
                throw new IllegalStateException("the coach wants to be called in the past: " + call + " at " + now);
            }
            pass(call.isBefore(end) ? call : end, state);
            see();
        }
        return this;
    }

    private void pass(Instant to, PostureState as) {
        bouts = bouts.on(List.of(new Spell(now, to, as))).next();
        now = to;
    }

    private void see() {
        Duration seated = bouts.bout().map(b -> b.seated()).orElse(Duration.ZERO);
        Duration slouched = bouts.bout().map(b -> b.slouched()).orElse(Duration.ZERO);
        take(coach.on(new Event.Seen(
                now,
                new Sight(
                        state.posture(),
                        state.slouched(),
                        since,
                        seated,
                        slouched,
                        bouts.upright(),
                        Duration.ZERO,
                        doubt(),
                        bouts.lying()))));
    }

    private Optional<Sight.Doubt> doubt() {
        boolean isNotSure = state.confidence() <= 0.7 && !state.equals(PostureState.UNKNOWN);
        unsureSince = isNotSure ? unsureSince.or(() -> Optional.of(now)) : Optional.empty();
        return unsureSince.map(unsure -> new Sight.Doubt(putOn, unsure));
    }

    private void take(Coach.Step step) {
        coach = step.coach();
        for (Advice advice : step.advice()) {
            long seconds = Duration.between(START, now).toSeconds();
            String told = "%d:%02d %s".formatted(seconds / 60, seconds % 60, word(advice));
            said.add(told);
            news.add(told);
            if (advice instanceof Advice.Over done) {
                over.add(done.ended());
            }
        }
    }

    private static String word(Advice advice) {
        if (advice instanceof Advice.Ask ask) {
            return "ask " + ask.stage() + " " + ask.asked().stretchId();
        }
        if (advice instanceof Advice.Over end) {
            Optional<Prompt.End> how = end.ended().end();
            return "over " + how.orElseThrow().outcome();
        }
        if (advice instanceof Advice.Notice notice) {
            return "notice " + notice.in().toSeconds();
        }
        if (advice instanceof Advice.HeldBack back) {
            return "held back " + back.why();
        }
        return advice.getClass().getSimpleName();
    }
}
