package plumbline.screen.page;

import java.util.concurrent.Executor;
import java.util.function.Supplier;
import plumbline.face.Archive;
import plumbline.face.Preferences;
import plumbline.face.Tray;
import plumbline.screen.session.Leading;

/**
 * What the pages read and write besides the view.
 *
 * @param drawing runs the painting of charts and the reading of days, one at a time or several, on a thread of the
 *     caller's
 * @param archive the days that are kept
 * @param leading what is needed to lead through stretches, once it is needed
 * @param preferences the settings
 * @param tray a place among the signs of the desktop, where it has such; else AWT's is taken
 */
public record Sources(
        Executor drawing, Archive archive, Supplier<Leading> leading, Preferences preferences, Supplier<Tray> tray) {

    /** With no other place for a sign than AWT's. */
    public Sources(Executor drawing, Archive archive, Supplier<Leading> leading, Preferences preferences) {
        this(drawing, archive, leading, preferences, () -> Tray.NONE);
    }
}
