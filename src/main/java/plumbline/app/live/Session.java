package plumbline.app.live;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
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
import plumbline.coach.Prompt;
import plumbline.device.Link;
import plumbline.device.LinkEvent;
import plumbline.face.CareView;
import plumbline.face.Face;
import plumbline.face.Lasting;
import plumbline.face.Link.State;
import plumbline.face.Offer;
import plumbline.face.Wish;
import plumbline.history.writing.Entry;
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

    /** Ten times a second while the window is in sight, so that the figure moves as the wearer does. */
    private static final Duration LOOK_WATCHED = Duration.ofMillis(100);

    /** Out of sight, views are needed for prompts and tray only. */
    private static final Duration LOOK_UNWATCHED = Duration.ofSeconds(1);

    /** How long a notice stays on the screen: long enough to be found after a cup of tea. */
    private static final Duration NOTICE = Duration.ofMinutes(10);

    private final Plan plan;
    private final Face face;
    private final Talk talk;
    private final Today today;
    private final Threads threads;
    private final Calibrating calibrating;
    private final Monitor monitor;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile Optional<Result> result = Optional.empty();
    private volatile Lasting notice = Lasting.NOTHING;

    /**
     * What a session is made of.
     *
     * @param link where bytes come from
     * @param good what the link's state is called while samples come
     * @param clock the clock of the run
     * @param setup what the line goes by
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
    public record Result(DaySummary day, DayBand band, Feed.Counts counts) {}

    /** A session to be run, shown by this face. */
    public Session(Plan plan, Face face) {
        Instant start = plan.clock().instant();
        LocalDate day = start.atZone(plan.setup().zone()).toLocalDate();
        List<Prompt> askedToday = plan.past().prompts().stream()
                .filter(p ->
                        p.askedAt().atZone(plan.setup().zone()).toLocalDate().equals(day))
                .toList();
        this.plan = plan;
        this.face = face;
        this.today = new Today(
                day,
                plan.setup().zone(),
                plan.past().spells(),
                askedToday,
                plan.past().amendments());
        this.talk = new Talk();
        Consumer<Note> notes =
                today.andThen(talk).andThen(face::note).andThen(plan.also()).andThen(this::remark);
        Consumer<Note> all = plan.writer()
                .map(w -> notes.andThen(new Keeper(entries -> keep(w, entries))))
                .orElse(notes);
        Line line = new Line(plan.setup(), plan.past().carried(), start, all);
        LinkLine linkLine = new LinkLine(plan.link()::name, plan.good());
        this.calibrating = new Calibrating(line::calibrated);
        Consumer<Timed> placed = line::on;
        ViewMaker views = new ViewMaker(
                plan.setup(),
                today,
                talk,
                linkLine,
                plan.offers(),
                plan.past(),
                () -> notice.at(System.nanoTime()),
                calibrating);
        this.monitor = new Monitor(
                plan.clock(),
                line,
                new Feed(plan.link(), placed.andThen(calibrating)),
                plan.good() != State.READING,
                m -> look(views, m));
        this.threads = new Threads(plan.clock(), plan.link(), monitor, plan.writer(), this::happened, over::countDown);
    }

    /** Runs until the link ends, the wearer quits, or {@link #stop} is called. */
    public Result run() throws InterruptedException {
        face.open(this::wish);
        threads.start();
        over.await();
        return stop();
    }

    /** Ends the run, from any thread, and returns what it amounted to; within 2 s, losing nothing that was accepted. */
    public synchronized Result stop() {
        over.countDown();
        threads.stop();
        face.close();
        return result.orElseGet(this::nothing);
    }

    /** Tells the wearer something, from any thread; it stays on the screen for a while. */
    public void say(Saying saying) {
        Logger.warn("{}", saying.sentence());
        notice = Lasting.of(saying, System.nanoTime(), NOTICE);
        face.say(saying);
    }

    /** Takes what the wearer asks for, from any thread, without waiting. */
    public void wish(Wish wish) {
        if (wish instanceof Wish.Said said) {
            monitor.send(new Input.Said(said.answer()));
        } else if (wish instanceof Wish.Corrected corrected) {
            monitor.send(new Input.Corrected(corrected.posture()));
        } else if (wish instanceof Wish.Amended amended) {
            plan.writer().ifPresent(w -> keep(w, List.of(new Entry.Amended(amended.amendment()))));
            monitor.send(new Input.Do(() -> today.amend(amended.amendment())));
        } else if (wish instanceof Wish.Quit) {
            over.countDown();
        } else if (wish instanceof Wish.Watched watched) {
            Duration every = watched.visible() ? LOOK_WATCHED : LOOK_UNWATCHED;
            monitor.send(new Input.Do(() -> monitor.lookEvery(every)));
            if (!watched.visible()) {
                wish(new Wish.LeaveCalibration());
            }
        } else if (Calibrating.isAbout(wish)) {
            monitor.send(
                    new Input.Do(() -> calibrating.take(wish, monitor.line().now())));
        } else {
            plan.errands().accept(wish, this);
        }
    }

    /** Goes by other settings from now on. */
    public void follow(Coach.Plan coach) {
        monitor.send(new Input.Do(() -> monitor.line().follow(coach)));
    }

    /** Shows itself light or dark from now on. */
    public void dress(boolean dark) {
        face.dress(dark);
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
        return plan.clock().instant();
    }

    /** The day so far, as a band. */
    public DayBand band() {
        return result.orElseGet(this::nothing).band();
    }

    private static void keep(HistoryWriter writer, List<Entry> entries) {
        if (!writer.offer(entries)) {
            Logger.warn("{} entries were not accepted by the history", entries.size());
        }
    }

    private void look(ViewMaker views, Monitor of) {
        face.show(views.view(of));
        Line line = of.line();
        result = Optional.of(new Result(
                line.today(), today.band(line.now(), line.open()), of.feed().counts()));
    }

    private void remark(Note note) {
        if (note instanceof Note.Slipped slipped) {
            say(slipped.saying());
        }
    }

    private void happened(LinkEvent event) {
        if (event instanceof LinkEvent.Trouble trouble) {
            Logger.warn("{}", trouble.sentence());
            face.say(trouble.saying());
        } else if (!(event instanceof LinkEvent.Silent)) {
            Logger.info("{}: {}", plan.link().name(), event.getClass().getSimpleName());
        }
    }

    private Result nothing() {
        LocalDate day = plan.clock().instant().atZone(plan.setup().zone()).toLocalDate();
        return new Result(
                new DayTally(day, plan.setup().zone()).summary(),
                DayBand.empty(day, plan.setup().zone()),
                new Feed.Counts(0, 0, 0, 0));
    }
}
