package plumbline.device.pretend;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;
import plumbline.device.Link;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.device.pretend.motion.Script;
import plumbline.sensor.Decoder;
import plumbline.sensor.Identity;
import plumbline.sensor.plumbline.Command;
import plumbline.sensor.plumbline.CommandDecoder;
import plumbline.sensor.plumbline.PlumblineDecoder;
import plumbline.sensor.plumbline.PlumblineEncoder;
import plumbline.sensor.time.Timeline;

/**
 * Somebody who wears a Plumbline sensor and lives through a script, by the link's clock. The sensor answers who it is;
 * it has no motor, and only the one rate.
 */
public final class PretendWearer implements Link {

    /** How much comes at a time, as from a serial port. */
    private static final Duration STEP = Duration.ofMillis(50);

    private static final Identity IDENTITY = new Identity("plumbline-pretend", "", "1.0");
    private static final double NANOS_PER_S = 1e9;
    private static final int WAITING_COMMANDS = 16;
    private static final int ROOM = 1 << 16;

    private final String name;
    private final Script script;
    private final PretendSensor sensor;
    private final Faults faults;
    private final long seed;
    private final BlockingQueue<ByteBuffer> commands = new ArrayBlockingQueue<>(WAITING_COMMANDS);
    private final PlumblineEncoder encoder = new PlumblineEncoder();
    private final CommandDecoder commandDecoder = new CommandDecoder();
    private final ByteBuffer sentence = ByteBuffer.allocate(PlumblineEncoder.MAX_LENGTH);
    private final ByteBuffer wire = ByteBuffer.allocate(ROOM);
    private volatile boolean open;

    /** The same script, sensor, faults and seed give the same bytes. */
    public PretendWearer(Script script, PretendSensor sensor, Faults faults, long seed) {
        this("the pretend wearer", script, sensor, faults, seed);
    }

    /** One who is called so. */
    public PretendWearer(String name, Script script, PretendSensor sensor, Faults faults, long seed) {
        this.name = name;
        this.script = script;
        this.sensor = sensor;
        this.faults = faults;
        this.seed = seed;
    }

    @Override
    public String name() {
        return name;
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
        return open && commands.offer(command.duplicate());
    }

    @Override
    public void run(LinkClock clock, Consumer<LinkEvent> out) {
        PretendSamples samples = new PretendSamples(script, sensor, seed);
        Random chance = new Random(~seed);
        Instant start = clock.instant();
        out.accept(new LinkEvent.Opened(start));
        open = true;
        introduce();
        Instant edge = start.plus(STEP);
        while (samples.hasNext() && clock.waitUntil(edge)) {
            answer();
            takeUpTo(edge, start, samples, chance);
            handOut(edge, out);
            edge = edge.plus(STEP);
        }
        open = false;
        out.accept(new LinkEvent.Ended(edge.minus(STEP)));
    }

    private void takeUpTo(Instant edge, Instant start, PretendSamples samples, Random chance) {
        double due = Duration.between(start, edge).toNanos() / NANOS_PER_S;
        while (samples.hasNext() && samples.nextS() <= due && wire.remaining() >= Faults.room(sentence.capacity())) {
            encoder.write(samples.next(), sentence.clear());
            faults.pass(sentence.flip(), wire, chance);
        }
    }

    /** Stamped with when it was due, not with when this thread came to it: the same at any speed. */
    private void handOut(Instant due, Consumer<LinkEvent> out) {
        if (wire.position() > 0) {
            ByteBuffer bytes =
                    ByteBuffer.allocate(wire.position()).put(wire.flip()).flip();
            out.accept(new LinkEvent.Chunk(due, bytes));
            wire.clear();
        }
    }

    private void answer() {
        for (ByteBuffer bytes = commands.poll(); bytes != null; bytes = commands.poll()) {
            for (Command command : commandDecoder.feed(bytes)) {
                if (command instanceof Command.WhoAreYou) {
                    introduce();
                }
            }
        }
    }

    private void introduce() {
        encoder.write(IDENTITY, wire);
    }
}
