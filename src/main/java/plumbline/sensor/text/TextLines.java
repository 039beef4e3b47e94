package plumbline.sensor.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Flaw;
import plumbline.sensor.Heard;
import plumbline.sensor.Protocol;
import plumbline.sensor.Recognised;
import plumbline.sensor.Stranger;
import plumbline.sensor.text.RowReader.Read;
import plumbline.sensor.wire.LineFormat;

/**
 * Reads the lines of any text with tilt in it. Until it is clear how, lines are held back; then they are all read, and it
 * is said how. Lines of other kinds that such a sketch prints as well, of rates, temperature or its state, are no damage.
 */
public final class TextLines implements LineFormat {

    /** So many lines in a row that cannot be read mean that the text is another now. */
    private static final int LOST = 64;

    /** What is held back until it is clear how it is read. */
    private static final int MOST_HELD = 2 * LayoutGuess.MOST_ROWS;

    /** So many lines without a tilt in them have none. */
    private static final int ENOUGH_LINES = 64;

    private final TextHints hints;
    private final boolean doubtful;
    private final List<Read> held = new ArrayList<>();
    private LayoutGuess guess;
    private OtherLines others = new OtherLines();
    private LengthWatch watch = new LengthWatch();
    private Optional<TextLayout> layout = Optional.empty();
    private Optional<Stranger> told = Optional.empty();
    private int unread;

    /** Lines read as is set, and as is found out. */
    public TextLines(TextHints hints) {
        this(hints, false);
    }

    /** The same, of what was asked about before where {@code doubtful}. */
    public TextLines(TextHints hints, boolean doubtful) {
        this.hints = hints;
        this.doubtful = doubtful;
        this.guess = new LayoutGuess(hints, doubtful);
    }

    @Override
    public boolean take(String line, List<Heard> heard) {
        Read read = guess.read(line);
        if (layout.isPresent()) {
            return takeSettled(layout.get(), read, heard);
        }
        others.note(read);
        held.add(read);
        if (guess.layout().isPresent()) {
            settle(guess.layout().get(), heard);
        } else if (held.size() >= MOST_HELD || (held.size() >= ENOUGH_LINES && !guess.isWaiting())) {
            giveUp(guess.stranger(), heard);
        }
        return told.isEmpty();
    }

    private boolean takeSettled(TextLayout how, Read read, List<Heard> heard) {
        boolean whole = tell(how, read, heard);
        boolean astray = how.guessed() && watch.isAstray();
        unread = whole ? 0 : unread + 1;
        if (unread == LOST || astray) {
            beginAgain();
            if (astray) {
                giveUp(Stranger.UNCLEAR_COLUMNS, heard);
            }
        }
        return whole || others.isKnown(read, how);
    }

    /** What cannot be read is said once; a sensor may still come. */
    private void giveUp(Stranger stranger, List<Heard> heard) {
        beginAgain();
        if (told.filter(stranger::equals).isEmpty()) {
            told = Optional.of(stranger);
            heard.add(stranger);
        }
    }

    private void beginAgain() {
        layout = Optional.empty();
        guess = new LayoutGuess(hints, doubtful || told.isPresent(), guess.reader());
        others = new OtherLines();
        watch = new LengthWatch();
        held.clear();
        unread = 0;
    }

    private void settle(TextLayout found, List<Heard> heard) {
        layout = Optional.of(found);
        told = Optional.empty();
        heard.add(new Recognised(Protocol.TEXT, found.words()));
        if (found.isDirection()) {
            heard.add(Flaw.DIRECTION_ONLY);
        }
        // Without names the first line may lack its beginning, and nobody could tell.
        held.stream().skip(1).forEach(read -> tell(found, read, heard));
        held.clear();
    }

    private boolean tell(TextLayout how, Read read, List<Heard> heard) {
        Optional<TextLayout.Reading> reading = how.read(read);
        reading.filter(TextLayout.Reading::singular).ifPresent(r -> heard.add(Flaw.SINGULAR_POSE));
        reading.ifPresent(r -> {
            watch.on(r.sample().accelG());
            heard.add(r.sample());
        });
        if (reading.isEmpty() && read.row().hasNoNumber()) {
            heard.add(Flaw.NOT_A_NUMBER);
        }
        return reading.isPresent();
    }
}
