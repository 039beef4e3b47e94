package plumbline.app.command.sensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import plumbline.device.Finding;
import plumbline.device.LinkEvent;
import plumbline.sensor.Protocol;
import plumbline.sensor.Saying;
import plumbline.sensor.Stranger;

/** What was found on a port fits into a terminal, and says what to do there. */
class FindingWordsTest {

    private static final String LISTEN = "'plumbline ports --listen'";

    private static final FindingWords WORDS = FindingWords.in(Locale.UK);

    private static String of(Stranger stranger) {
        return WORDS.of(new Finding.Stranger(stranger, 115200));
    }

    @Test
    void textThatIsNotUnderstoodIsToBeShownByExample() {
        assertTrue(of(Stranger.TEXT_WITHOUT_TILT).contains(LISTEN));
        assertTrue(of(Stranger.UNCLEAR_COLUMNS).contains(LISTEN));
        assertFalse(of(Stranger.PRINTER).contains(LISTEN));
    }

    @Test
    void everySentenceFitsBehindFourBlanksInto80Columns() {
        FindingWords german = FindingWords.in(Locale.GERMANY);
        for (Stranger stranger : Stranger.values()) {
            FindingWords.lines(of(stranger)).forEach(line -> assertTrue(line.length() <= 76, line));
            FindingWords.lines(german.of(new Finding.Stranger(stranger, 115200)))
                    .forEach(line -> assertTrue(line.length() <= 76, line));
        }
    }

    @Test
    void longLinesOfASensorAreCutAndShortOnesAreNot() {
        assertEquals("0.95,0...", FindingWords.cut("0.95,0.12,0.28", 9));
        assertEquals("0.95,0.12", FindingWords.cut("0.95,0.12", 9));
    }

    @Test
    void onlyWhereAnotherPortWouldDoAreThePortsNamed() {
        Instant now = Instant.EPOCH;
        Saying absent = Saying.of("port.absent", "There is no port %s.", "x");
        Saying busy = Saying.of("port.busy", "%s is in use.", "x");
        assertEquals(
                "There is no port x. 'plumbline ports' lists the ports there are.",
                WORDS.of(new LinkEvent.Trouble(now, LinkEvent.Reason.NOT_THERE, absent)));
        assertEquals("x is in use.", WORDS.of(new LinkEvent.Trouble(now, LinkEvent.Reason.BUSY, busy)));
    }

    @Test
    void aSensorAndWhatIsNoneAreSaidInTheWearersLanguage() {
        FindingWords german = FindingWords.in(Locale.GERMANY);
        assertEquals(
                "ein Neigungssensor: WitMotion mit 9600 Baud",
                german.of(new Finding.Sensor(9600, Protocol.WITMOTION, "")));
        assertEquals("es kommt nichts", german.of(new Finding.Silent()));
        String shown = german.of(new Finding.Stranger(Stranger.UNCLEAR_COLUMNS, 9600));
        assertTrue(shown.startsWith("das sind Zahlen, ") && shown.contains("'plumbline ports --listen' mit "), shown);
    }
}
