package plumbline.app.command.run;

import java.util.Locale;
import org.tinylog.Logger;
import plumbline.app.senses.Senses;
import plumbline.desktop.notice.Balloon;
import plumbline.desktop.notice.DesktopBus;
import plumbline.desktop.notice.Nobody;
import plumbline.desktop.notice.Notifier;
import plumbline.face.Face;

/** What this desktop has to notify by. */
final class Desktop {

    private Desktop() {}

    /** The session bus on Linux, the tray's balloon on Windows and macOS, else nobody. */
    static Notifier notifier(Notifier.Listener listener, Face face) {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.contains("windows") || os.contains("mac")) {
            return new Balloon(face::balloon);
        }
        return DesktopBus.connect(Senses.sessionBus(System.getenv()), listener, Logger::info)
                .orElse(Nobody.INSTANCE);
    }
}
