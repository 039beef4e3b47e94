package plumbline.app.live;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tinylog.Logger;
import plumbline.app.live.monitor.Feed;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.live.monitor.Inbox;
import plumbline.app.live.monitor.Input;
import plumbline.app.live.view.Past;
import plumbline.app.live.view.Today;
import plumbline.coach.Coach;
import plumbline.coach.quiet.Surroundings;
import plumbline.device.Link;
import plumbline.device.LinkEvent;
import plumbline.face.CareView;
import plumbline.face.Face;
import plumbline.face.Link.State;
import plumbline.face.Offer;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.history.writing.HistoryWriter;
import plumbline.line.Line;
import plumbline.line.Note;
import plumbline.sensor.Saying;
import plumbline.sitting.DaySummary;
import plumbline.sitting.DayTally;
import plumbline.stretch.session.SessionPlan;
import plumbline.trend.day.DayBand;

/** One run that is watched, from its first thread to its last word: demo, replay and the real thing alike. */
public final class Session {

    private final HostClock clock;
    private final Face face;
    private final Notices notices;
    private final Inbox inbox;
    private final Lookouts lookouts;
    private final Wishes wishes;
    private final Watcher watcher;
    private final Optional<HistoryWriter> writer;
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean told;
    private volatile boolean stays;

    /**
     * What a session is made of.
     *
     * @param link where bytes come from
     * @param good what the link's state is called while samples come
     * @param clock the clock of the run
     * @param setup what the line goes by at first
     * @param coach what the coach is to go by at the moment
     * @param zone the zone that the wearer lives by at the moment
     * @param past what earlier runs left; empty where that cannot be read yet
     * @param origin where that is read, when the run has to begin anew
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
            Supplier<ZoneId> zone,
            Optional<Past> past,
            Origin origin,
            Optional<HistoryWriter> writer,
            Function<String, Offer> offers,
            Consumer<Note> also,
            BiConsumer<Wish, Session> errands) {

        /** One that is not kept, and goes on from nothing. */
        public static Plan unkept(
                Link link,
                State good,
                HostClock clock,
                Line.Setup setup,
                Function<String, Offer> offers,
                Consumer<Note> also,
                BiConsumer<Wish, Session> errands) {
            return new Plan(
                    link,
                    good,
                    clock,
                    setup,
                    setup::coach,
                    setup::zone,
                    Optional.of(Past.NOTHING),
                    Origin.NOTHING,
                    Optional.empty(),
                    offers,
                    also,
                    errands);
        }

