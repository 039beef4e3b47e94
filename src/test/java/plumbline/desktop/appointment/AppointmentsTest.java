package plumbline.desktop.appointment;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.StringReader;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppointmentsTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** A Monday in winter, as it is in Berlin. */
    private static final Span MONDAY = day("2026-11-30");

    private static Span day(String date) {
        Instant start = LocalDate.parse(date).atStartOfDay(BERLIN).toInstant();
        return new Span(start, start.plusSeconds(86_400));
    }

    private static String busy(Span day, String... events) throws IOException {
        String calendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + String.join("", events) + "END:VCALENDAR\r\n";
        return of(day, calendar).stream()
                .map(span -> span.start().atZone(BERLIN).toLocalTime() + "-"
                        + span.end().atZone(BERLIN).toLocalTime())
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static List<Span> of(Span day, String calendar) throws IOException {
        return new Appointments(BERLIN, day).of(Sieve.sifted(new StringReader(calendar)));
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Secret\r\n" + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    @Test
    void oneMeetingInUtc() throws IOException {
        assertEquals("09:00-10:00", busy(MONDAY, event("DTSTART:20261130T080000Z", "DTEND:20261130T090000Z")));
        assertEquals("09:00-09:30", busy(MONDAY, event("DTSTART:20261130T080000Z", "DURATION:PT30M")));
    }

    @Test
    void aTimeWithoutAZoneIsTheWearersOwn() throws IOException {
        assertEquals("09:00-10:00", busy(MONDAY, event("DTSTART:20261130T090000", "DTEND:20261130T100000")));
    }

    @Test
    void aTimeOfAnotherZone() throws IOException {
        assertEquals(
                "15:00-16:00",
                busy(
                        MONDAY,
                        event(
                                "DTSTART;TZID=America/New_York:20261130T090000",
                                "DTEND;TZID=America/New_York:20261130T100000")));
    }

    @Test
    void aZoneThatTheFileItselfExplains() throws IOException {
        String zone = String.join(
                "\r\n",
                "BEGIN:VTIMEZONE",
                "TZID:W. Europe Standard Time",
                "BEGIN:STANDARD",
                "DTSTART:16010101T030000",
                "TZOFFSETFROM:+0200",
                "TZOFFSETTO:+0100",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
                "END:STANDARD",
                "BEGIN:DAYLIGHT",
                "DTSTART:16010101T020000",
                "TZOFFSETFROM:+0100",
                "TZOFFSETTO:+0200",
                "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
                "END:DAYLIGHT",
                "END:VTIMEZONE",
                "");
        String weekly = event(
                "DTSTART;TZID=\"W. Europe Standard Time\":20260706T090000",
                "DTEND;TZID=\"W. Europe Standard Time\":20260706T093000",
                "RRULE:FREQ=WEEKLY");
        assertEquals("09:00-09:30", busy(MONDAY, zone, weekly));
        assertEquals("09:00-09:30", busy(day("2026-07-13"), zone, weekly));
    }

    @Test
    void aWeeklyMeetingStaysAtItsHourWhenTheClocksChange() throws IOException {
        String weekly = event(
                "DTSTART;TZID=Europe/Berlin:20260706T090000",
                "DTEND;TZID=Europe/Berlin:20260706T093000",
                "RRULE:FREQ=WEEKLY;BYDAY=MO");
        assertEquals("09:00-09:30", busy(MONDAY, weekly));
        assertEquals("", busy(day("2026-12-01"), weekly));
        String floating = event("DTSTART:20260706T090000", "DTEND:20260706T093000", "RRULE:FREQ=WEEKLY;BYDAY=MO");
        assertEquals("09:00-09:30", busy(MONDAY, floating));
        assertEquals("09:00-09:30", busy(day("2026-07-13"), floating));
    }

    @Test
    void aTimeTakenOutOfASeriesAndOneMoved() throws IOException {
        String daily = event(
                "DTSTART:20261123T080000Z", "DTEND:20261123T083000Z", "RRULE:FREQ=DAILY", "EXDATE:20261201T080000Z");
        String moved = event("RECURRENCE-ID:20261130T080000Z", "DTSTART:20261130T130000Z", "DTEND:20261130T133000Z");
        assertEquals("14:00-14:30", busy(MONDAY, daily, moved));
        assertEquals("", busy(day("2026-12-01"), daily, moved));
        assertEquals("09:00-09:30", busy(day("2026-12-02"), daily, moved));
    }

    @Test
    void oneTimeOfASeriesThatIsCalledOff() throws IOException {
        String daily = event("DTSTART:20261123T080000Z", "DTEND:20261123T083000Z", "RRULE:FREQ=DAILY");
        String off = event(
                "RECURRENCE-ID:20261130T080000Z",
                "DTSTART:20261130T080000Z",
                "DTEND:20261130T083000Z",
                "STATUS:CANCELLED");
        assertEquals("", busy(MONDAY, daily, off));
    }

    @Test
    void extraDates() throws IOException {
        assertEquals(
                "09:00-09:30",
                busy(MONDAY, event("DTSTART:20261123T080000Z", "DTEND:20261123T083000Z", "RDATE:20261130T080000Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRANSP:TRANSPARENT", "STATUS:CANCELLED", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"})
    void whatKeepsNobodyBusy(String line) throws IOException {
        assertEquals("", busy(MONDAY, event("DTSTART:20261130T080000Z", "DTEND:20261130T090000Z", line)));
    }

    @Test
    void allDayAndLongerAppointmentsAreKindsOfDays() throws IOException {
        assertEquals("", busy(MONDAY, event("DTSTART;VALUE=DATE:20261130", "DTEND;VALUE=DATE:20261201")));
        assertEquals("", busy(MONDAY, event("DTSTART;VALUE=DATE:20261130")));
        assertEquals("", busy(MONDAY, event("DTSTART:20261129T000000Z", "DTEND:20261205T000000Z")));
        assertEquals("", busy(MONDAY, event("DTSTART:20261130T080000Z")));
        assertEquals("", busy(MONDAY, event("DTSTART:20261130T080000Z", "DTEND:20261130T070000Z")));
    }

    @Test
    void aFileOfFreeAndBusyTimesOnly() throws IOException {
        assertEquals(
                "09:00-10:00 12:00-12:30",
                busy(
                        MONDAY,
                        "BEGIN:VFREEBUSY\r\nFREEBUSY:20261130T080000Z/20261130T090000Z\r\n",
                        "FREEBUSY;FBTYPE=BUSY:20261130T110000Z/PT30M\r\n",
                        "FREEBUSY;FBTYPE=FREE:20261130T140000Z/PT30M\r\nEND:VFREEBUSY\r\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=SECONDLY",
                "RRULE:FREQ=MINUTELY;INTERVAL=1",
                "RRULE:FREQ=HOURLY",
                "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
                "RRULE:FREQ=WEEKLY;UNTIL=19700102T000000Z",
                "RRULE:FREQ=NEVER",
                "RRULE:"
            })
    void aRuleThatIsAMistakeOrMeantToKeepUsBusyIsPassedOver(String rule) throws IOException {
        String event = event("DTSTART:19700101T080000Z", "DTEND:19700101T083000Z", rule);
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> busy(MONDAY, event.repeat(20)));
    }

    @Test
    void aDeepNestOfComponentsIsNoFault() throws IOException {
        String nest = "BEGIN:VEVENT\r\n".repeat(20_000);
        assertEquals("", busy(MONDAY, nest));
    }

    @Test
    void damageIsPassedOver() throws IOException {
        Random random = new Random(9);
        String whole = "BEGIN:VCALENDAR\r\n"
                + event("DTSTART:20261123T080000Z", "DTEND:20261123T083000Z", "RRULE:FREQ=DAILY;COUNT=9")
                + event("DTSTART;TZID=Europe/Berlin:20261130T090000", "DURATION:PT1H")
                + "END:VCALENDAR\r\n";
        for (int round = 0; round < 3_000; round++) {
            StringBuilder damaged = new StringBuilder(whole);
            for (int i = 0; i <= random.nextInt(5); i++) {
                damaged.setCharAt(random.nextInt(damaged.length()), (char) (32 + random.nextInt(96)));
            }
            assertDoesNotThrow(() -> of(MONDAY, damaged.toString()), damaged::toString);
        }
    }
}
