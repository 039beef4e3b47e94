package plumbline.face.sign;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import plumbline.coach.quiet.Until;
import plumbline.trend.words.Words;

/** Until when there may be quiet, as menu and tray offer it. */
class QuietChoicesTest {

    private record Told(String label, Until until) {}

    private static Told told(String label, Until until) {
        return new Told(label, until);
    }

    @Test
    void offersTheNextHalfHoursTomorrowAndMonday() {
        assertEquals(
                List.of(
                        told("until 13:30", new Until.Time(LocalTime.of(13, 30))),
                        told("until 14:00", new Until.Time(LocalTime.of(14, 0))),
                        told("until 14:30", new Until.Time(LocalTime.of(14, 30))),
                        told("until 15:00", new Until.Time(LocalTime.of(15, 0))),
                        told("until tomorrow morning", new Until.Tomorrow()),
                        told("until Monday morning", new Until.Day(DayOfWeek.MONDAY))),
                at("2026-03-02T13:10:20Z"));
    }

    @Test
    void offersNoTimeThatIsNearlyOver() {
        assertEquals("until 14:00", at("2026-03-02T13:16:00Z").get(0).label());
        assertEquals("until 13:30", at("2026-03-02T13:15:00Z").get(0).label());
        assertEquals("until 14:00", at("2026-03-02T13:30:00Z").get(0).label());
    }

    @Test
    void goesOverMidnight() {
        assertEquals(
                List.of("until 23:30", "until 00:00", "until 00:30"),
                at("2026-03-02T23:10:00Z").subList(0, 3).stream()
                        .map(Told::label)
                        .toList());
    }

    private static List<Told> at(String now) {
        Words words = new Words(ResourceBundle.getBundle(Words.BUNDLE, Locale.ROOT), Locale.UK);
        return QuietChoices.at(Instant.parse(now), ZoneOffset.UTC, words).stream()
                .map(choice -> told(choice.label().sentence(), choice.until()))
                .toList();
    }
}
