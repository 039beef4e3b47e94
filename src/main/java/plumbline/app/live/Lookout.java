package plumbline.app.live;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.app.live.monitor.Feed;
import plumbline.app.live.monitor.Inbox;
import plumbline.app.live.monitor.Monitor;
import plumbline.app.live.view.Calibrating;
import plumbline.app.live.view.LinkLine;
import plumbline.app.live.view.Past;
import plumbline.app.live.view.Talk;
import plumbline.app.live.view.Today;
import plumbline.app.live.view.ViewMaker;
import plumbline.face.Face;
import plumbline.face.View;
import plumbline.line.Line;
import plumbline.line.Note;
import plumbline.sensor.time.Timed;

/**
 * One monitor with all that it owns: line, feed, and what is made of them. A run usually has one; where it ends by a fault,
 * another takes its place.
 *
 * @param monitor the monitor, to be run on a thread
 * @param keeper takes what it settles to the history
 * @param today the day so far
 * @param calibrating the calibration that may be under way
 * @param showing shows it
 */
record Lookout(Monitor monitor, Keeper keeper, Today today, Calibrating calibrating, Showing showing) {

    /**
     * What a lookout is put together from, besides the plan of the run.
     *
     * @param past what earlier runs, or earlier lookouts of this one, left
     * @param isPast whether that was read from what is kept, and need not be waited for
     * @param start from when it watches
     * @param before the feed of the lookout whose place it takes
     * @param watching how it stands with Plumbline itself
     */
    record Start(
            Past past,
            boolean isPast,
            Instant start,
            ZoneId zone,
            Optional<Feed> before,
            Supplier<View.Watching> watching) {}

    /** Puts one together, part by part. */
    static Lookout of(Session.Plan plan, Start start, Face face, Notices notices, Inbox inbox) {
        Line.Setup setup = plan.setup().in(start.zone());

        // What the line tells goes to all of these, first of all to those who keep it.
        Keeper keeper = start.isPast() ? Keeper.into(plan.writer()) : Keeper.waiting(plan.writer());
        Today today = Today.goingOn(start.past(), start.start(), start.zone());
        Talk talk = new Talk();
        Consumer<Note> notes = keeper.andThen(today)
                .andThen(talk)
                .andThen(new Unharmed<>("a face", face::note))
                .andThen(new Unharmed<>("the carer", plan.also()))
                .andThen(new Unharmed<>("notices", notices));
        Line line = new Line(setup, start.past().carried(), start.start(), notes);

        // What comes from the link goes to the line, and to a calibration while one is on.
        Calibrating calibrating = new Calibrating(line::calibrated);
        Consumer<Timed> placed = line::on;
        Consumer<Timed> into = placed.andThen(calibrating);
        Feed feed = start.before()
                .map(feedBefore -> plan.isLive() ? feedBefore.anew(plan.link(), into) : feedBefore.goingOn(into))
                .orElseGet(() -> new Feed(plan.link(), into));

        // What is looked at now and then, on the thread that owns all of the above.
        ViewMaker views = new ViewMaker(
                setup,
                today,
                talk,
                new LinkLine(plan.link()::name, plan.good()),
                plan.offers(),
                start.past(),
                notices::now,
                calibrating);
        Showing showing = new Showing(face, views, start.watching(), today, Session.Result.nothing(today));
        Following following = new Following(setup.coach(), plan.coach());
        Monitor monitor = new Monitor(plan.clock(), line, feed, inbox, following.andThen(showing));
        return new Lookout(monitor, keeper, today, calibrating, showing);
    }

    /** Nothing that it still does counts any more. */
    void retire() {
        monitor.retire();
        keeper.retire();
    }
}
