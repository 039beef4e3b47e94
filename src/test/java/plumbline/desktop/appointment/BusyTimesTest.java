package plumbline.desktop.appointment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.desktop.probe.Finding;

class BusyTimesTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Finding YES = new Finding.Yes();
    private static final Finding NO = new Finding.No();

    private final List<Runnable> waiting = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-30T09:15:00Z");
    private List<Path> named = List.of();

    @TempDir
    private Path folder;

    private final BusyTimes probe = new BusyTimes(() -> named, () -> now, () -> UTC, waiting::add);

    private Path calendar(String name, String start, String end) throws IOException {
        Path file = folder.resolve(name);
        Files.writeString(
                file,
                "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:" + name + "\r\nSUMMARY:Secret\r\nDTSTART:"
                        + start + "\r\nDTEND:" + end + "\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
        return file;
    }

    /** Looks, has read what is to be read, and looks again. */
    private Finding look() {
        probe.look();
        List.copyOf(waiting).forEach(Runnable::run);
        waiting.clear();
        return probe.look();
    }

    private String cannot(Finding finding) {
        return assertInstanceOf(Finding.CannotTell.class, finding).because().name();
    }

    @Test
    void withoutACalendarItCannotTell() {
        assertEquals("probe.busy.none", cannot(look()));
    }

    @Test
    void whoeverAsksNeverWaitsForTheReading() throws IOException {
        named = List.of(calendar("a.ics", "20261130T090000Z", "20261130T100000Z"));
        assertEquals("probe.busy.reading", cannot(probe.look()));
    }

    @Test
    void isBusyFromTheBeginningToTheEndOfAnAppointment() throws IOException {
        named = List.of(calendar("a.ics", "20261130T090000Z", "20261130T100000Z"));
        assertEquals(YES, look());
        now = Instant.parse("2026-11-30T09:59:59Z");
        assertEquals(YES, look());
        now = Instant.parse("2026-11-30T10:00:00Z");
        assertEquals(NO, look());
    }

    @Test
    void readsAFolder() throws IOException {
        calendar("a.ics", "20261130T110000Z", "20261130T120000Z");
        calendar("b.ics", "20261130T090000Z", "20261130T100000Z");
        Files.writeString(folder.resolve("note.txt"), "no calendar");
        named = List.of(folder);
        assertEquals(YES, look());
    }

    @Test
    void seesThatAFileHasChanged() throws IOException {
        Path file = calendar("a.ics", "20261130T110000Z", "20261130T120000Z");
        named = List.of(file);
        assertEquals(NO, look());
        calendar("a.ics", "20261130T090000Z", "20261130T100000Z");
        Files.setLastModifiedTime(file, FileTime.from(now));
        assertEquals(YES, look());
    }

    @Test
    void goesOnToTheNextDays() throws IOException {
        named = List.of(calendar("a.ics", "20261203T090000Z", "20261203T100000Z"));
        assertEquals(NO, look());
        now = Instant.parse("2026-12-03T09:15:00Z");
        assertEquals(YES, look());
    }

    @Test
    void aFileThatIsNotThereCannotTellButTheOthersCan() throws IOException {
        Path there = calendar("a.ics", "20261130T090000Z", "20261130T100000Z");
        named = List.of(folder.resolve("absent.ics"), there);
        assertEquals(YES, look());
        now = Instant.parse("2026-11-30T10:15:00Z");
        assertEquals("probe.busy.unread", cannot(look()));
    }

    @Test
    void aFileThatIsTooLargeSaysSo() throws IOException {
        Path large = folder.resolve("large.ics");
        Files.writeString(large, "BEGIN:VEVENT\r\nDTSTART:20261128T090000Z\r\nEND:VEVENT\r\n".repeat(60_000));
        named = List.of(large);
        assertEquals("probe.busy.large", cannot(look()));
    }
}
