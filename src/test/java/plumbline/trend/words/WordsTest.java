package plumbline.trend.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import plumbline.coach.Outcome;
import plumbline.trend.Measure;
import plumbline.trend.day.Shade;

class WordsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Instant AFTERNOON = Instant.parse("2025-11-06T13:05:00Z");

    @Test
    void writesTimesAsTheLocaleDoes() {
        assertEquals("14:05", Spoken.words(Locale.UK).clock(AFTERNOON, BERLIN));
        assertEquals("14:05", Spoken.words(Locale.GERMANY).clock(AFTERNOON, BERLIN));
        assertEquals("2 PM", Spoken.words(Locale.US).hour(AFTERNOON, BERLIN));
        assertEquals("14", Spoken.words(Locale.GERMANY).hour(AFTERNOON, BERLIN));
        assertEquals("Thu 6 Nov", Spoken.words(Locale.UK).day(LocalDate.of(2025, 11, 6)));
    }

    @Test
    void writesFiguresAsTheLocaleDoes() {
        assertEquals("6.3 h", Spoken.words(Locale.UK).value(Measure.SEATED, OptionalDouble.of(6.34)));
        assertEquals("6,3 h", Spoken.words(Locale.GERMANY).value(Measure.SEATED, OptionalDouble.of(6.34)));
        assertEquals("37 %", Spoken.words(Locale.GERMANY).value(Measure.VERIFIED, OptionalDouble.of(37)));
        assertEquals("–", Spoken.words(Locale.UK).value(Measure.VERIFIED, OptionalDouble.empty()));
    }

    @Test
    void roundsDurationsDown() {
        Words words = Spoken.IN_ENGLISH;
        assertEquals(
                List.of("0 s", "59 s", "1 min", "59 min", "1 h", "26 h 05 min"),
                List.of(
                        words.duration(Duration.ZERO),
                        words.duration(Duration.ofSeconds(59)),
                        words.duration(Duration.ofSeconds(119)),
                        words.duration(Duration.ofSeconds(3599)),
                        words.duration(Duration.ofSeconds(3600)),
                        words.duration(Duration.ofMinutes(26 * 60 + 5))));
    }

    @Test
    void namesEveryShadeMeasureAndOutcomeInBothLanguages() {
        for (Locale locale : List.of(Locale.UK, Locale.GERMANY)) {
            Words words = Spoken.words(locale);
            for (Shade shade : Shade.values()) {
                assertFalse(words.name(shade).isBlank());
            }
            for (Measure measure : Measure.values()) {
                assertFalse(words.name(measure).isBlank() || words.unit(measure).isBlank());
            }
            for (Outcome outcome : Outcome.values()) {
                assertFalse(words.name(outcome).isBlank());
            }
        }
    }
}
