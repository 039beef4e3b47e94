package plumbline.app.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import plumbline.app.live.monitor.Feed;
import plumbline.device.Link;
import plumbline.device.LinkEvent;
import plumbline.sensor.Decoder;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.plumbline.Command;
import plumbline.sensor.plumbline.PlumblineEncoder;
import plumbline.sensor.time.Timed;

/**
 * What one host made of one run of the board: sentences, placed samples, and the motor's pulses.
 *
 * <p>The board runs far faster than the host's clock, so the host's time is told by the sensor's: every line arrives at
 * the moment of the last sample that was sent.
 */
public final class Run {

    /** What the simulator says when the board's time is over; the board itself never would. */
    static final String LAST_WORDS = "The time is over.";

    /** Time zero of the board's first start. */
    static final Instant POWER_ON = Instant.parse("2026-03-02T08:30:00Z");

    /** A host that hears and may answer. */
    interface Talk {
        Talk SILENT = (heard, link) -> {};

        void on(Heard heard, Link link);

        /** Whether the run shall remember all that it heard. Hours of it take more memory than a test has. */
        default boolean remembers() {
            return true;
        }

        /** Asks for this once, when the first sample comes. */
        static Talk once(Command command) {
            boolean[] asked = new boolean[1];
            return (heard, link) -> {
                if (heard instanceof Sample && !asked[0]) {
                    asked[0] = true;
                    ask(link, command);
                }
            };
        }

        /** Asks the sensor for something, unless too much waits to be sent already. */
        static void ask(Link link, Command command) {
            ByteBuffer bytes = ByteBuffer.allocate(PlumblineEncoder.MAX_LENGTH);
            new PlumblineEncoder().write(command, bytes);
            link.send(bytes.flip());
        }
    }

    /** The motor was on from one moment of the board's time to another, in ms. */
    record Pulse(double fromMs, double toMs) {
        long lengthMs() {
            return Math.round(toMs - fromMs);
        }
    }

    private final Link link;
    private final Talk talk;
    private final Decoder aside;
    private final Feed feed;
    private final List<Heard> heard = new ArrayList<>();
    private final List<Timed> timed = new ArrayList<>();
    private final List<Pulse> pulses = new ArrayList<>();
    private final ByteBuffer line = ByteBuffer.allocate(1 << 12);
    private List<String> boardSaid = List.of();
    private long earlierRunsMs;
    private long nowMs;

    Run(Link link, Talk talk) {
        this.link = link;
        this.talk = talk;
        this.aside = link.decoder();
        this.feed = new Feed(link, talk.remembers() ? timed::add : forgotten -> {});
    }

    /** Every sentence of a kind, in order. */
    <T extends Heard> List<T> heard(Class<T> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<Sample> samples() {
        return heard(Sample.class);
    }

    List<Timed> timed() {
        return timed;
    }

    Feed feed() {
        return feed;
    }

    List<Pulse> pulses() {
        return pulses;
    }

    /** What the simulator wrote about the board. */
    List<String> boardSaid() {
        return boardSaid;
    }

    /** Takes what happened on the link; returns whether it was the end of the board. */
    boolean takesTheEnd(LinkEvent event) {
        if (event instanceof LinkEvent.Chunk chunk) {
            return lines(chunk.bytes());
        }
        if (event instanceof LinkEvent.Opened) {
            link.send(ByteBuffer.wrap(new byte[] {'\n'}));
        }
        feed.on(event);
        return event instanceof LinkEvent.Trouble;
    }

    private boolean lines(ByteBuffer bytes) {
        while (bytes.hasRemaining()) {
            byte next = bytes.get();
            line.put(next);
            if (next == '\n' || !line.hasRemaining()) {
                byte[] whole = Arrays.copyOf(line.array(), line.position());
                line.clear();
                if (new String(whole, StandardCharsets.US_ASCII).strip().endsWith(LAST_WORDS)) {
                    return true;
                }
                line(ByteBuffer.wrap(whole));
            }
        }
        return false;
    }

    private void line(ByteBuffer bytes) {
        for (Heard one : aside.feed(bytes.duplicate())) {
            if (talk.remembers()) {
                heard.add(one);
            }
            if (one instanceof Sample sample) {
                pass(sample.deviceMs().orElseThrow());
            }
            talk.on(one, link);
        }
        feed.on(new LinkEvent.Chunk(POWER_ON.plusMillis(nowMs), bytes));
    }

    private void pass(long deviceMs) {
        if (earlierRunsMs + deviceMs < nowMs) {
            earlierRunsMs = nowMs;
        }
        nowMs = earlierRunsMs + deviceMs;
    }

    /** Takes what the simulator wrote about the board. */
    void boardSaid(List<String> lines) {
        boardSaid = lines;
        double onMs = -1;
        boolean ended = false;
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            ended |= words[0].equals("ran");
            if (words[0].equals("motor")) {
                double ms = Double.parseDouble(words[2]) * 1000;
                assertEquals(words[1].equals("1"), onMs < 0, line);
                if (onMs >= 0) {
                    pulses.add(new Pulse(onMs, ms));
                }
                onMs = onMs < 0 ? ms : -1;
            }
        }
        assertTrue(ended, () -> "the simulator broke off: " + lines);
    }
}
