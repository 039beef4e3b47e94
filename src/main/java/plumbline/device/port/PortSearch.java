package plumbline.device.port;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import plumbline.device.Finding;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent.Reason;
import plumbline.device.LinkException;
import plumbline.sensor.Saying;
import plumbline.sensor.Stranger;
import plumbline.sensor.detect.Tuner;
import plumbline.sensor.detect.Tuning;
import plumbline.sensor.detect.Verdict;

/** One search for the speed of a port that is open. */
final class PortSearch {

    private static final int BLOCK = 4096;

    private final OpenPort port;
    private final LinkClock clock;
    private final Instant begun;
    private final Tuner tuner;

    PortSearch(OpenPort port, Tuning tuning, LinkClock clock) {
        this.port = port;
        this.clock = clock;
        this.begun = clock.instant();
        this.tuner = tuning.begin(Duration.ZERO);
    }

    /**
     * Searches to the end; empty where nothing came, or the clock said stop.
     *
     * @throws LinkException where the port is lost, or something speaks that is no sensor
     */
    Optional<Finding.Sensor> run(String name) throws LinkException {
        Finding finding = run();
        if (finding instanceof Finding.Stranger strange) {
            throw new LinkException(Reason.UNUSABLE, saying(name, strange.stranger()));
        }
        return finding instanceof Finding.Sensor sensor ? Optional.of(sensor) : Optional.empty();
    }

    Finding run() throws LinkException {
        byte[] block = new byte[BLOCK];
        port.retune(tuner.baud());
        while (!clock.isStopped()) {
            int count = port.read(block);
            Tuner.Step step =
                    tuner.on(Duration.between(begun, clock.instant()), ByteBuffer.wrap(block, 0, Math.max(0, count)));
            if (step instanceof Tuner.Step.Ask ask) {
                port.write(ask.question());
            } else if (step instanceof Tuner.Step.Retune) {
                port.retune(tuner.baud());
            } else if (step instanceof Tuner.Step.Done done) {
                return finding(done.verdict());
            } else if (step instanceof Tuner.Step.Silent) {
                return new Finding.Silent();
            }
        }
        return new Finding.Silent();
    }

    /** What was heard of the sensor that was found. */
    byte[] heard() {
        ByteBuffer heard = tuner.heard();
        byte[] bytes = new byte[heard.remaining()];
        heard.get(bytes);
        return bytes;
    }

    private Finding finding(Verdict verdict) {
        if (verdict instanceof Verdict.Sensor sensor) {
            return new Finding.Sensor(tuner.baud(), sensor.protocol(), sensor.detail());
        }
        return verdict instanceof Verdict.Strange strange
                ? new Finding.Stranger(strange.stranger(), tuner.baud())
                : new Finding.Silent();
    }

    private static Saying saying(String name, Stranger stranger) {
        return Saying.of("port.stranger", "What speaks on %s cannot be used: %s.", name, stranger.saying());
    }
}
