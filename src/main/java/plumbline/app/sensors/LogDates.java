package plumbline.app.sensors;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import plumbline.sensor.time.Stamp;

/** The date of the first line of a log whose lines say when they were written. */
final class LogDates {

    /** Longer than any line of a sensor. */
    private static final int MOST = 1024;

    /** A sensor that is logged says something so often; microseconds of a sensor's own clock go faster, line by line. */
    private static final Duration MOST_STEP = Duration.ofSeconds(10);

    private final StringBuilder line = new StringBuilder();
    private Optional<Stamp> last = Optional.empty();
    private Optional<Stamp> first = Optional.empty();

    /** Takes the next bytes. */
    void take(ByteBuffer more) {
        while (first.isEmpty() && more.hasRemaining()) {
            char next = (char) (more.get() & 0xff);
            if (next == '\n' || next == '\r') {
                Stamp.of(line.toString()).ifPresent(this::on);
                line.setLength(0);
            } else if (line.length() < MOST) {
                line.append(next);
            }
        }
    }

    /** Two lines that are near each other prove it; a date in a caption stands alone. */
    private void on(Stamp stamp) {
        Instant now = stamp.at(ZoneOffset.UTC);
        first = last.filter(l -> l.isWritten() == stamp.isWritten()).filter(l -> {
            Instant then = l.at(ZoneOffset.UTC);
            return !now.isBefore(then) && now.isBefore(then.plus(MOST_STEP));
        });
        last = Optional.of(stamp);
    }

    /** When the log begins, of a logger in this zone. */
    Optional<Instant> first(ZoneId zone) {
        return first.map(stamp -> stamp.at(zone));
    }
}
