package plumbline.sensor.drawer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.sensor.drawer.Sketch.f;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Recognised;
import plumbline.sensor.Sample;
import plumbline.sensor.drawer.Worn.Moment;
import plumbline.sensor.text.TextHints;
import plumbline.sensor.text.TextLines;
import plumbline.sensor.wire.LineDecoder;

/** Loggers write the date and the time of day into every row. */
class StampedTextTest {

    private static final Instant BEGUN = Instant.parse("2026-03-01T22:59:59.500Z");

    private static List<Heard> heard(String header, Function<Moment, String> line) {
        LineDecoder decoder = new LineDecoder(new TextLines(TextHints.NONE));
        StringBuilder text = new StringBuilder(header);
        Worn.upright(40).moments(3, 100).forEach(m -> text.append(line.apply(m)).append("\r\n"));
        List<Heard> heard =
                new ArrayList<>(decoder.feed(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8))));
        heard.addAll(decoder.reset());
        return heard;
    }

    private static String written(Moment m, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .withZone(ZoneOffset.UTC)
                .format(BEGUN.plusMillis(Math.round(1000 * m.seconds())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "time,ax,ay,az | yyyy-MM-dd'T'HH:mm:ss.SSS'Z,'",
                "Timestamp,ax,ay,az | yyyy-MM-dd'T'HH:mm:ss.SSSSSS'+01:00,'",
                "datetime,ax,ay,az | yyyy-MM-dd HH:mm:ss.SSS','",
                "date,time,ax,ay,az | yyyy-MM-dd','HH:mm:ss.SSS','",
                "Datum,Uhrzeit,ax,ay,az | dd.MM.yyyy','HH:mm:ss.SSS','",
                "time,ax,ay,az | HH:mm:ss.SSS','",
                "time,ax,ay,az | yyyy-MM-dd'T'HH:mm:ss'Z,'"
            })
    void aHeaderNamesTheNumbersBehindADate(String header, String date) {
        List<Heard> heard = heard(header + "\r\n", m -> written(m, date) + f("%.3f,%.3f,%.3f", m.force()));
        Recognised as = heard.stream()
                .filter(Recognised.class::isInstance)
                .map(Recognised.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals("acceleration in g from ax, ay, az", as.detail());
        assertTrue(heard.stream().noneMatch(Garbled.class::isInstance));
        assertTrue(heard.stream().filter(Sample.class::isInstance).count() >= 99);
    }

    @Test
    void samplesArePlacedByDatesThatTellPartsOfASecond() {
        List<Long> clocks = heard(
                        "time,ax,ay,az\r\n",
                        m -> written(m, "yyyy-MM-dd'T'HH:mm:ss.SSS'Z,'") + f("%.3f,%.3f,%.3f", m.force()))
                .stream()
                .filter(Sample.class::isInstance)
                .map(heard -> ((Sample) heard).deviceMs().orElseThrow())
                .toList();
        for (int i = 1; i < clocks.size(); i++) {
            assertEquals(20, clocks.get(i) - clocks.get(i - 1));
        }
    }

    @Test
    void damagedRowsBelowAHeaderWithATimeAreNotShifted() {
        List<Heard> heard = heard(
                "time,ax,ay,az\r\n",
                m -> m.number() % 10 == 5 ? "12,0.3,0.3" : m.ms() + f(",%.3f,%.3f,%.3f", m.force()));
        heard.stream()
                .filter(Sample.class::isInstance)
                .map(Sample.class::cast)
                .forEach(s -> assertEquals(1, s.accelG().norm(), 0.05));
    }
}
