package plumbline.app.sensors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import plumbline.app.live.monitor.HostClock;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.sensor.Decoder;
import plumbline.sensor.Protocol;
import plumbline.sensor.plumbline.PlumblineDecoder;
import plumbline.sensor.time.Timeline;

class BuzzTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    private final List<String> sent = new ArrayList<>();
    private final List<LinkEvent.Tuned> found = new ArrayList<>();

    @Test
    void vibratesOurOwnSensor() {
        assertTrue(buzz(Protocol.PLUMBLINE).getAsBoolean());
        assertEquals(List.of("$PLV,300*7552\r\n"), sent);
    }

    @Test
    void writesToNoOtherSensor() {
        assertFalse(buzz(Protocol.WITMOTION).getAsBoolean());
        assertEquals(List.of(), sent);
    }

    @Test
    void whatIsFoundIsTold() {
        buzz(Protocol.RAZOR);
        assertEquals(List.of(new LinkEvent.Tuned(NOON, 57_600, Protocol.RAZOR, "")), found);
    }

    private Buzz buzz(Protocol protocol) {
        RememberingLink link = new RememberingLink(new Tape(protocol), Optional.empty(), found::add);
        link.run(HostClock.system(), event -> {});
        return new Buzz(link, Duration.ofMillis(300));
    }

    /** A link that finds its sensor, and keeps what is sent to it. */
    private final class Tape implements Link {

        private final Protocol protocol;

        Tape(Protocol protocol) {
            this.protocol = protocol;
        }

        @Override
        public String name() {
            return "tape";
        }

        @Override
        public Decoder decoder() {
            return new PlumblineDecoder();
        }

        @Override
        public Timeline timeline() {
            return Timeline.live();
        }

        @Override
        public void run(LinkClock clock, Consumer<LinkEvent> out) {
            out.accept(new LinkEvent.Tuned(NOON, 57_600, protocol, ""));
        }

        @Override
        public boolean send(ByteBuffer command) {
            sent.add(StandardCharsets.US_ASCII.decode(command).toString());
            return true;
        }
    }
}
