package plumbline.app.live.monitor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.device.LinkEvent;
import plumbline.device.port.SerialLink;
import plumbline.sensor.Flaw;
import plumbline.sensor.Protocol;
import plumbline.sensor.Saying;
import plumbline.sensor.Stranger;
import plumbline.sensor.detect.DetectingDecoder;
import plumbline.sensor.maker.Speech;
import plumbline.sensor.text.TextHints;

/** What the link line says of the sensor. */
class SignsTest {

    private final Feed feed =
            new Feed(new SerialLink("a port", 115_200, () -> new DetectingDecoder(TextHints.NONE)), timed -> {});
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void hasNothingToSayOfASensorThatIsInOrder() {
        say(Speech.RAZOR_ALL, 600);
        assertEquals(Optional.empty(), feed.signs().saying());
        assertEquals(Protocol.RAZOR, feed.signs().recognised().orElseThrow().protocol());
    }

    @Test
    void saysThatTheProtocolHasChangedAndForgetsItAfterAWhile() {
        say(Speech.RAZOR_ALL, 100);
        say(Speech.TEXT_LABELS, 150);
        assertEquals(Protocol.TEXT, feed.signs().recognised().orElseThrow().protocol());
        assertEquals(
                Optional.of("What the sensor speaks has changed meanwhile; it was set up anew, or is another one."),
                feed.signs().saying().map(Saying::sentence).filter(s -> s.startsWith("What")));
        say(Speech.TEXT_LABELS, 700);
        assertEquals(Optional.empty(), feed.signs().saying());
    }

    @Test
    void namesAStrangerUntilASensorSpeaks() {
        for (int i = 0; i < 60; i++) {
            hear("Humidity: 41 %, temperature 22.5 C\r\n".getBytes(StandardCharsets.US_ASCII), 50);
        }
        assertEquals(Optional.of(Stranger.TEXT_WITHOUT_TILT), feed.signs().stranger());
        assertTrue(feed.signs().saying().orElseThrow().sentence().startsWith("This is text in which no acceleration"));
        say(Speech.PLUMBLINE, 100);
        assertEquals(Optional.empty(), feed.signs().stranger());
        assertEquals(Optional.empty(), feed.signs().saying());
    }

    @Test
    void saysOfValuesThatAreNoNumbers() {
        say(Speech.TEXT_LABELS, 50);
        for (int i = 0; i < 20; i++) {
            hear("AccX:nan\tAccY:nan\tAccZ:nan\r\n".getBytes(StandardCharsets.US_ASCII), 20);
        }
        assertEquals(Set.of(Flaw.NOT_A_NUMBER), feed.signs().flaws());
    }

    @Test
    void keepsToItselfThatOnlyADirectionComes() {
        say(Speech.TEAPOT, 700);
        assertEquals(Set.of(Flaw.DIRECTION_ONLY), feed.signs().flaws());
        assertEquals(Optional.empty(), feed.signs().saying());
    }

    private void say(Speech speech, int count) {
        List<byte[]> messages = speech.messages(2, count);
        messages.forEach(message -> hear(message, Math.round(1000 / speech.hz())));
    }

    private void hear(byte[] bytes, long ms) {
        now = now.plusMillis(ms);
        feed.on(new LinkEvent.Chunk(now, ByteBuffer.wrap(bytes)));
    }
}
