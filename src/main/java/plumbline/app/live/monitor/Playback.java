package plumbline.app.live.monitor;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import plumbline.device.Link;
import plumbline.device.LinkEvent;
import plumbline.device.recording.RecordingRows;
import plumbline.line.Line;
import plumbline.sensor.time.Placed;
import plumbline.sensor.time.Timed;

/**
 * Runs a recording, or a pretend wearer, through the line on the calling thread, as fast as it goes. The line begins with
 * the first sample.
 */
public final class Playback {

    private final HostClock clock;
    private final Function<Instant, Line> lineAt;
    private final Feed feed;
    private Optional<Line> line = Optional.empty();
    private Optional<LinkEvent.Trouble> trouble = Optional.empty();

    private Playback(Link link, HostClock clock, Function<Instant, Line> lineAt) {
        this.clock = clock;
        this.lineAt = lineAt;
        this.feed = new Feed(link, this::take);
    }

    /**
     * What came of it.
     *
     * @param line the line, ended; empty when there was not a single sample
     * @param feed what was counted on the way
     * @param trouble what was wrong with the recording, if anything
     */
    public record Result(Optional<Line> line, Feed feed, Optional<LinkEvent.Trouble> trouble) {}

    /** Plays the link to its end, or until the clock is stopped. */
    public static Result play(Link link, HostClock clock, Function<Instant, Line> lineAt) {
        Playback playback = new Playback(link, clock, lineAt);
        link.run(clock, playback::on);
        playback.line.ifPresent(line -> line.end(line.now()));
        return new Result(playback.line, playback.feed, playback.trouble);
    }

    /** Runs all of a recording through the line, faster than {@link #play}: nobody looks at it on the way. */
    public static RecordingRows.Outcome read(RecordingRows rows, Function<Instant, Line> lineAt) {
        Line[] line = new Line[1];
        RecordingRows.Outcome outcome = rows.read(next -> {
            if (line[0] == null) {
                line[0] = lineAt.apply(Instant.ofEpochMilli(next.atMs(0)));
            }
            for (int i = 0; i < next.count(); i++) {
                line[0].sample(next.atMs(i), next.x(i), next.y(i), next.z(i));
            }
        });
        if (line[0] != null) {
            line[0].end(line[0].now());
        }
        return outcome;
    }

    /** The moment of the first sample; empty when there is none. */
    public static Optional<Instant> firstSample(Link link) {
        HostClock clock = HostClock.system();
        Instant[] first = new Instant[1];
        Feed feed = new Feed(link, timed -> {
            if (timed instanceof Placed placed && first[0] == null) {
                first[0] = placed.at();
                clock.stop();
            }
        });
        link.run(clock, feed::on);
        return Optional.ofNullable(first[0]);
    }

    private void on(LinkEvent event) {
        if (event instanceof LinkEvent.Trouble told) {
            trouble = Optional.of(told);
        }
        feed.on(event);
        if (feed.signs().unreadable().isPresent()) {
            clock.stop();
        }
    }

    private void take(Timed timed) {
        if (line.isEmpty() && timed instanceof Placed placed) {
            line = Optional.of(lineAt.apply(placed.at()));
        }
        line.ifPresent(l -> l.on(timed));
    }
}
