package plumbline.sensor.detect;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Stranger;
import plumbline.sensor.text.LayoutGuess;
import plumbline.sensor.text.TextHints;
import plumbline.sensor.text.TextLayout;
import plumbline.sensor.wire.LineDecoder;
import plumbline.sensor.wire.LineFormat;

/** Whether what comes is text, and what it is about. */
final class TextTrial implements LineFormat {

    /** So many lines without a tilt in them have none. */
    private static final int ENOUGH_LINES = 32;

    private final LineDecoder decoder = new LineDecoder(this);
    private final StrangeLines strange = new StrangeLines();
    private final LayoutGuess guess;
    private int streak;

    TextTrial(TextHints hints) {
        this.guess = new LayoutGuess(hints);
    }

    void feed(ByteBuffer bytes) {
        for (Heard heard : decoder.feed(bytes)) {
            streak = heard instanceof Garbled ? 0 : streak;
        }
    }

    @Override
    public boolean take(String line, List<Heard> heard) {
        guess.take(line);
        strange.take(line);
        streak++;
        return true;
    }

    /** Whether the last lines, one at least, were text. */
    boolean isText() {
        return streak > 0;
    }

    Optional<TextLayout> layout() {
        return guess.layout();
    }

    /** A device that is known by its lines. */
    Optional<Stranger> stranger() {
        return strange.stranger();
    }

    /** Text enough to say that there is no tilt in it, or that it is not clear where. */
    Optional<Stranger> withoutTilt() {
        if (streak < ENOUGH_LINES) {
            return Optional.empty();
        }
        return Optional.of(guess.isUnclear() ? Stranger.UNCLEAR_COLUMNS : Stranger.TEXT_WITHOUT_TILT);
    }
}
