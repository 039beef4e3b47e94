package plumbline.app.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import plumbline.app.live.monitor.Feed;
import plumbline.app.live.monitor.HostClock;
import plumbline.device.port.Pty;
import plumbline.device.recording.RecordingLink;
import plumbline.device.recording.RecordingLink.Pace;
import plumbline.sensor.Sample;
import plumbline.sensor.plumbline.PlumblineEncoder;
import plumbline.sensor.time.Placed;

/**
 * A Plumbline sensor at the other end of a pseudo-terminal that says what a recording holds, many times as fast, and the
 * clock of its world: where a busy machine holds the sensor up, the clock stands still with it.
 */
public final class PlayedSensor implements InstantSource {

    private final List<Sample> samples = new ArrayList<>();
    private final Instant start;
    private final double speed;
    private double begunS;
    private double shownS;
    private long shownAtNanos;
    private double nextS = Double.POSITIVE_INFINITY;

    /** A sensor that will say the recording. */
    public PlayedSensor(Path recording, Instant start, double speed) throws IOException {
        if (!Files.isReadable(recording)) {
            throw new IOException("no recording " + recording);
        }
        this.start = start;
        this.speed = speed;
        RecordingLink link = new RecordingLink(recording, Pace.AT_ONCE, Instant.EPOCH);
        Feed feed = new Feed(link, timed -> {
            if (timed instanceof Placed placed) {
                samples.add(placed.sample());
            }
        });
        link.run(HostClock.system(), feed::on);
        shownAtNanos = System.nanoTime();
    }

    int size() {
        return samples.size();
    }

    /** Says everything in its own time; where the cable has no room, the sentence waits. An interrupt ends it. */
    public void sayAll(Pty pty) {
        PlumblineEncoder encoder = new PlumblineEncoder();
        ByteBuffer sentence = ByteBuffer.allocate(PlumblineEncoder.MAX_LENGTH);
        begunS = shownS();
        long firstMs = samples.get(0).deviceMs().orElseThrow();
        for (int i = 0; i < samples.size() && !Thread.currentThread().isInterrupted(); i++) {
            Sample sample = samples.get(i);
            sayNextAt(begunS + (sample.deviceMs().orElseThrow() - firstMs) / 1e3);
            encoder.write(
                    new Sample(
                            OptionalInt.of(i % Sample.SEQUENCE_MODULUS),
                            sample.deviceMs(),
                            sample.accelG(),
                            sample.rateDps()),
                    sentence.clear());
            byte[] bytes = new byte[sentence.flip().remaining()];
            sentence.get(bytes);
            write(pty, bytes);
        }
        holdAt(Double.POSITIVE_INFINITY);
    }

    @Override
    public Instant instant() {
        return start.plusNanos(Math.round(shownS() * 1e9));
    }

    /** When the first sentence was said; to be asked when all has been said. */
    Instant begunAt() {
        return start.plusNanos(Math.round(begunS * 1e9));
    }

    private synchronized double shownS() {
        long now = System.nanoTime();
        shownS = Math.min(nextS, shownS + (now - shownAtNanos) * speed / 1e9);
        shownAtNanos = now;
        return shownS;
    }

    /** The clock does not go beyond this before the next sentence has been said. */
    private synchronized void holdAt(double seconds) {
        shownS();
        nextS = seconds;
    }

    private void sayNextAt(double seconds) {
        holdAt(seconds);
        for (double left = seconds - shownS();
                left > 0 && !Thread.currentThread().isInterrupted();
                left = seconds - shownS()) {
            LockSupport.parkNanos(Math.min(1_000_000, Math.round(left / speed * 1e9)));
        }
    }

    private static void write(Pty pty, byte[] bytes) {
        int written = 0;
        while (written < bytes.length && !Thread.currentThread().isInterrupted()) {
            byte[] rest = new byte[bytes.length - written];
            System.arraycopy(bytes, written, rest, 0, rest.length);
            int count = pty.write(rest);
            written += count;
            if (count == 0) {
                LockSupport.parkNanos(200_000);
            }
        }
    }
}
