package plumbline.sensor;

/**
 * What comes in cannot be read at all, and nothing more will be heard from it; said once.
 *
 * @param saying what is wrong with it, for the wearer: one plain sentence without a full stop
 */
public record Unreadable(Saying saying) implements Heard {

    /** The same in English. */
    public String sentence() {
        return saying.sentence();
    }
}
