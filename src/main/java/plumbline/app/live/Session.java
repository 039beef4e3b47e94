package plumbline.app.live;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tinylog.Logger;
import plumbline.app.live.monitor.Feed;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.live.monitor.Input;
import plumbline.app.live.monitor.Monitor;
import plumbline.app.live.view.Calibrating;
import plumbline.app.live.view.LinkLine;
import plumbline.app.live.view.Past;
import plumbline.app.live.view.Talk;
import plumbline.app.live.view.Today;
import plumbline.app.live.view.ViewMaker;
import plumbline.coach.Coach;
import plumbline.device.Link;
import plumbline.device.LinkEvent;
import plumbline.face.CareView;
import plumbline.face.Face;
import plumbline.face.Link.State;
import plumbline.face.Offer;
import plumbline.face.Wish;
import plumbline.history.writing.HistoryWriter;
import plumbline.line.Line;
import plumbline.line.Note;
import plumbline.sensor.Saying;
import plumbline.sensor.time.Timed;
import plumbline.sitting.DaySummary;
import plumbline.sitting.DayTally;
import plumbline.stretch.session.SessionPlan;
import plumbline.trend.day.DayBand;

/** One run that is watched, from its first thread to its last word: demo, replay and the real thing alike. */
public final class Session {

    private final HostClock clock;
    private final Face face;
    private final Notices notices;
    private final Monitor monitor;
    private final Showing showing;
    private final Wishes wishes;
    private final Threads threads;
    private final CountDownLatch over = new CountDownLatch(1);

    /**
     * What a session is made of.
     *
     * @param link where bytes come from
     * @param good what the link's state is called while samples come
     * @param clock the clock of the run
     * @param setup what the line goes by at first
     * @param coach what the coach is to go by at the moment
     * @param past what earlier runs left
     * @param writer where the days are kept; empty for a run that is not to be kept
     * @param offers tells of the stretches that prompts name, by id
     * @param also is told every note besides, on the monitor's thread
     * @param errands takes the wishes that have nothing to do with the sensor, from any thread, without waiting
     */
    public record Plan(
            Link link,
            State good,
            HostClock clock,
            Line.Setup setup,
            Supplier<Coach.Plan> coach,
            Past past,
            Optional<HistoryWriter> writer,
            Function<String, Offer> offers,
            Consumer<Note> also,
            BiConsumer<Wish, Session> errands) {}

    /**
     * What it amounted to.
     *
     * @param day the figures of the day on which it ended
     * @param band the same day as a band
     * @param counts what was counted on the way from bytes to samples
     */
    public record Result(DaySummary day, DayBand band, Feed.Counts counts) {

        private static Result nothing(Today today) {
            return new Result(
                    new DayTally(today.day(), today.zone()).summary(),
                    DayBand.empty(today.day(), today.zone()),
                    new Feed.Counts(0, 0, 0, 0));
        }
    }

    /** Puts a session together, part by part, to be shown by this face. */
    public Session(Plan plan, Face face, Notices notices) {
        this.clock = plan.clock();
        this.face = face;
        this.notices = notices;
        Instant start = clock.instant();

        // What the line tells goes to all of these, in this order.
        Today today = Today.goingOn(plan.past(), start, plan.setup().zone());
        Talk talk = new Talk();
        Keeper keeper = Keeper.into(plan.writer());
        Consumer<Note> notes = today.andThen(talk)
                .andThen(face::note)
                .andThen(plan.also())
                .andThen(notices)
                .andThen(keeper);
        Line line = new Line(plan.setup(), plan.past().carried(), start, notes);

        // What comes from the link goes to the line, and to a calibration while one is on.
        Calibrating calibrating = new Calibrating(line::calibrated);
        Consumer<Timed> placed = line::on;
        Feed feed = new Feed(plan.link(), placed.andThen(calibrating));

        // What is looked at now and then, on the thread that owns all of the above.
        ViewMaker views = new ViewMaker(
                plan.setup(),
                today,
                talk,
                new LinkLine(plan.link()::name, plan.good()),
                plan.offers(),
                plan.past(),
                notices::now,
                calibrating);
        this.showing = new Showing(face, views, today, Result.nothing(today));
        Following following = new Following(plan.setup().coach(), plan.coach());
        this.monitor = new Monitor(clock, line, feed, plan.good() != State.READING, following.andThen(showing));

        // What comes back from the wearer.
        this.wishes = new Wishes(
                monitor,
                today,
                calibrating,
                plan.writer(),
                over::countDown,
                wish -> plan.errands().accept(wish, this));
        this.threads = new Threads(
                clock, plan.link(), monitor, plan.writer(), event -> happened(plan.link(), event), over::countDown);
    }

    /** Runs until the link ends, the wearer quits, or {@link #stop} is called. */
    public Result run() throws InterruptedException {
        face.open(wishes);
        threads.start();
        over.await();
        return stop();
    }

    /** Ends the run, from any thread, and returns what it amounted to; within 2 s, losing nothing that was accepted. */
    public synchronized Result stop() {
        over.countDown();
        threads.stop();
        face.close();
        return showing.result();
    }

    /** Tells the wearer something, from any thread; it stays on the screen for a while. */
    public void say(Saying saying) {
        notices.say(saying);
    }

    /** Takes what the wearer asks for, from any thread, without waiting. */
    public void wish(Wish wish) {
        wishes.accept(wish);
    }

    /** Leads the wearer through these, one after the other, where the face can; posture is not judged meanwhile. */
    public void lead(List<SessionPlan> plans) {
        if (!plans.isEmpty() && face.lead(plans)) {
            rest(true);
        }
    }

    /** Says whether posture is not to be judged for now, since a guided stretch is on. */
    public void rest(boolean on) {
        monitor.send(new Input.Do(() -> monitor.line().rest(on)));
    }

    /** Tells of the questions of the first use once the run is on the screen. */
    public void welcome() {
        monitor.send(new Input.Do(face::welcome));
    }

    /** Shows what is minded of the wearer. */
    public void tend(CareView view) {
        face.tend(view);
    }

    /** The time of this run. */
    public Instant now() {
        return clock.instant();
    }

    /** The day so far, as a band. */
    public DayBand band() {
        return showing.result().band();
    }

    private void happened(Link link, LinkEvent event) {
        if (event instanceof LinkEvent.Trouble trouble) {
            Logger.warn("{}", trouble.sentence());
            face.say(trouble.saying());
        } else if (!(event instanceof LinkEvent.Silent)) {
            Logger.info("{}: {}", link.name(), event.getClass().getSimpleName());
        }
    }
}
