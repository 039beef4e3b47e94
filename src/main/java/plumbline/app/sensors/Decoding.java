package plumbline.app.sensors;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import plumbline.device.recording.Recorder;
import plumbline.sensor.Decoder;
import plumbline.sensor.Flaw;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Recognised;
import plumbline.sensor.Sample;
import plumbline.sensor.Saying;
import plumbline.sensor.Stranger;
import plumbline.sensor.Unreadable;
import plumbline.sensor.detect.DetectingDecoder;
import plumbline.sensor.time.Timed;
import plumbline.sensor.time.Timeline;

/** Turns bytes into the rows of a recording, and counts. */
public final class Decoding {

    private final Decoder decoder;
    private final double hz;
    private final Timeline timeline;
    private final Recorder recorder;
    private final Set<Saying> words = new LinkedHashSet<>();
    private final Map<Flaw, Integer> flaws = new EnumMap<>(Flaw.class);
    private Optional<Saying> broken = Optional.empty();
    private OptionalLong firstMs = OptionalLong.empty();
    private boolean clockless;
    private boolean toBeShown;
    private long samples;
    private long damages;
    private long garbled;
    private long bytes;

    /**
     * Rows to be written.
     *
     * @param hz how far apart samples are that carry no clock
     * @param origin the moment of the first sample
     */
    public Decoding(Decoder decoder, double hz, Instant origin, Recorder recorder) {
        this.decoder = decoder;
        this.hz = hz;
        this.timeline = Timeline.recorded(origin);
        this.recorder = recorder;
    }

    /** Takes the next bytes. */
    public void take(ByteBuffer more) {
        bytes += more.remaining();
        decoder.feed(more).forEach(this::take);
    }

    /** Nothing more will come. */
    public void end() {
        if (decoder instanceof DetectingDecoder detecting) {
            detecting.conclusion().ifPresent(this::take);
        }
        decoder.reset().forEach(this::take);
        timeline.flush().forEach(this::write);
        recorder.close().ifPresent(saying -> broken = Optional.of(saying));
    }

    /** Whether the rows could not be written, so that it is no use going on. */
    public boolean isBroken() {
        return broken.isPresent();
    }

    /** Whether it was text that the wearer can explain by example. */
    public boolean isToBeShown() {
        return toBeShown;
    }

    /** How many samples there were. */
    public long samples() {
        return samples;
    }

    /** What there was, for the wearer: a line each. */
    public List<Saying> lines() {
        List<Saying> lines = new ArrayList<>(words);
        flaws.forEach((flaw, times) -> lines.add(Saying.of("decoded.flaw", "%d times: %s", times, flaw.saying())));
        if (clockless) {
            lines.add(Saying.of(
                    "decoded.clockless", "the sensor sends no clock: rows are %.1f ms apart, as --hz says", 1000 / hz));
        }
        lines.add(Saying.of(
                "decoded.counts",
                "%d bytes: %d whole messages, %d samples; %d garbled bytes in %d places",
                bytes,
                decoder.messages(),
                samples,
                garbled,
                damages));
        broken.ifPresent(lines::add);
        return lines;
    }

    private void take(Heard heard) {
        if (heard instanceof Sample sample) {
            timeline.place(Instant.EPOCH, clocked(sample)).forEach(this::write);
            samples++;
        } else if (heard instanceof Garbled damage) {
            garbled += damage.bytes();
            damages++;
        } else if (heard instanceof Flaw flaw) {
            flaws.merge(flaw, 1, Integer::sum);
        } else if (heard instanceof Recognised what) {
            words.add(
                    what.detail().isEmpty()
                            ? Saying.of(
                                    "decoded.as", "this is %s", what.protocol().title())
                            : Saying.of(
                                    "decoded.as.in",
                                    "this is %s: %s",
                                    what.protocol().title(),
                                    what.detail()));
        } else if (heard instanceof Stranger stranger) {
            words.add(stranger.saying());
            toBeShown |= stranger.isToBeShown();
        } else if (heard instanceof Unreadable nothing) {
            words.add(nothing.saying());
        }
    }

    private Sample clocked(Sample sample) {
        clockless |= sample.deviceMs().isEmpty();
        firstMs = firstMs.isPresent() ? firstMs : sample.deviceMs();
        long ms = Math.floorMod(
                sample.deviceMs().orElse(Math.round(samples * 1000 / hz)) - firstMs.orElse(0), Sample.CLOCK_MODULUS_MS);
        return new Sample(sample.sequence(), OptionalLong.of(ms), sample.accelG(), sample.rateDps());
    }

    private void write(Timed timed) {
        recorder.on(timed).ifPresent(saying -> broken = broken.or(() -> Optional.of(saying)));
    }
}
