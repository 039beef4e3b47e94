package plumbline.device.recording;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import plumbline.device.LinkClock;
import plumbline.device.LinkEvent;
import plumbline.sensor.Decoder;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.recording.RecordingDecoder;
import plumbline.sensor.time.Placed;
import plumbline.sensor.time.Timed;
import plumbline.sensor.time.Timeline;

/** Hands out the rows of a recording when their time has come, a few at a time as a serial port does. */
final class PacedRows {

    /** How much a chunk holds, as long as rows go on. */
    private static final Duration STEP = Duration.ofMillis(50);

    /** No rows of one step are so long; a line without an end is. */
    private static final int MAX_WAITING = 1 << 16;

    private final LinkClock clock;
    private final Consumer<LinkEvent> out;
    private final Decoder decoder = new RecordingDecoder();
    private final Timeline timeline = Timeline.recorded(Instant.EPOCH);
    private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();
    private final Instant start;
    private Optional<Instant> first = Optional.empty();

    /** When what is waiting is to be handed out. */
    private Instant edge;

    PacedRows(LinkClock clock, Consumer<LinkEvent> out) {
        this.clock = clock;
        this.out = out;
        this.start = clock.instant();
        this.edge = start;
    }

    /** Takes the next bytes of the recording, and returns when all whole rows but the last few have been handed out. */
    void take(byte[] block, int length) {
        int from = 0;
        for (int at = 0; at < length && !clock.isStopped(); at++) {
            if (block[at] == '\n') {
                takeLine(block, from, at + 1);
                from = at + 1;
            }
        }
        takeLine(block, from, length);
    }

    /** Hands out what is still waiting. */
    void finish() {
        if (clock.waitUntil(edge)) {
            handOut();
        }
    }

    private void takeLine(byte[] block, int from, int to) {
        for (Heard heard : decoder.feed(ByteBuffer.wrap(block, from, to - from))) {
            if (heard instanceof Sample sample) {
                awaitTurn(due(sample));
            }
        }
        waiting.write(block, from, to - from);
        if (waiting.size() > MAX_WAITING) {
            handOut();
        }
    }

    /** When this row is due: as long after the first as it was recorded. */
    private Instant due(Sample sample) {
        Instant at = Instant.EPOCH;
        for (Timed timed : timeline.place(Instant.EPOCH, sample)) {
            at = timed instanceof Placed placed ? placed.at() : at;
        }
        if (first.isEmpty()) {
            first = Optional.of(at);
        }
        return start.plus(Duration.between(first.get(), at));
    }

    /** Hands out what came before this row, unless it is due with it; in a long gap, says that nothing comes. */
    private void awaitTurn(Instant due) {
        if (!due.isAfter(edge) || !clock.waitUntil(edge)) {
            return;
        }
        handOut();
        Instant silent = edge.plus(LinkEvent.Silent.AFTER);
        if (due.isAfter(silent) && clock.waitUntil(silent)) {
            out.accept(new LinkEvent.Silent(silent, edge));
        }
        edge = due.plus(STEP);
    }

    /** Stamped with when it was due, not with when this thread came to it: the same at any speed. */
    private void handOut() {
        if (waiting.size() > 0) {
            out.accept(new LinkEvent.Chunk(edge, ByteBuffer.wrap(waiting.toByteArray())));
            waiting.reset();
        }
    }
}
