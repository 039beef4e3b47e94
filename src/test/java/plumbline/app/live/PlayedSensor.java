package plumbline.app.live;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.locks.LockSupport;
import plumbline.app.line.Feed;
import plumbline.app.line.HostClock;
import plumbline.device.Pty;
import plumbline.device.RecordingLink;
import plumbline.device.RecordingLink.Pace;
import plumbline.sensor.Placed;
import plumbline.sensor.PlumblineEncoder;
import plumbline.sensor.Sample;

/** A Plumbline sensor at the other end of a pseudo-terminal that says what a recording holds, many times as fast. */
final class PlayedSensor {

    private final List<Sample> samples = new ArrayList<>();
    private final double speed;

    PlayedSensor(Path recording, double speed) throws IOException {
        if (!Files.isReadable(recording)) {
            throw new IOException("no recording " + recording);
        }
        this.speed = speed;
        RecordingLink link = new RecordingLink(recording, Pace.AT_ONCE, Instant.EPOCH);
        Feed feed = new Feed(link, timed -> {
            if (timed instanceof Placed placed) {
                samples.add(placed.sample());
            }
        });
        link.run(HostClock.system(), feed::on);
    }

    int size() {
        return samples.size();
    }

    /** Says everything in its own time; where the cable has no room, the sentence waits. */
    void sayAll(Pty pty) {
        PlumblineEncoder encoder = new PlumblineEncoder();
        ByteBuffer sentence = ByteBuffer.allocate(PlumblineEncoder.MAX_LENGTH);
        long begun = System.nanoTime();
        long firstMs = samples.get(0).deviceMs().orElseThrow();
        for (int i = 0; i < samples.size(); i++) {
            Sample sample = samples.get(i);
            long dueNanos = begun + Math.round((sample.deviceMs().orElseThrow() - firstMs) * 1e6 / speed);
            while (System.nanoTime() < dueNanos) {
                LockSupport.parkNanos(Math.min(1_000_000, dueNanos - System.nanoTime()));
            }
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
