package plumbline.sensor.detect;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Protocol;
import plumbline.sensor.Stranger;
import plumbline.sensor.text.RowReader;
import plumbline.sensor.text.TextHints;

/**
 * Finds out by listening what it is that speaks. All protocols are tried side by side on the same bytes; one is believed
 * when it has made whole messages of them so many times in a row that chance is out of the question. Text that no maker
 * has laid down comes last, and only where nothing else fits.
 *
 * <p>Any cut of the same bytes gives the same verdict, at the same byte.
 */
final class ProtocolDetector {

    /** How many bytes go by between two looks. */
    private static final int STRIDE = 16;

    /** So many bytes in which nothing was whole are noise: half a second at 9600 baud and more. */
    private static final int NOISE = 600;

    /** A wrong speed is seen sooner than noise is believed. */
    private static final int TOO_FAST = 200;

    /**
     * At twice the sensor's speed or more its start bit still goes on when the first bit of data is read, so that this is
     * always 0. Of other bytes it is in about every second.
     */
    private static final double EVEN_SHARE = 0.97;

    /** A line that is broken or not powered reads as zeros only. */
    private static final double MOST_ZERO = 0.95;

    private final TextHints hints;
    private final Optional<Protocol> only;
    private final List<Trial> trials;
    private final TextTrial text;
    private final StrangeFrames frames = new StrangeFrames();
    private final ByteBuffer stride = ByteBuffer.allocate(STRIDE);
    private long bytes;
    private long even;
    private long zero;
    private Verdict verdict = new Verdict.Undecided(0);

    /** A detector that minds what is set of text. */
    public ProtocolDetector(TextHints hints) {
        this(hints, Optional.empty(), false);
    }

    /**
     * A detector.
     *
     * @param only asks only whether it is this protocol, where one is given
     * @param doubtful whether numbers of which it is not clear what they are came here before
     */
    public ProtocolDetector(TextHints hints, Optional<Protocol> only, boolean doubtful) {
        this(hints, only, doubtful, new RowReader());
    }

    private ProtocolDetector(TextHints hints, Optional<Protocol> only, boolean doubtful, RowReader reader) {
        this.hints = hints;
        this.only = only;
        this.trials = Arrays.stream(Protocol.values())
                .filter(protocol -> protocol != Protocol.TEXT)
                .filter(protocol -> only.isEmpty() || only.get() == protocol)
                .map(Trial::new)
                .toList();
        this.text = new TextTrial(hints, doubtful, reader);
    }

    /** One that begins anew where this one has refused, on the same port: headers of the text are not written twice. */
    ProtocolDetector again() {
        return new ProtocolDetector(hints, only, true, text.reader());
    }

    /** Takes bytes until there is a verdict, and leaves the rest. */
    public void feed(ByteBuffer more) {
        while (more.hasRemaining() && verdict instanceof Verdict.Undecided) {
            stride.put(more.get());
            if (!stride.hasRemaining()) {
                look();
            }
        }
    }

    private void look() {
        stride.flip();
        count(stride.duplicate());
        trials.forEach(trial -> trial.feed(stride.duplicate()));
        text.feed(stride.duplicate());
        frames.feed(stride.duplicate());
        stride.clear();
        verdict = judge();
    }

    /** What it makes of all that has come. */
    public Verdict verdict() {
        return verdict;
    }

    /** What it makes of it where nothing more will come: text that cannot be told yet is said to be so. */
    public Verdict conclusion() {
        boolean open = verdict instanceof Verdict.Undecided && trials.stream().noneMatch(Trial::hasSamples);
        return open ? text.conclusion().<Verdict>map(Verdict.Strange::new).orElse(verdict) : verdict;
    }

    /** Whether there may be an acceleration in a text, once its direction turns. */
    boolean isWaiting() {
        return text.isWaiting();
    }

    /** How many bytes it has heard. */
    public long bytes() {
        return bytes + stride.position();
    }

    private void count(ByteBuffer slice) {
        while (slice.hasRemaining()) {
            byte next = slice.get();
            bytes++;
            even += (next & 1) == 0 ? 1 : 0;
            zero += next == 0 ? 1 : 0;
        }
    }

    private Verdict judge() {
        Optional<Trial> proved =
                trials.stream().filter(trial -> trial.score() >= 1).findFirst();
        if (proved.isPresent()) {
            return new Verdict.Sensor(proved.get().protocol(), "");
        }
        boolean other = trials.stream().anyMatch(Trial::hasSamples);
        boolean asText = only.isEmpty() || only.get() == Protocol.TEXT;
        if (text.layout().isPresent() && asText && !other) {
            return new Verdict.Sensor(Protocol.TEXT, text.layout().get().words());
        }
        return stranger(other).<Verdict>map(Verdict.Strange::new).orElseGet(() -> new Verdict.Undecided(promise()));
    }

    private Optional<Stranger> stranger(boolean other) {
        if (only.isPresent()) {
            return bytes >= NOISE && promise() < 0.5 ? Optional.of(Stranger.NOISE) : Optional.empty();
        }
        if (frames.stranger().isPresent()) {
            return frames.stranger();
        }
        if (text.stranger().isPresent() && !other) {
            return text.stranger();
        }
        if (trials.stream().anyMatch(Trial::isUnreadable)) {
            return Optional.of(Stranger.BARE_ORIENTATION);
        }
        if (text.withoutTilt().isPresent() && !other) {
            return text.withoutTilt();
        }
        if (bytes >= TOO_FAST && even >= EVEN_SHARE * bytes && zero < MOST_ZERO * bytes) {
            return Optional.of(Stranger.PORT_TOO_FAST);
        }
        return bytes >= NOISE && promise() < 0.5 ? Optional.of(Stranger.NOISE) : Optional.empty();
    }

    private double promise() {
        double best = trials.stream().mapToDouble(Trial::score).max().orElse(0);
        boolean maybeText = text.isText() && (only.isEmpty() || only.get() == Protocol.TEXT);
        return maybeText ? Math.max(0.5, best) : best;
    }
}
