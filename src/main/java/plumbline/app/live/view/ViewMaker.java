package plumbline.app.live.view;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.Supplier;
import plumbline.app.live.monitor.Feed;
import plumbline.app.live.monitor.Monitor;
import plumbline.coach.Advice;
import plumbline.coach.Coach;
import plumbline.coach.Prompt;
import plumbline.coach.Sight;
import plumbline.face.LeanZone;
import plumbline.face.Offer;
import plumbline.face.View;
import plumbline.line.Line;
import plumbline.posture.Reading;
import plumbline.posture.mounting.BodyFrame;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.Battery;
import plumbline.sensor.Saying;
import plumbline.sitting.BoutSettings;
import plumbline.sitting.DaySummary;
import plumbline.trend.Trend;

/** Makes of the line what a screen shows. Lives on the monitor's thread. */
public final class ViewMaker {

    /** How long the last line of a prompt stays. */
    private static final Duration LINGER = Duration.ofSeconds(10);

    /** How often the fortnight is made anew; today is one of fourteen bars in it. */
    private static final Duration TREND_EVERY = Duration.ofMinutes(1);

    private final ZoneId zone;
    private final SlouchSettings slouch;
    private final BoutSettings bouts;
    private final Today today;
    private final Talk talk;
    private final LinkLine link;
    private final Function<String, Offer> offers;
    private final Past past;
    private final Supplier<Optional<Saying>> notices;
    private final Calibrating calibrating;
    private Trend trend;
    private Instant trendAt = Instant.MIN;

    public ViewMaker(
            Line.Setup setup,
            Today today,
            Talk talk,
            LinkLine link,
            Function<String, Offer> offers,
            Past past,
            Supplier<Optional<Saying>> notices,
            Calibrating calibrating) {
        this.zone = setup.zone();
        this.slouch = setup.slouch();
        this.bouts = setup.bouts();
        this.today = today;
        this.talk = talk;
        this.link = link;
        this.offers = offers;
        this.past = past;
        this.notices = notices;
        this.calibrating = calibrating;
        this.trend = new Trend(List.of(), true);
    }

    public View view(Monitor monitor) {
        Line line = monitor.line();
        Instant now = line.now();
        return new View(
                zone,
                now(line, monitor),
                today.band(now, line.open()),
                trend(now, today.summary(line.today(), line.open(), bouts)),
                talk.prompt(now, LINGER).map(p -> call(p, line)),
                talk.nudge(),
                notices.get(),
                sense(monitor.feed()),
                calibrating.view(now),
                View.Watching.WELL);
    }

    private View.Now now(Line line, Monitor monitor) {
        Instant now = line.now();
        Sight sight = line.sight();
        Reading reading = line.reading();
        Coach coach = line.coach();
        return new View.Now(
                now,
                Optional.of(reading).filter(r -> monitor.feed().counts().samples() > 0),
                line.bodyFrame().flatMap(this::leanZone),
                sight.seated(),
                sight.upright(),
                coach.plan().moveEvery(),
                coach.nextBreak().map(at -> Duration.between(now, at)),
                coach.quiet().map(q -> new View.Quiet(q.until(), q.why())),
                link.of(monitor.feed()),
                talk.asksSitOrStand());
    }

    private Optional<LeanZone> leanZone(BodyFrame frame) {
        OptionalDouble begins = slouch.beginsAtDeg(frame);
        return begins.isPresent()
                ? Optional.of(new LeanZone(frame.seatedForwardDeg().orElseThrow(), begins.getAsDouble()))
                : Optional.empty();
    }

    private static View.Sense sense(Feed feed) {
        Feed.Counts counts = feed.counts();
        String device = feed.signs()
                .identity()
                .map(i -> (i.device() + " " + i.serial() + " " + i.version()).strip())
                .orElse("");
        OptionalDouble battery = feed.signs().battery().map(Battery::percent).orElse(OptionalDouble.empty());
        return new View.Sense(device, battery, counts.samples(), counts.garbledBytes(), counts.lost());
    }

    private View.Call call(Prompt prompt, Line line) {
        Offer offer = offers.apply(prompt.stretchId());
        return new View.Call(
                prompt.askedAt(),
                prompt.seated(),
                prompt.stretchId(),
                offer.reasoned(),
                offer.firstStep(),
                offer.led(),
                talk.stage(),
                talk.stage() == Advice.Stage.WINDOW_WITH_COUNT && prompt.end().isEmpty()
                        ? Optional.of(Duration.between(prompt.askedAt(), line.now()))
                        : Optional.empty(),
                prompt.end().isPresent() || talk.stage() == Advice.Stage.SEATED_AGAIN
                        ? prompt.upright()
                        : line.sight().away(),
                line.coach().plan().goal(),
                prompt.snoozes(),
                line.coach().maySnooze(),
                prompt.end().map(Prompt.End::outcome));
    }

    private Trend trend(Instant now, DaySummary soFar) {
        if (now.isBefore(trendAt) || Duration.between(trendAt, now).compareTo(TREND_EVERY) >= 0) {
            LocalDate day = now.atZone(zone).toLocalDate();
            List<DaySummary> summaries = new ArrayList<>(past.summaries());
            summaries.add(soFar);
            List<Prompt> prompts = new ArrayList<>(today.prompts());
            past.prompts().stream()
                    .filter(p -> prompts.stream().noneMatch(t -> t.askedAt().equals(p.askedAt())))
                    .forEach(prompts::add);
            trend = Trend.lastFortnight(day, summaries, prompts, zone);
            trendAt = now;
        }
        return trend;
    }
}
