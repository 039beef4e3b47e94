package plumbline.app.sensors;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.OptionalLong;
import plumbline.sensor.Decoder;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;

/**
 * When the first sample of a file of bytes was: by the date of the sensor or of the log where that can be, else so long before the file was
 * written last as it lasts.
 */
public final class Beginning {

    /** A clock that was never set begins in 2000 or 2015 (WitMotion). */
    private static final int FIRST_YEAR = 2016;

    /** Zones of time differ by that. */
    private static final Duration DAY = Duration.ofDays(1);

    private final Decoder decoder;
    private final double hz;
    private final LogDates dates = new LogDates();
    private OptionalLong last = OptionalLong.empty();
    private long passedMs;
    private long samples;

    /** Of what this decoder makes of the bytes; samples without a clock are so far apart. */
    public Beginning(Decoder decoder, double hz) {
        this.decoder = decoder;
        this.hz = hz;
    }

    /** Takes the next bytes. */
    public void take(ByteBuffer more) {
        dates.take(more.duplicate());
        for (Heard heard : decoder.feed(more)) {
            if (heard instanceof Sample sample) {
                samples++;
                int step = last.isPresent() && sample.deviceMs().isPresent()
                        ? (int) (sample.deviceMs().getAsLong() - last.getAsLong())
                        : 0;
                passedMs += Math.max(0, step);
                last = sample.deviceMs();
            }
        }
    }

    /** When it was, of a file that was written last then. */
    public Instant at(Instant written, ZoneId zone) {
        long span = last.isPresent() ? passedMs : Math.round(samples * 1000 / hz);
        Optional<Instant> own = decoder.firstDate()
                .filter(date -> date.getYear() >= FIRST_YEAR)
                .map(date -> date.atZone(zone).toInstant())
                .or(() -> dates.first(zone))
                .filter(date -> date.isBefore(written.plus(DAY)));
        return own.orElse(written.minusMillis(span));
    }
}
