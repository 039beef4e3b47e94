package plumbline.control;

import plumbline.face.Preferences;
import plumbline.face.Unavailable;
import plumbline.face.Wish;

/** Who lives behind the door. */
public interface Host {

    /** Takes what a visitor wishes for the wearer, without waiting. */
    void wish(Wish wish);

    /** Writes a setting and puts it in force. */
    Preferences.Outcome set(String path, String written) throws Unavailable;
}
