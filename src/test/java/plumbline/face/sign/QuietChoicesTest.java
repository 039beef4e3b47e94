package plumbline.screen.now;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import plumbline.coach.quiet.Until;
import plumbline.screen.now.QuietChoices.Choice;
import plumbline.screen.parts.Texts;

/** Until when there may be quiet, as menu and tray offer it. */
class QuietChoicesTest {

    @Test
    void offersTheNextHalfHoursTomorrowAndMonday() {
        assertEquals(
                List.of(
                        new Choice("until 13:30", new Until.Time(LocalTime.of(13, 30))),
                        new Choice("until 14:00", new Until.Time(LocalTime.of(14, 0))),
                        new Choice("until 14:30", new Until.Time(LocalTime.of(14, 30))),
                        new Choice("until 15:00", new Until.Time(LocalTime.of(15, 0))),
                        new Choice("until tomorrow morning", new Until.Tomorrow()),
                        new Choice("until Monday morning", new Until.Day(DayOfWeek.MONDAY))),
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
                        .map(Choice::label)
                        .toList());
    }

    private static List<Choice> at(String now) {
        return QuietChoices.at(Instant.parse(now), ZoneOffset.UTC, new Texts(Locale.UK));
    }
}
