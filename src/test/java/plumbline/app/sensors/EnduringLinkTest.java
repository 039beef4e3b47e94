package plumbline.app.sensors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.sensor.Decoder;
import plumbline.sensor.plumbline.PlumblineDecoder;
import plumbline.sensor.time.Timeline;

class EnduringLinkTest {

    /** Fails so often, then comes to its end. */
    private static final class Failing implements Link {

        private int left;

        Failing(int times) {
            this.left = times;
        }

        @Override
        public String name() {
            return "COM9";
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
        public boolean send(ByteBuffer command) {
            return false;
        }

        @Override
        public void run(LinkClock clock, Consumer<LinkEvent> out) {
            out.accept(new LinkEvent.Opened(clock.instant()));
            if (left-- > 0) {
                throw new ArrayIndexOutOfBoundsException("a fault of our own");
            }
            out.accept(new LinkEvent.Ended(clock.instant()));
        }
    }

    /** Waits for nothing. */
    private static final class Still implements LinkClock {
        private Instant now = Instant.EPOCH;

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public boolean waitUntil(Instant moment) {
            now = moment;
            return true;
        }

        @Override
        public boolean isStopped() {
            return false;
        }
    }

    @Test
    void aFaultIsCountedSaidAndReadingBegunAnew() {
        EnduringLink link = new EnduringLink(new Failing(2));
        Still clock = new Still();
        List<String> said = new ArrayList<>();
        link.run(
                clock,
                event -> said.add(
                        event instanceof LinkEvent.Trouble trouble
                                ? trouble.reason() + " " + trouble.sentence().replaceAll("\\D", "")
                                : event.getClass().getSimpleName()));
        assertEquals(List.of("Opened", "FAULT 1", "Opened", "FAULT 2", "Opened", "Ended"), said);
        assertEquals(2, link.faults());
        assertEquals(Instant.EPOCH.plusSeconds(2), clock.instant());
    }
}
