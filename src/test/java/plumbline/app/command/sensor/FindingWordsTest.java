package plumbline.app.command.sensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import plumbline.device.Finding;
import plumbline.device.LinkEvent;
import plumbline.sensor.Saying;
import plumbline.sensor.Stranger;

/** What was found on a port fits into a terminal, and says what to do there. */
class FindingWordsTest {

    private static final String LISTEN = "'plumbline ports --listen'";

    private static String of(Stranger stranger) {
        return FindingWords.of(new Finding.Stranger(stranger, 115200));
    }

    @Test
    void textThatIsNotUnderstoodIsToBeShownByExample() {
        assertTrue(of(Stranger.TEXT_WITHOUT_TILT).contains(LISTEN));
        assertTrue(of(Stranger.UNCLEAR_COLUMNS).contains(LISTEN));
        assertFalse(of(Stranger.PRINTER).contains(LISTEN));
    }

    @Test
    void everySentenceFitsBehindFourBlanksInto80Columns() {
        for (Stranger stranger : Stranger.values()) {
            FindingWords.lines(of(stranger)).forEach(line -> assertTrue(line.length() <= 76, line));
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
                FindingWords.of(new LinkEvent.Trouble(now, LinkEvent.Reason.NOT_THERE, absent)));
        assertEquals("x is in use.", FindingWords.of(new LinkEvent.Trouble(now, LinkEvent.Reason.BUSY, busy)));
    }
}
