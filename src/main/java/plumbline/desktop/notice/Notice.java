package plumbline.desktop.notice;

import java.time.Duration;
import java.util.List;

/**
 * Something to be said by a notification.
 *
 * @param title in a few words
 * @param text in a sentence or two
 * @param buttons what may be answered, in order
 * @param weight how much it matters
 * @param stays how long it is shown; zero until it is withdrawn
 */
public record Notice(String title, String text, List<Button> buttons, Weight weight, Duration stays) {

    public Notice {
        buttons = List.copyOf(buttons);
    }

    /**
     * An answer.
     *
     * @param key what comes back when it is pressed; {@link #BODY} is the notification itself
     * @param label what is on it
     */
    public record Button(String key, String label) {

        /** The key of the notification itself: freedesktop calls it so. */
        public static final String BODY = "default";
    }

    /** How much a notice matters. */
    public enum Weight {
        /** Good to know; a desktop may keep it small. */
        LOW,
        NORMAL
    }
}
