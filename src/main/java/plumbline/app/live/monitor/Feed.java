package plumbline.app.live.monitor;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.device.Link;
import plumbline.device.LinkEvent;
import plumbline.line.Signs;
import plumbline.sensor.Decoder;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.time.Placed;
import plumbline.sensor.time.Timed;
import plumbline.sensor.time.Timeline;

/**
 * Turns what happens on a link into placed samples, and keeps count of what was lost on the way.
 *
 * <p>After every loss the decoder begins anew, and the timeline places what it held back.
 */
public final class Feed {

    private final Decoder decoder;
    private final Timeline timeline;
    private final Consumer<Timed> out;
    private Counts counts = Counts.NONE;
    private Optional<LinkEvent> last = Optional.empty();
    private final Signs signs = new Signs();

    /** A feed of one link; {@code out} takes the samples in order of time. */
    public Feed(Link link, Consumer<Timed> out) {
        this(link.decoder(), link.timeline(), out);
    }

    private Feed(Decoder decoder, Timeline timeline, Consumer<Timed> out) {
        this.decoder = decoder;
        this.timeline = timeline;
        this.out = out;
    }

    /** A feed that begins anew with a live sensor, and counts on. */
    public Feed anew(Link link, Consumer<Timed> into) {
        return goingOn(new Feed(link, into));
    }

    /** A feed that goes on in the middle of a recording, of which the beginning does not come again. */
    public Feed goingOn(Consumer<Timed> into) {
        return goingOn(new Feed(decoder, timeline, into));
    }

    private Feed goingOn(Feed next) {
        next.counts = counts;
        next.last = last;
        return next;
    }

    /**
     * What has come so far.
     *
     * @param samples whole samples
     * @param garbledBytes bytes that made no sense
     * @param lost samples that the sensor numbered and that never arrived
     * @param restarts how often the sensor's clock began anew
     */
    public record Counts(long samples, long garbledBytes, long lost, long restarts) {
        static final Counts NONE = new Counts(0, 0, 0, 0);

        private Counts plus(Timed timed) {
            if (timed instanceof Placed) {
                return new Counts(samples + 1, garbledBytes, lost, restarts);
            }
            if (timed instanceof Timed.Lost gone) {
                return new Counts(samples, garbledBytes, lost + gone.samples(), restarts);
            }
            return timed instanceof Timed.Restarted ? new Counts(samples, garbledBytes, lost, restarts + 1) : this;
        }

        private Counts plusGarbled(int bytes) {
            return new Counts(samples, garbledBytes + bytes, lost, restarts);
        }
    }

    /** Takes what happened on the link. */
    public void on(LinkEvent event) {
        if (event instanceof LinkEvent.Chunk chunk) {
            signs.on(chunk.at(), chunk.bytes().remaining());
            take(chunk.at(), decoder.feed(chunk.bytes()));
            last = Optional.of(new LinkEvent.Chunk(chunk.at(), ByteBuffer.allocate(0)));
            return;
        }
        if (!(event instanceof LinkEvent.Silent)) {
            take(event.at(), decoder.reset());
            place(timeline.flush());
        }
        last = Optional.of(event);
    }

    /** What has come so far. */
    public Counts counts() {
        return counts;
    }

    /** What happened on the link last; a chunk without its bytes. */
    public Optional<LinkEvent> last() {
        return last;
    }

    /** What is known of the sensor besides. */
    public Signs signs() {
        return signs;
    }

    private void take(Instant arrival, List<Heard> heard) {
        for (Heard one : heard) {
            signs.on(one);
            if (one instanceof Sample sample) {
                place(timeline.place(arrival, sample));
            } else if (one instanceof Garbled garbled) {
                counts = counts.plusGarbled(garbled.bytes());
            }
        }
    }

    private void place(List<Timed> timed) {
        for (Timed one : timed) {
            counts = counts.plus(one);
            signs.on(one);
            out.accept(one);
        }
    }
}
