package plumbline.app.sensors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import plumbline.sensor.detect.DetectingDecoder;
import plumbline.sensor.text.TextHints;

/** A log that says when it was written is dated by that, whenever its file was copied. */
class BeginningTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Instant COPIED = Instant.parse("2026-11-28T12:00:00Z");
    private static final long EPOCH_S = Instant.parse("2026-03-01T08:00:00Z").getEpochSecond();

    private static Instant begun(IntFunction<String> stamp) {
        Beginning beginning = new Beginning(new DetectingDecoder(TextHints.NONE), 50);
        StringBuilder text = new StringBuilder("time,ax,ay,az\n");
        for (int i = 0; i < 200; i++) {
            text.append(String.format(Locale.ROOT, "%s,0.95,0.1%d,0.28\n", stamp.apply(i), i % 7));
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.US_ASCII);
        for (int at = 0; at < bytes.length; at += 100) {
            beginning.take(ByteBuffer.wrap(bytes, at, Math.min(100, bytes.length - at)));
        }
        return beginning.at(COPIED, ZONE);
    }

    @Test
    void byAnIsoDateInUniversalTime() {
        assertEquals(
                Instant.ofEpochSecond(EPOCH_S),
                begun(i -> String.format(Locale.ROOT, "2026-03-01T08:00:%02d.%03dZ", i / 50, i % 50 * 20)));
    }

    @Test
    void byAnIsoDateOfWhereTheLoggerStood() {
        assertEquals(Instant.parse("2026-03-01T07:00:00Z"), begun(i -> "2026-03-01 08:00:0" + i / 50));
        assertEquals(Instant.parse("2026-03-01T04:00:00Z"), begun(i -> "2026-03-01T08:00:0" + i / 50 + "+04:00"));
    }

    @Test
    void bySecondsMillisecondsAndMicrosecondsSince1970() {
        assertEquals(Instant.ofEpochSecond(EPOCH_S), begun(i -> String.valueOf(EPOCH_S + i / 50)));
        assertEquals(
                Instant.ofEpochSecond(EPOCH_S),
                begun(i -> String.format(Locale.ROOT, "%d.%03d", EPOCH_S + i / 50, i % 50 * 20)));
        assertEquals(Instant.ofEpochSecond(EPOCH_S), begun(i -> String.valueOf(EPOCH_S * 1000 + 20L * i)));
        assertEquals(Instant.ofEpochSecond(EPOCH_S), begun(i -> String.valueOf(EPOCH_S * 1_000_000 + 20_000L * i)));
    }

    @Test
    void notByMicrosecondsSincePowerOnNorByADateInTheFuture() {
        Instant bySpan = COPIED.minusSeconds(5);
        assertEquals(-1, Long.signum(bySpan.compareTo(begun(i -> String.valueOf(1_753_000_000L + 20_000L * i)))));
        assertEquals(-1, Long.signum(bySpan.compareTo(begun(i -> "2031-03-01 08:00:0" + i / 50))));
    }
}
