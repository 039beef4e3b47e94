package plumbline.device;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.sensor.Decoder;
import plumbline.sensor.Timeline;

/**
 * A sensor on a serial port: opened anew after every loss, for as long as it takes.
 *
 * <p>The port is looked up by name each time, because jSerialComm's object remembers the device behind a link, and would
 * open whatever stands there after a restart.
 */
public final class SerialLink implements Link {

    private static final Duration FIRST_WAIT = Duration.ofMillis(250);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    /** What a driver holds back at most. */
    private static final int BLOCK = 4096;

    private static final int WAITING_COMMANDS = 16;

    private final String name;
    private final int baud;
    private final Supplier<Decoder> protocol;
    private final BlockingQueue<ByteBuffer> commands = new ArrayBlockingQueue<>(WAITING_COMMANDS);
    private volatile boolean open;
    private String told = "";

    /**
     * A link to be run.
     *
     * @param name the port: a path, a name under {@code /dev}, or {@code COM5}
     * @param protocol makes decoders for what the sensor speaks
     */
    public SerialLink(String name, int baud, Supplier<Decoder> protocol) {
        this.name = name;
        this.baud = baud;
        this.protocol = protocol;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Decoder decoder() {
        return protocol.get();
    }

    @Override
    public Timeline timeline() {
        return Timeline.live();
    }

    @Override
    public boolean send(ByteBuffer command) {
        return open && commands.offer(command.duplicate());
    }

    @Override
    public void run(LinkClock clock, Consumer<LinkEvent> out) {
        Duration wait = FIRST_WAIT;
        while (!clock.isStopped()) {
            Instant begun = clock.instant();
            session(clock, out);
            boolean lasted = begun.plus(LONGEST_WAIT).isBefore(clock.instant());
            Duration next = lasted ? FIRST_WAIT : wait;
            clock.waitUntil(clock.instant().plus(next));
            wait = next.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? next.multipliedBy(2) : LONGEST_WAIT;
        }
        out.accept(new LinkEvent.Ended(clock.instant()));
    }

    /** From opening the port to losing it, or to the stop. */
    private void session(LinkClock clock, Consumer<LinkEvent> out) {
        try (OpenPort port = OpenPort.open(name, baud)) {
            commands.clear();
            open = true;
            told = "";
            out.accept(new LinkEvent.Opened(clock.instant()));
            listen(port, clock, out);
        } catch (LinkException trouble) {
            if (!trouble.sentence().equals(told)) {
                told = trouble.sentence();
                out.accept(new LinkEvent.Trouble(clock.instant(), trouble.reason(), told));
            }
        } finally {
            open = false;
        }
    }

    private void listen(OpenPort port, LinkClock clock, Consumer<LinkEvent> out) throws LinkException {
        byte[] block = new byte[BLOCK];
        FirstPartialLine first = new FirstPartialLine();
        Instant last = clock.instant();
        boolean silent = false;
        while (!clock.isStopped()) {
            sendWaiting(port);
            int count = port.read(block);
            Instant now = clock.instant();
            if (count > 0) {
                ByteBuffer bytes = first.after(block, count);
                if (bytes.hasRemaining()) {
                    out.accept(new LinkEvent.Chunk(now, bytes));
                }
                silent = false;
                last = now;
            } else if (now.isBefore(last)) {
                last = now;
            } else if (!silent && !now.isBefore(last.plus(LinkEvent.Silent.AFTER))) {
                silent = true;
                out.accept(new LinkEvent.Silent(now, last));
            }
        }
    }

    private void sendWaiting(OpenPort port) throws LinkException {
        for (ByteBuffer next = commands.poll(); next != null; next = commands.poll()) {
            port.write(next);
        }
    }
}
