package plumbline.app.live.monitor;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.coach.Coach;
import plumbline.device.port.SerialLink;
import plumbline.line.Carried;
import plumbline.line.Line;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.detect.DetectingDecoder;
import plumbline.sensor.text.TextHints;
import plumbline.sitting.BoutSettings;

/** What the monitor makes of a clock that is set under its hands. */
class MonitorTest {

    private static final Instant MORNING = Instant.parse("2026-03-02T08:30:00Z");
    private static final Duration YEARS = Duration.ofDays(11 * 365);

    private final AtomicReference<Instant> clock = new AtomicReference<>(MORNING);
    private final Inbox inbox = new Inbox(false);
    private final Line line = new Line(
            new Line.Setup(
                    SlouchSettings.DEFAULT,
                    BoutSettings.DEFAULT,
                    Coach.Plan.DEFAULT,
                    ZoneOffset.UTC,
                    sight -> "a-stretch"),
            Carried.NOTHING,
            MORNING,
            note -> {});
    private final Monitor monitor = new Monitor(
            HostClock.of(clock::get, 1),
            line,
            new Feed(new SerialLink("a port", 115_200, () -> new DetectingDecoder(TextHints.NONE)), line::on),
            inbox,
            shown -> {});
    private final Thread thread = new Thread(monitor, "monitor");

    @BeforeEach
    void start() {
        thread.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        inbox.put(new Input.Stop());
        thread.join();
    }

    @Test
    void followsTheClock() throws Exception {
        clock.set(MORNING.plusSeconds(1));
        while (!nowOnceItWaits().equals(MORNING.plusSeconds(1))) {
            inbox.put(new Input.Do(() -> {}));
        }
    }

    /** Between its look for jumps and its word to the line, too. */
    @Test
    void livesThroughNoYearsWhereTheClockIsSetInTheMiddleOfATurn() throws Exception {
        inbox.put(new Input.Do(() -> clock.set(MORNING.plus(YEARS))));
        Instant now = nowOnceItWaits();
        assertTrue(now.isBefore(MORNING.plusSeconds(60)), now::toString);
    }

    /** What the line takes for now, when the monitor has done all that it was sent, and waits again. */
    private Instant nowOnceItWaits() throws Exception {
        while (!inbox.isEmpty() || thread.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        CompletableFuture<Instant> now = new CompletableFuture<>();
        inbox.put(new Input.Do(() -> now.complete(line.now())));
        return now.get(30, TimeUnit.SECONDS);
    }
}
