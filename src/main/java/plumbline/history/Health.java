package plumbline.history;

/**
 * A change in how writing goes, for the wearer's eyes.
 *
 * @param writing whether what is accepted reaches the disk
 * @param sentence what is the matter, or that it is over, in plain words
 */
public record Health(boolean writing, String sentence) {}
