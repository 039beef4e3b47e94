package plumbline.device.port;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.device.LinkException;
import plumbline.sensor.Protocol;
import plumbline.sensor.detect.Poller;
import plumbline.sensor.text.TextHints;

/** Hands out what comes from an open port, and writes what waits to be sent; asks a sensor that speaks only when asked. */
final class Listening {

    /** What a driver holds back at most. */
    private static final int BLOCK = 4096;

    /**
     * So long a few bytes are left to gather before they are read: a hundred wakes a second for a sentence each were half of what a
     * sensor costs, and what is weighed is weighed each 40 ms. Where more comes than {@link #FEW}, nothing waits.
     */
    private static final long GATHER_NANOS = 25_000_000L;

    private static final int FEW = 512;

    private final OpenPort port;
    private final FirstPartialLine first;
    private final Queue<ByteBuffer> commands;
    private final LinkClock clock;
    private final Consumer<LinkEvent> out;
    private final byte[] block = new byte[BLOCK];
    private Instant last;
    private boolean silent;
    private boolean few;

    Listening(
            OpenPort port,
            FirstPartialLine first,
            Queue<ByteBuffer> commands,
            LinkClock clock,
            Consumer<LinkEvent> out) {
        this.port = port;
        this.first = first;
        this.commands = commands;
        this.clock = clock;
        this.out = out;
        this.last = clock.instant();
    }

    /** Until the stop, whatever comes. */
    void untilTheStop(Optional<Protocol> polled) throws LinkException {
        Optional<Understanding> understanding = polled.map(protocol -> new Understanding(protocol, TextHints.NONE));
        Optional<Poller> poller = polled.map(this::poller);
        while (!clock.isStopped()) {
            step(poller, understanding);
        }
    }

    /** Until the stop, or until what was tuned to is no longer to be heard in what comes. */
    void untilLost(Understanding understanding) throws LinkException {
        Optional<Poller> poller =
                Optional.of(understanding.protocol()).filter(Protocol::isPolled).map(this::poller);
        while (!clock.isStopped()) {
            if (step(poller, Optional.of(understanding))) {
                return;
            }
        }
    }

    private Poller poller(Protocol protocol) {
        return new Poller(protocol, now());
    }

    private Duration now() {
        return Duration.between(Instant.EPOCH, clock.instant());
    }

    /** Reads once; returns whether nothing has made sense for too long. */
    private boolean step(Optional<Poller> poller, Optional<Understanding> understanding) throws LinkException {
        send();
        if (poller.isPresent() && understanding.isPresent()) {
            poll(poller.get(), understanding.get());
        }
        if (few && poller.isEmpty()) {
            LockSupport.parkNanos(GATHER_NANOS);
        }
        int count = port.read(block);
        few = count > 0 && count < FEW;
        Instant now = clock.instant();
        if (count > 0) {
            silent = false;
            last = now;
            ByteBuffer bytes = first.after(block, count);
            if (bytes.hasRemaining()) {
                out.accept(new LinkEvent.Chunk(now, bytes));
            }
            return understanding.isPresent() && understanding.get().isLost(ByteBuffer.wrap(block, 0, count));
        }
        if (now.isBefore(last)) {
            last = now;
        } else if (!silent && !now.isBefore(last.plus(LinkEvent.Silent.AFTER))) {
            silent = true;
            out.accept(new LinkEvent.Silent(now, last));
        }
        return false;
    }

    /** An answer is whole long before the next question is due; reading would wait for longer than that. */
    private void poll(Poller poller, Understanding understanding) throws LinkException {
        Optional<ByteBuffer> question = poller.on(now(), understanding.messages(), understanding.samples());
        Duration wait = poller.due().minus(now());
        if (question.isEmpty() && !poller.isWaiting()) {
            clock.waitUntil(clock.instant().plus(wait));
            question = poller.on(now(), understanding.messages(), understanding.samples());
        }
        if (question.isPresent()) {
            port.write(question.get());
        }
    }

    private void send() throws LinkException {
        for (ByteBuffer next = commands.poll(); next != null; next = commands.poll()) {
            port.write(next);
        }
    }
}
