package plumbline.history.writing;

import plumbline.sensor.Saying;

/**
 * A change in how writing goes, for the wearer's eyes.
 *
 * @param writing whether what is accepted reaches the disk
 * @param saying what is the matter, or that it is over, in plain words
 */
public record Health(boolean writing, Saying saying) {

    /** The same in English. */
    public String sentence() {
        return saying.sentence();
    }
}
