package plumbline.sensor;

/**
 * What comes in cannot be read at all, and nothing more will be heard from it; said once.
 *
 * @param sentence what is wrong with it, for the wearer: one plain sentence without a full stop
 */
public record Unreadable(String sentence) implements Heard {}
