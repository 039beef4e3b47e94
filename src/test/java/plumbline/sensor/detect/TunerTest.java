package plumbline.sensor.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.sensor.Protocol;
import plumbline.sensor.maker.Speech;
import plumbline.sensor.text.TextHints;

/** Searches on pretend ports that garble what is heard at a wrong speed as real ones do. */
class TunerTest {

    private static final Tuning LISTENING = new Tuning(Tuning.USUAL_BAUDS, Optional.empty(), TextHints.NONE, false);
    private static final Tuning ASKING = new Tuning(Tuning.USUAL_BAUDS, Optional.empty(), TextHints.NONE, true);

    /** Slower ones cannot carry what the sensor says. */
    private static final List<Integer> SPEEDS = List.of(115_200, 9_600, 57_600, 38_400, 230_400);

    @ParameterizedTest
    @EnumSource
    void findsEverySensorAtEverySpeedWithinFiveSecondsByListeningAlone(Speech speech) {
        for (int baud : SPEEDS) {
            PretendPort.End end = new PretendPort(speech, speech.hz(), baud, Optional.empty()).search(LISTENING);
            assertEquals(speech.protocol(), protocol(end), speech + " at " + baud);
            assertEquals(baud, end.baud(), speech + " at " + baud);
            assertTrue(end.after().compareTo(Duration.ofSeconds(5)) < 0, speech + " at " + baud + ": " + end);
        }
    }

    @Test
    void asksWhatIsSilentAndOnlyWhereItMay() {
        Optional<Duration> whenAsked = Optional.of(Duration.ofHours(1));
        PretendPort.End asked = new PretendPort(Speech.TEAPOT, 100, 115_200, whenAsked).search(ASKING);
        assertEquals(Protocol.TEAPOT, protocol(asked));
        assertTrue(asked.after().compareTo(Duration.ofSeconds(5)) < 0, asked::toString);
        PretendPort.End unasked = new PretendPort(Speech.TEAPOT, 100, 115_200, whenAsked).search(LISTENING);
        assertEquals(new PretendPort.End(new Tuner.Step.Silent(), 115_200, unasked.after(), false), unasked);
    }

    @Test
    void waitsForABoardThatIsResetByTheOpeningOfItsPort() {
        Optional<Duration> booted = Optional.of(Duration.ofMillis(2100));
        PretendPort.End end = new PretendPort(Speech.TEXT_LABELS, 50, 115_200, booted).search(LISTENING);
        assertEquals(Protocol.TEXT, protocol(end));
        assertTrue(end.after().compareTo(Duration.ofSeconds(5)) < 0, end::toString);
    }

    @Test
    void findsASensorThatSpeaksOnceASecond() {
        PretendPort.End end = new PretendPort(Speech.WITMOTION, 1, 115_200, Optional.empty()).search(LISTENING);
        assertEquals(Protocol.WITMOTION, protocol(end));
    }

    private static Protocol protocol(PretendPort.End end) {
        Tuner.Step.Done done = assertInstanceOf(Tuner.Step.Done.class, end.step(), end::toString);
        return assertInstanceOf(Verdict.Sensor.class, done.verdict(), end::toString)
                .protocol();
    }

    /** Prints the table of {@code src/site/sensors.md}. */
    public static void main(String[] args) {
        for (Speech speech : Speech.values()) {
            StringBuilder row = new StringBuilder(String.format(Locale.ROOT, "| %s | %.0f Hz |", speech, speech.hz()));
            for (int baud : SPEEDS) {
                PretendPort.End end = new PretendPort(speech, speech.hz(), baud, Optional.empty()).search(LISTENING);
                row.append(String.format(Locale.ROOT, " %.1f |", end.after().toMillis() / 1000.0));
            }
            System.out.println(row);
        }
    }
}
