package plumbline.device.port;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plumbline.device.Finding;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.device.LinkEvent.Reason;
import plumbline.device.LinkException;
import plumbline.sensor.Decoder;
import plumbline.sensor.Protocol;
import plumbline.sensor.Saying;
import plumbline.sensor.detect.Tuning;
import plumbline.sensor.time.Timeline;

/**
 * A sensor on a serial port: opened anew after every loss, for as long as it takes.
 *
 * <p>The port is looked up by name each time, because jSerialComm's object remembers the device behind a link, and would
 * open whatever stands there after a restart.
 */
public final class SerialLink implements Link {

    private static final Duration FIRST_WAIT = Duration.ofMillis(250);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    /** The library and the link are stopped at the same time; this is more than a thread takes to get its turn. */
    private static final Duration END_WITHIN = Duration.ofMillis(100);

    private static final int WAITING_COMMANDS = 16;

    /** What was found to be no sensor is looked at again after this; something else may hang there then. */
    private static final Duration STRANGER_WAIT = Duration.ofSeconds(5);

    private final String name;
    private final int firstBaud;
    private final Optional<Tuning> tuning;
    private final Optional<Protocol> polled;
    private final Supplier<Decoder> protocol;
    private final BlockingQueue<ByteBuffer> commands = new ArrayBlockingQueue<>(WAITING_COMMANDS);
    private volatile boolean open;
    private Optional<Integer> tunedBaud = Optional.empty();
    private Optional<Saying> told = Optional.empty();

    /**
     * A link to be run.
     *
     * @param name the port: a path, a name under {@code /dev}, or {@code COM5}
     * @param protocol makes decoders for what the sensor speaks
     */
    public SerialLink(String name, int baud, Supplier<Decoder> protocol) {
        this(name, baud, Optional.empty(), Optional.empty(), protocol);
    }

    /** A link to a sensor of which everything is known; where it speaks only when asked, it is asked. */
    public SerialLink(String name, int baud, Protocol known, Supplier<Decoder> protocol) {
        this(name, baud, Optional.empty(), Optional.of(known).filter(Protocol::isPolled), protocol);
    }

    /** A link to be run whose speed is found out first; nothing is handed out before it is. */
    public SerialLink(String name, Tuning tuning, Supplier<Decoder> protocol) {
        this(name, tuning.bauds().get(0), Optional.of(tuning), Optional.empty(), protocol);
    }

    private SerialLink(
            String name,
            int firstBaud,
            Optional<Tuning> tuning,
            Optional<Protocol> polled,
            Supplier<Decoder> protocol) {
        this.name = name;
        this.firstBaud = firstBaud;
        this.tuning = tuning;
        this.polled = polled;
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
            boolean strange = session(clock, out) == Reason.UNUSABLE;
            boolean lasted = begun.plus(LONGEST_WAIT).isBefore(clock.instant());
            Duration next = strange ? STRANGER_WAIT : lasted ? FIRST_WAIT : wait;
            clock.waitUntil(clock.instant().plus(next));
            wait = next.multipliedBy(2).compareTo(LONGEST_WAIT) < 0 ? next.multipliedBy(2) : LONGEST_WAIT;
        }
        out.accept(new LinkEvent.Ended(clock.instant()));
    }

    private Listening listening(OpenPort port, FirstPartialLine first, LinkClock clock, Consumer<LinkEvent> out) {
        return new Listening(port, first, commands, clock, out);
    }

    /** From opening the port to losing it, or to the stop; returns what ended it. */
    private Reason session(LinkClock clock, Consumer<LinkEvent> out) {
        try (OpenPort port = OpenPort.open(name, tunedBaud.orElse(firstBaud))) {
            commands.clear();
            open = true;
            if (tuning.isPresent()) {
                while (!clock.isStopped()) {
                    FirstPartialLine first = new FirstPartialLine();
                    Understanding understanding = tune(port, tuning.get(), first, clock, out);
                    listening(port, first, clock, out).untilLost(understanding);
                }
            } else {
                told = Optional.empty();
                out.accept(new LinkEvent.Opened(clock.instant()));
                listening(port, new FirstPartialLine(), clock, out).untilTheStop(polled);
            }
            return Reason.LOST;
        } catch (LinkException trouble) {
            if (told.filter(trouble.saying()::equals).isEmpty() && isNoEnd(trouble, clock)) {
                told = Optional.of(trouble.saying());
                out.accept(new LinkEvent.Trouble(clock.instant(), trouble.reason(), trouble.saying()));
            }
            return trouble.reason();
        } finally {
            open = false;
        }
    }

    /** At the end of the program jSerialComm closes its ports by itself, which looks like a loss; the stop is then near. */
    private static boolean isNoEnd(LinkException trouble, LinkClock clock) {
        return trouble.reason() != Reason.LOST
                || clock.waitUntil(clock.instant().plus(END_WITHIN));
    }

    /** Searches for the speed until the sensor is found; what was heard of it meanwhile is handed out. */
    private Understanding tune(
            OpenPort port, Tuning tuning, FirstPartialLine first, LinkClock clock, Consumer<LinkEvent> out)
            throws LinkException {
        Instant begun = clock.instant();
        Tuning again = told.isPresent() ? tuning.doubting() : tuning;
        Tuning order = tunedBaud.map(again::startingWith).orElse(again);
        boolean silent = false;
        while (!clock.isStopped()) {
            PortSearch search = new PortSearch(port, order, clock);
            Optional<Finding.Sensor> sensor = search.run(name);
            told = Optional.empty();
            if (sensor.isPresent() || !silent) {
                out.accept(new LinkEvent.Opened(clock.instant()));
            }
            if (sensor.isPresent()) {
                handOut(sensor.get(), search.heard(), first, clock.instant(), out);
                return new Understanding(sensor.get().protocol(), order.hints());
            }
            if (!silent && !clock.isStopped()) {
                silent = true;
                out.accept(new LinkEvent.Silent(clock.instant(), begun));
            }
        }
        return new Understanding(Protocol.TEXT, order.hints());
    }

    private void handOut(
            Finding.Sensor sensor, byte[] heard, FirstPartialLine first, Instant now, Consumer<LinkEvent> out) {
        tunedBaud = Optional.of(sensor.baud());
        out.accept(new LinkEvent.Tuned(now, sensor.baud(), sensor.protocol(), sensor.detail()));
        if (!sensor.protocol().endsLines()) {
            first.skip();
        }
        ByteBuffer rest = first.after(heard, heard.length);
        if (rest.hasRemaining()) {
            out.accept(new LinkEvent.Chunk(now, rest));
        }
    }
}
