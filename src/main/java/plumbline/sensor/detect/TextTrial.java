package plumbline.sensor.detect;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Stranger;
import plumbline.sensor.text.LayoutGuess;
import plumbline.sensor.text.RowReader;
import plumbline.sensor.text.TextHints;
import plumbline.sensor.text.TextLayout;
import plumbline.sensor.wire.LineDecoder;
import plumbline.sensor.wire.LineFormat;

/** Whether what comes is text, and what it is about. */
final class TextTrial implements LineFormat {

    /** So many lines without a tilt in them have none. */
    private static final int ENOUGH_LINES = 32;

    /** So many lines are enough to say what it seems to be, where there is no time for more. */
    private static final int SOME_LINES = 4;

    /** In noise a piece between two line ends that is all letters is shorter. */
    private static final int SOME_LETTERS = 20;

    /** For so many bytes it is waited for a direction to turn. */
    private static final int LONGEST_WAIT = 14_000;

    private final LineDecoder decoder = new LineDecoder(this);
    private final StrangeLines strange = new StrangeLines();
    private final LayoutGuess guess;
    private int streak;
    private int letters;
    private int bytes;

    TextTrial(TextHints hints, boolean doubtful, RowReader reader) {
        this.guess = new LayoutGuess(hints, doubtful, reader);
    }

    RowReader reader() {
        return guess.reader();
    }

    void feed(ByteBuffer bytes) {
        this.bytes += bytes.remaining();
        for (Heard heard : decoder.feed(bytes)) {
            streak = heard instanceof Garbled ? 0 : streak;
            letters = heard instanceof Garbled ? 0 : letters;
        }
    }

    @Override
    public boolean take(String line, List<Heard> heard) {
        guess.take(line);
        strange.take(line);
        streak++;
        letters += line.length();
        return true;
    }

    /** Whether the last lines, one at least, were text, and of some length: noise has short ones. */
    boolean isText() {
        return letters >= SOME_LETTERS;
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
        return streak < ENOUGH_LINES || isWaiting() ? Optional.empty() : Optional.of(seeming());
    }

    /** Whether there may be an acceleration, once its direction turns. */
    boolean isWaiting() {
        return guess.isWaiting() && bytes < LONGEST_WAIT;
    }

    /** The same, of as little text as there is. */
    Optional<Stranger> conclusion() {
        return streak < SOME_LINES ? Optional.empty() : Optional.of(seeming());
    }

    private Stranger seeming() {
        return guess.isWaiting() ? Stranger.UNCLEAR_COLUMNS : guess.stranger();
    }
}
