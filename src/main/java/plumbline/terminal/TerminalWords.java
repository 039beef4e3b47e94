package plumbline.terminal;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import plumbline.sensor.Saying;
import plumbline.trend.words.Words;

/** What a run says on a terminal, in the wearer's language. */
public final class TerminalWords {

    /** The name of the bundle. */
    public static final String BUNDLE = "plumbline.terminal.terminal";

    private final Words words;
    private final ResourceBundle own;
    private final ResourceBundle sayings;
    private final DateTimeFormatter time;

    /** In the language of these words. */
    public TerminalWords(Words words) {
        this.words = words;
        this.own = load(BUNDLE, words.locale());
        this.sayings = load(Saying.BUNDLE, words.locale());
        this.time = DateTimeFormatter.ofPattern(own.getString("pattern.time"), words.locale());
    }

    /** The words of charts. */
    Words words() {
        return words;
    }

    Locale locale() {
        return words.locale();
    }

    /** The pattern of this name, filled in. */
    public String text(String key, Object... with) {
        return String.format(words.locale(), own.getString(key), with);
    }

    /** What was found elsewhere, in the wearer's language. */
    public String say(Saying saying) {
        return saying.in(sayings);
    }

    /** The time of day, with the weekday before it where that is another day than now. */
    public String clock(Instant at, Instant now, ZoneId zone) {
        return words.clock(at, now, zone);
    }

    /** Day and time of day, to the second. */
    String moment(Instant at, ZoneId zone) {
        return time.format(at.atZone(zone));
    }

    private static ResourceBundle load(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }
}
