package plumbline.face;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.coach.Advice;
import plumbline.coach.Outcome;
import plumbline.coach.quiet.Hush;
import plumbline.face.plan.PlanView;
import plumbline.posture.Reading;
import plumbline.posture.calibration.Progress;
import plumbline.sensor.Saying;
import plumbline.trend.Trend;
import plumbline.trend.day.DayBand;

/**
 * All that the screen shows, at one moment. Made about twice a second, at most ten times a second while the window is
 * visible; two views that are equal in a part leave that part of the window as it is. So {@code band} and {@code trend}
 * should be the very same object until they change: the band about every ten seconds, the trend once a minute.
 *
 * @param zone the wearer's zone
 * @param now what the wearer is doing
 * @param band the day so far
 * @param trend the last 14 days, today among them
 * @param call the break asked for, while it is to be on the screen, its last line included
 * @param nudge for how long the back has been rounded, while the nudge is to be on the screen
 * @param notice something the wearer should know besides, in a sentence, while it is to be on the screen
 * @param sense what came from the sensor
 * @param calibration the calibration that is under way, or has just ended; empty where the wearer has begun none
 * @param watching whether all this is still being watched
 * @param plan what the wearer has set out to do, and how it goes
 */
public record View(
        ZoneId zone,
        Now now,
        DayBand band,
        Trend trend,
        Optional<Call> call,
        Optional<Duration> nudge,
        Optional<Saying> notice,
        Sense sense,
        Optional<Calibrating> calibration,
        Watching watching,
        PlanView plan) {

    /** One in which nothing is planned. */
    public View(
            ZoneId zone,
            Now now,
            DayBand band,
            Trend trend,
            Optional<Call> call,
            Optional<Duration> nudge,
            Optional<Saying> notice,
            Sense sense,
            Optional<Calibrating> calibration,
            Watching watching) {
        this(zone, now, band, trend, call, nudge, notice, sense, calibration, watching, PlanView.NOTHING);
    }

    /** The same with what is planned. */
    public View with(PlanView planned) {
        return new View(zone, now, band, trend, call, nudge, notice, sense, calibration, watching, planned);
    }

    /** The same with this notice. */
    public View noticed(Optional<Saying> other) {
        return new View(zone, now, band, trend, call, nudge, other, sense, calibration, watching, plan);
    }

    /**
     * Whether Plumbline itself is at work.
     *
     * @param outage what is not, while it is not; to be said in red, and nothing else in the view is of now then
     * @param times how often something had to be begun anew in this run
     * @param unwatched how much time was not watched by that, all times together
     */
    public record Watching(Optional<Outage> outage, int times, Duration unwatched) {

        /** All is well, and was. */
        public static final Watching WELL = new Watching(Optional.empty(), 0, Duration.ZERO);
    }

    /** The same, but for whether it is still being watched; where it is not, nothing says so of itself that all is well. */
    public View with(Watching other) {
        Now known = other.outage().map(now::during).orElse(now);
        return new View(zone, known, band, trend, call, nudge, notice, sense, calibration, other, plan);
    }

    /**
     * A calibration, part by part.
     *
     * @param outcome what came of it, once done
     */
    public record Calibrating(Progress progress, Optional<plumbline.posture.calibration.Outcome> outcome) {}

    /**
     * What came from the sensor.
     *
     * @param device who it says it is; empty where it does not say
     * @param battery how full it is, 0 to 100; empty where it does not say
     * @param samples whole samples
     * @param garbledBytes bytes that made no sense
     * @param lost samples that it numbered and that never arrived
     */
    public record Sense(String device, OptionalDouble battery, long samples, long garbledBytes, long lost) {

        /** Nothing yet. */
        public static final Sense NONE = new Sense("", OptionalDouble.empty(), 0, 0, 0);
    }

    /**
     * What the wearer is doing.
     *
     * @param at the moment
     * @param reading the tracker's newest reading; empty before there is any
     * @param leanZone the wearer's own slouch zone, once it is known
     * @param seated time seated in the bout that is going on; zero when there is none
     * @param upright time upright since last seated; zero while seated
     * @param interval the sitting time after which a break is asked for
     * @param nextBreak time until then; empty when nothing is planned
     * @param quiet why the coach says nothing, and until when; empty when it may speak
     * @param link how it stands with the sensor
     * @param sitOrStand whether they are being asked if they sit or stand
     */
    public record Now(
            Instant at,
            Optional<Reading> reading,
            Optional<LeanZone> leanZone,
            Duration seated,
            Duration upright,
            Duration interval,
            Optional<Duration> nextBreak,
            Optional<Quiet> quiet,
            Link link,
            boolean sitOrStand) {

        /**
         * {@link #nextBreak} in whole minutes, begun ones counted, so that it and the whole minutes seated make up the
         * interval on every face; zero when a break is due.
         */
        public Optional<Duration> minutesToBreak() {
            return nextBreak.map(in -> in.isNegative()
                    ? Duration.ZERO
                    : Duration.ofMinutes(in.plusMinutes(1).minusNanos(1).toMinutes()));
        }

        /** What is still known of it during an outage. */
        private Now during(Outage outage) {
            Link down = new Link(Link.State.DOWN, link.source(), Optional.of(outage.saying()));
            Optional<Reading> seen = outage.part() == Outage.Part.WRITER ? reading : Optional.empty();
            return new Now(at, seen, leanZone, seated, upright, interval, nextBreak, quiet, down, false);
        }
    }

    /**
     * The coach says nothing.
     *
     * @param until to when, where that is known
     */
    public record Quiet(Optional<Instant> until, Hush why) {}

    /**
     * A break asked for.
     *
     * @param askedAt when; tells calls apart
     * @param seated how long the wearer had been seated then
     * @param stretchId its id in the catalogue
     * @param stretch the name of the stretch offered, and why this one, in the wearer's language
     * @param firstStep its first step in a sentence
     * @param led whether one can be led through it
     * @param stage how plainly it is to be shown
     * @param waiting how long it has gone unanswered, once that is to be shown
     * @param upright how long the wearer has been upright since
     * @param asked how long a break is asked for
     * @param snoozes how often it has been put off
     * @param maySnooze whether it may still be put off
     * @param ended how it ended; empty while it is open. Shown until the call is gone from the view
     */
    public record Call(
            Instant askedAt,
            Duration seated,
            String stretchId,
            String stretch,
            String firstStep,
            boolean led,
            Advice.Stage stage,
            Optional<Duration> waiting,
            Duration upright,
            Duration asked,
            int snoozes,
            boolean maySnooze,
            Optional<Outcome> ended) {}
}
