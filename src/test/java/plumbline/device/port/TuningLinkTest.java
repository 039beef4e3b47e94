package plumbline.device.port;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.device.LinkEvent;
import plumbline.device.LinkEvent.Chunk;
import plumbline.device.LinkEvent.Opened;
import plumbline.device.LinkEvent.Reason;
import plumbline.device.LinkEvent.Silent;
import plumbline.device.LinkEvent.Trouble;
import plumbline.device.LinkEvent.Tuned;
import plumbline.device.RunningLink;
import plumbline.sensor.detect.DetectingDecoder;
import plumbline.sensor.detect.Tuning;
import plumbline.sensor.maker.Speech;
import plumbline.sensor.text.TextHints;

/** Finding out what speaks, through the real jSerialComm on pseudo-terminals, which have no speed of their own. */
@Timeout(120)
class TuningLinkTest {

    /** What the whole way may take on the right port; our own machines are slower than the wearer's. */
    private static final Duration SOON = Duration.ofSeconds(5);

    @ParameterizedTest
    @EnumSource
    void findsEverySensorSoon(Speech speech) {
        try (Pty pty = Pty.open();
                RunningLink link = run(pty.port(), false);
                Speaker speaker = new Speaker(pty, speech)) {
            Opened opened = link.await(Opened.class);
            Tuned tuned = assertInstanceOf(Tuned.class, link.next());
            assertEquals(new Tuned(tuned.at(), 115_200, speech.protocol(), tuned.detail()), tuned);
            assertInstanceOf(Chunk.class, link.next());
            assertTrue(speaker.since(tuned.at()).compareTo(SOON) < 0, () -> opened + " " + tuned);
        }
    }

    @Test
    void writesNothingToAPortThatWasNotChosen() {
        try (Pty pty = Pty.open();
                RunningLink link = run(pty.port(), false)) {
            link.await(Silent.class);
            assertEquals(0, pty.read().length);
        }
    }

    @Test
    void asksAPortThatWasChosenAndFindsWhatAnswers() {
        try (Pty pty = Pty.open();
                RunningLink link = run(pty.port(), true)) {
            ByteArrayOutputStream asked = new ByteArrayOutputStream();
            while (!asked.toString(StandardCharsets.US_ASCII).endsWith("}\n")) {
                asked.writeBytes(pty.read());
                LockSupport.parkNanos(1_000_000);
            }
            assertEquals("$PLQ*9027\r\n{\"ping\":null}\n", asked.toString(StandardCharsets.US_ASCII));
            try (Speaker speaker = new Speaker(pty, Speech.TEAPOT)) {
                assertEquals(Speech.TEAPOT.protocol(), link.await(Tuned.class).protocol(), speaker::toString);
            }
        }
    }

    @Test
    void saysWhatIsNoTiltSensorOnceAndGoesOnLooking() {
        String gps = "$GPGGA,092750.000,5321.6802,N,00630.3372,W,1,8,1.03,61.7,M,55.2,M,,*76\r\n";
        try (Pty pty = Pty.open();
                RunningLink link = run(pty.port(), false)) {
            Trouble trouble;
            try (Speaker speaker = new Speaker(pty, List.of(gps.getBytes(StandardCharsets.US_ASCII)), 20)) {
                trouble = assertInstanceOf(Trouble.class, link.next(), speaker::toString);
            }
            assertEquals(Reason.UNUSABLE, trouble.reason());
            assertTrue(trouble.sentence().contains("GPS"), trouble::sentence);
            try (Speaker speaker = new Speaker(pty, Speech.WITMOTION)) {
                LinkEvent next = link.next();
                assertInstanceOf(Opened.class, next, () -> speaker + " " + next);
                assertInstanceOf(Tuned.class, link.next());
            }
        }
    }

    @Test
    void looksAgainWhenTheSensorIsSetToSpeakInAnotherWay() {
        try (Pty pty = Pty.open();
                RunningLink link = run(pty.port(), false)) {
            try (Speaker speaker = new Speaker(pty, Speech.RAZOR_ALL)) {
                assertEquals(
                        Speech.RAZOR_ALL.protocol(), link.await(Tuned.class).protocol(), speaker::toString);
            }
            try (Speaker speaker = new Speaker(pty, Speech.TEXT_LABELS)) {
                assertEquals(
                        Speech.TEXT_LABELS.protocol(), link.await(Tuned.class).protocol(), speaker::toString);
            }
        }
    }

    private static RunningLink run(Path port, boolean mayAsk) {
        Tuning tuning = new Tuning(Tuning.USUAL_BAUDS, Optional.empty(), TextHints.NONE, mayAsk);
        return new RunningLink(new SerialLink(port.toString(), tuning, () -> new DetectingDecoder(TextHints.NONE)), 1);
    }
}