        /** Whether a sensor is worn now, and does not wait. */
        boolean isLive() {
            return good == State.READING;
        }
    }

    /**
     * What it amounted to.
     *
     * @param day the figures of the day on which it ended
     * @param band the same day as a band
     * @param counts what was counted on the way from bytes to samples
     */
    public record Result(DaySummary day, DayBand band, Feed.Counts counts) {

        static Result nothing(Today today) {
            return new Result(
                    new DayTally(today.day(), today.zone()).summary(),
                    DayBand.empty(today.day(), today.zone()),
                    new Feed.Counts(0, 0, 0, 0));
        }
    }

    /** Puts a session together, to be shown by this face. */
    public Session(Plan plan, Face face, Notices notices) {
        this.clock = plan.clock();
        this.face = face;
        this.notices = notices;
        this.writer = plan.writer();
        this.inbox = new Inbox(!plan.isLive());

        // Who watches, from samples to what is shown; and who watches over them.
        this.lookouts = new Lookouts(plan, face, notices, inbox, this::watching);
        this.watcher = new Watcher(
                clock, inbox, writer, lookouts, notices, () -> read(plan.link()), plan.isLive(), over::countDown);

        // What comes back from the wearer.
        this.wishes = new Wishes(
                lookouts::now, inbox, writer, this::quit, wish -> plan.errands().accept(wish, this));
    }

    private void quit() {
        told = true;
        over.countDown();
    }

    /** Whether all of it is at work. */
    public boolean isWell() {
        return watching().outage().isEmpty();
    }

    /** Whether it ends because the wearer said so. */
    public boolean wasTold() {
        return told;
    }

    private View.Watching watching() {
        return watcher.watching();
    }

    private void read(Link link) {
        link.run(clock, event -> {
            inbox.put(new Input.Came(event));
            if (!(event instanceof LinkEvent.Chunk)) {
                happened(link, event);
            }
        });
        if (!stays) {
            over.countDown();
        }
    }

    /** Lets the end of a recording or of a pretend day be looked at: the run goes on until the wearer quits. Before it runs. */
    public void stayAtTheEnd() {
        stays = true;
    }

    /** Runs until the link ends, the wearer quits, or {@link #stop} is called. */
    public Result run() throws InterruptedException {
        face.open(wishes);
        watcher.start();
        over.await();
        return stop();
    }

    /** Ends the run, from any thread, and returns what it amounted to; losing nothing that was accepted. */
    public synchronized Result stop() {
        over.countDown();
        watcher.stop();
        face.close();
        return lookouts.now().showing().result();
    }

    /** Whoever ends the program cannot wait: what was accepted is put where the next start finds it. From any thread. */
    public void hurry() {
        writer.ifPresent(HistoryWriter::jot);
    }

    /**
     * Has all that is settled written now, since the computer is about to sleep, and waits for it.
     *
     * @return whether it is in the history; false where that took longer than two seconds, which is less than logind waits
     */
    public boolean writeNow() {
        CompletableFuture<Boolean> written = new CompletableFuture<>();
        inbox.put(new Input.Do(() -> {
            Line line = lookouts.now().monitor().line();
            line.saveNow(line.now());
            written.complete(true);
        }));
        try {
            return written.get(2, TimeUnit.SECONDS)
                    && writer.map(HistoryWriter::commit).orElse(true);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }

    /** What was accepted is to be seen by other programs too, now and not in a minute; may take a moment. */
    public void settle() {
        writer.filter(HistoryWriter::isOpen).ifPresent(HistoryWriter::commit);
    }

    /** Tells the wearer something of the machine, from any thread; it stays on the screen for a while. */
    public void say(Saying saying) {
        notices.say(saying);
    }

    /** Tells them something of themselves likewise, which the log must not hold. */
    public void confide(Saying saying) {
        notices.confide(saying);
    }

    /** Takes what the wearer asks for, from any thread, without waiting. */
    public void wish(Wish wish) {
        wishes.accept(wish);
    }

    /**
     * Leads the wearer through these, one after the other, where the face can; posture is not judged meanwhile.
     *
     * @return whether it does
     */
    public boolean lead(List<SessionPlan> plans) {
        boolean leads = !plans.isEmpty() && face.lead(plans);
        if (leads) {
            rest(true);
        }
        return leads;
    }

    /** Leads through nothing any more: what was on the screen goes, and posture is judged again. */
    public void leave() {
        face.lead(List.of());
        rest(false);
    }

    /** Says whether posture is not to be judged for now, since a guided stretch is on. */
    public void rest(boolean on) {
        inbox.put(new Input.Do(() -> lookouts.now().monitor().line().rest(on)));
    }

    /** What was offered is held back by now: a prompt that is open offers what suits in its place. */
    public void offerAnew(Predicate<String> heldBack) {
        inbox.put(new Input.Do(() -> lookouts.now().monitor().line().offerAnew(heldBack)));
    }

    /** What the wearer is doing at the computer has changed. */
    public void around(Surroundings surroundings) {
        inbox.put(new Input.Do(() -> {
            Line line = lookouts.now().monitor().line();
            line.around(line.now(), surroundings);
        }));
    }

    /** Tells of the questions of the first use once the run is on the screen. */
    public void welcome() {
        inbox.put(new Input.Do(face::welcome));
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
        return lookouts.now().showing().result().band();
    }

    private void happened(Link link, LinkEvent event) {
        if (event instanceof LinkEvent.Trouble trouble) {
            Logger.warn("{}", trouble.sentence());
            face.say(trouble.saying());
        } else if (!(event instanceof LinkEvent.Silent || event instanceof LinkEvent.Example)) {
            Logger.info("{}: {}", link.name(), event.getClass().getSimpleName());
        }
    }
}
