package plumbline.sensor.detect;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Protocol;
import plumbline.sensor.maker.Makers;

/**
 * Asks a sensor that speaks only when asked, up to fifty times a second: again as soon as it has answered, or when its
 * answer is overdue. Where no sample comes it is begun anew.
 *
 * <p>It owns no port and no clock: whoever does says when it is, and writes what it is given.
 */
public final class Poller {

    /** Fifty samples a second are what Plumbline asks of a sensor. */
    private static final Duration EVERY = Duration.ofMillis(20);

    private static final Duration OVERDUE = Duration.ofMillis(250);
    private static final Duration BEGIN_EVERY = Duration.ofSeconds(1);

    private final List<byte[]> questions;
    private Duration askedAt;
    private Duration begunAt;
    private long messages;
    private long samples;
    private boolean waiting;

    /** Asks a sensor of this kind from now on. */
    public Poller(Protocol protocol, Duration now) {
        this.questions = Makers.questions(protocol);
        this.askedAt = now.minus(OVERDUE);
        this.begunAt = now;
        if (questions.isEmpty()) {
            throw new IllegalArgumentException(protocol + " is not asked");
        }
    }

    /**
     * What is to be written now.
     *
     * @param now any clock; where it is turned back, it is asked at once
     * @param heard how many whole messages have been heard so far
     * @param read how many samples have been read so far
     */
    public Optional<ByteBuffer> on(Duration now, long heard, long read) {
        waiting &= heard == messages;
        messages = heard;
        begunAt = read > samples ? now : begunAt;
        samples = read;
        boolean turnedBack = now.compareTo(askedAt) < 0;
        if (now.compareTo(due()) < 0 && !turnedBack) {
            return Optional.empty();
        }
        boolean begin = turnedBack || now.minus(begunAt).compareTo(BEGIN_EVERY) >= 0;
        begunAt = begin ? now : begunAt;
        askedAt = now;
        waiting = true;
        byte[] question = questions.get(begin ? 0 : questions.size() - 1);
        return Optional.of(ByteBuffer.wrap(question).asReadOnlyBuffer());
    }

    /** Whether a question is not answered yet. */
    public boolean isWaiting() {
        return waiting;
    }

    /** When there is something to be written at the earliest, if nothing comes before. */
    public Duration due() {
        return askedAt.plus(waiting ? OVERDUE : EVERY);
    }
}
