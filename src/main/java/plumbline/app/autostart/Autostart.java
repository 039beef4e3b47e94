package plumbline.app.autostart;

import java.io.IOException;
import java.nio.file.Path;

/** One way to have the service started with the session. */
public interface Autostart {

    /** What this way is called, for the wearer. */
    String name();

    /** The file by which it is done. */
    Path file();

    /** Whether it is on. */
    boolean isOn();

    /** Has it started with each session from the next on, and now where the way can. */
    void on() throws IOException, InterruptedException;

    /** Does not have it started any more; one that runs goes on. */
    void off() throws IOException, InterruptedException;

    /** Whether this way was ever tried on its own system. */
    default boolean isTried() {
        return true;
    }
}
