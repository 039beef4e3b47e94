package plumbline.face;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.face.Agenda.Due;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.choosing.Routine;
import plumbline.stretch.recovery.Care;

/** What is due by the clock comes once a day, whatever the clock of the computer does. */
class AgendaTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Duration TURN = Duration.ofSeconds(30);

    /** Somebody who is asked every half minute, and remembers up to where. */
    private static final class Asked {
        private final LocalTime time;
        private ZoneId zone;
        private Instant now;
        private LocalDateTime shown;
        private final List<LocalDateTime> pains = new ArrayList<>();

        Asked(LocalTime time, ZoneId zone, String local) {
            this.time = time;
            this.zone = zone;
            this.shown = LocalDateTime.parse(local);
            this.now = shown.atZone(zone).toInstant();
        }

        Asked live(Duration length) {
            for (Instant end = now.plus(length); now.isBefore(end); ) {
                now = now.plus(TURN);
                ask();
            }
            return this;
        }

        Asked jump(Duration by) {
            now = now.plus(by);
            ask();
            return this;
        }

        Asked in(ZoneId other) {
            zone = other;
            return this;
        }

        private void ask() {
            Agenda agenda = new Agenda(
                    StretchSettings.DEFAULT,
                    new Routine.Times(LocalTime.of(7, 0), LocalTime.of(21, 0)),
                    List.of(time),
                    zone);
            if (agenda.between(shown, now, Care.NONE).contains(Due.PAIN)) {
                pains.add(agenda.local(now));
            }
            shown = agenda.goneTo(shown, now);
        }

        void wasAskedAt(String... local) {
            assertEquals(List.of(local).stream().map(LocalDateTime::parse).toList(), pains);
        }
    }

    @Test
    void asksOnceInTheHourThatComesAgainInAutumn() {
        new Asked(LocalTime.of(2, 30), BERLIN, "2026-10-25T00:00")
                .live(Duration.ofHours(25))
                .wasAskedAt("2026-10-25T02:30");
    }

    @Test
    void asksForTheHourThatIsLeftOutInSpringRightAfterIt() {
        new Asked(LocalTime.of(2, 30), BERLIN, "2026-03-29T00:00")
                .live(Duration.ofHours(23))
                .wasAskedAt("2026-03-29T03:00");
    }

    @Test
    void asksATravellerToTheEastForWhatTheirClockLeftOut() {
        new Asked(LocalTime.NOON, BERLIN, "2026-03-02T11:00")
                .live(Duration.ofMinutes(30))
                .in(ZoneId.of("Asia/Tokyo"))
                .live(Duration.ofHours(3))
                .wasAskedAt("2026-03-02T19:30:30");
    }

    @Test
    void asksATravellerToTheWestNothingAgain() {
        new Asked(LocalTime.NOON, BERLIN, "2026-03-02T11:00")
                .live(Duration.ofHours(2))
                .in(ZoneId.of("America/New_York"))
                .live(Duration.ofHours(10))
                .wasAskedAt("2026-03-02T12:00");
    }

    @Test
    void asksOnceWhereTheClockIsSetBackAnHour() {
        new Asked(LocalTime.NOON, BERLIN, "2026-03-02T11:00")
                .live(Duration.ofMinutes(70))
                .jump(Duration.ofHours(-1))
                .live(Duration.ofHours(3))
                .wasAskedAt("2026-03-02T12:00");
    }

    @Test
    void asksOnAfterAClockThatWasYearsAhead() {
        new Asked(LocalTime.NOON, BERLIN, "2026-03-02T11:00")
                .jump(Duration.ofDays(11 * 365))
                .live(Duration.ofMinutes(10))
                .jump(Duration.ofDays(-11 * 365))
                .live(Duration.ofHours(2))
                .wasAskedAt("2037-02-27T11:00", "2026-03-02T12:00");
    }
}
