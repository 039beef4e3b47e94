package plumbline.device.port;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import plumbline.sensor.maker.Speech;

/** A sensor at the other end of a pseudo-terminal that goes on saying the same, at its own rate, until it is closed. */
public final class Speaker implements AutoCloseable {

    private final Thread thread;
    private final Instant begun = Instant.now();
    private volatile boolean stopped;
    private volatile int said;

    public Speaker(Pty pty, Speech speech) {
        this(pty, speech.messages(3, 2000), speech.hz());
    }

    public Speaker(Pty pty, List<byte[]> messages, double hz) {
        this.thread = new Thread(() -> speak(pty, messages, Math.round(1e9 / hz)), "speaker");
        thread.setDaemon(true);
        thread.start();
    }

    private void speak(Pty pty, List<byte[]> messages, long everyNanos) {
        long due = System.nanoTime();
        for (int i = 0; !stopped; i++) {
            pty.write(messages.get(i % messages.size()));
            said = i + 1;
            due += everyNanos;
            while (!stopped && System.nanoTime() < due) {
                LockSupport.parkNanos(Math.min(5_000_000, Math.max(1, due - System.nanoTime())));
            }
        }
    }

    /** How long it had been speaking. */
    public Duration since(Instant moment) {
        return Duration.between(begun, moment);
    }

    @Override
    public String toString() {
        return "a speaker that has said " + said + " messages";
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
