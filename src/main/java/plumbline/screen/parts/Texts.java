package plumbline.screen.parts;

import java.util.Locale;
import java.util.ResourceBundle;
import plumbline.sensor.Saying;
import plumbline.trend.words.Words;

/** All that the screen says, in the wearer's language; figures, times and dates as the locale writes them. */
public final class Texts {

    private static final String BUNDLE = "plumbline.screen.texts";

    private final ResourceBundle bundle;
    private final ResourceBundle sayings;
    private final Words words;

    /** Loads the words of the language. */
    public Texts(Locale locale) {
        this.bundle = load(BUNDLE, locale);
        this.sayings = load(Saying.BUNDLE, locale);
        this.words = new Words(load(Words.BUNDLE, locale), locale);
    }

    /** English for a language that we do not have, whatever the language of the machine is. */
    private static ResourceBundle load(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** The words of charts. */
    public Words words() {
        return words;
    }

    /** The pattern of this name, filled in, without a mark of a mnemonic. */
    public String text(String key, Object... with) {
        return String.format(words.locale(), bundle.getString(key), with);
    }

    /** The one pattern for one thing, the other for any other number of them. */
    public String count(String one, String many, int number) {
        return number == 1 ? text(one) : text(many, number);
    }

    /** What was found elsewhere, in the wearer's language. */
    public String say(Saying saying) {
        return saying.in(sayings);
    }

    /** The text of a button or tab, and the letter that stands after an ampersand in it. */
    public Label label(String key, Object... with) {
        String marked = text(key, with);
        int mark = marked.indexOf('&');
        return mark < 0
                ? new Label(marked, 0)
                : new Label(
                        marked.substring(0, mark) + marked.substring(mark + 1),
                        Character.toUpperCase(marked.charAt(mark + 1)));
    }

    /**
     * Words with a letter to reach them by.
     *
     * @param mnemonic a key code of {@link java.awt.event.KeyEvent}, 0 for none
     */
    public record Label(String text, int mnemonic) {}
}
