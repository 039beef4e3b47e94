package plumbline.app.command.sensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import picocli.CommandLine;
import plumbline.app.live.monitor.HostClock;
import plumbline.device.Link;
import plumbline.device.LinkEvent;
import plumbline.device.RunningLink;
import plumbline.device.port.Pty;
import plumbline.device.port.Speaker;
import plumbline.sensor.maker.Speech;
import plumbline.settings.Settings;

/** What the window looks for when the wearer wants to show by example. */
@Timeout(120)
class WindowSearchTest {

    private static WindowSearch search(Pty pty) {
        SensorPort port = new SensorPort();
        new CommandLine(port).parseArgs("--port", pty.port().toString());
        return new WindowSearch(port, () -> Settings.STANDARD);
    }

    @Test
    void findsTheTextOfWhichItIsNotKnownWhatItSays() throws InterruptedException {
        byte[] line = "250.12,-71.90,23.05\r\n".getBytes(StandardCharsets.US_ASCII);
        try (Pty pty = Pty.open();
                Speaker speaker = new Speaker(pty, List.of(line), 50)) {
            Link link = search(pty).text(HostClock.system()).orElseThrow(() -> new AssertionError(speaker.toString()));
            assertEquals(pty.port().toString(), link.name());
            try (RunningLink running = new RunningLink(link, 1)) {
                assertTrue(running.await(LinkEvent.Chunk.class).bytes().hasRemaining());
            }
        }
    }

    @Test
    void aSensorThatIsKnownIsNotToBeExplained() throws InterruptedException {
        try (Pty pty = Pty.open();
                Speaker speaker = new Speaker(pty, Speech.WITMOTION)) {
            assertEquals(Optional.empty(), search(pty).text(HostClock.system()), speaker::toString);
        }
    }
}
