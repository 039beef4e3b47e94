package plumbline.sensor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Flaw;
import plumbline.sensor.Heard;
import plumbline.sensor.Protocol;
import plumbline.sensor.Recognised;
import plumbline.sensor.wire.LineFormat;

/**
 * Reads the lines of any text with tilt in it. Until it is clear how, lines are held back; then they are all read, and it
 * is said how.
 */
public final class TextLines implements LineFormat {

    /** So many lines in a row that cannot be read mean that the text is another now. */
    private static final int LOST = 64;

    private final TextHints hints;
    private final List<String> held = new ArrayList<>();
    private LayoutGuess guess;
    private Optional<TextLayout> layout = Optional.empty();
    private int unread;

    /** Lines read as is set, and as is found out. */
    public TextLines(TextHints hints) {
        this.hints = hints;
        this.guess = new LayoutGuess(hints);
    }

    @Override
    public boolean take(String line, List<Heard> heard) {
        guess.take(line);
        if (layout.isPresent()) {
            boolean read = read(layout.get(), line, heard);
            unread = read ? 0 : unread + 1;
            if (unread == LOST) {
                beginAgain();
            }
            return read;
        }
        held.add(line);
        if (guess.layout().isPresent()) {
            settle(guess.layout().get(), heard);
        } else if (held.size() > LayoutGuess.MOST_LINES) {
            beginAgain();
            return false;
        }
        return true;
    }

    private void beginAgain() {
        layout = Optional.empty();
        guess = new LayoutGuess(hints);
        held.clear();
        unread = 0;
    }

    private void settle(TextLayout found, List<Heard> heard) {
        layout = Optional.of(found);
        heard.add(new Recognised(Protocol.TEXT, found.words()));
        if (found.isDirection()) {
            heard.add(Flaw.DIRECTION_ONLY);
        }
        // Without names the first line may lack its beginning, and nobody could tell.
        held.stream().skip(1).forEach(line -> read(found, line, heard));
        held.clear();
    }

    private boolean read(TextLayout how, String line, List<Heard> heard) {
        TextRow row = guess.named(TextRow.of(line));
        Optional<TextLayout.Reading> reading = how.read(row);
        reading.filter(TextLayout.Reading::singular).ifPresent(r -> heard.add(Flaw.SINGULAR_POSE));
        reading.ifPresent(r -> heard.add(r.sample()));
        if (reading.isEmpty() && row.hasNoNumber()) {
            heard.add(Flaw.NOT_A_NUMBER);
        }
        return reading.isPresent();
    }
}
