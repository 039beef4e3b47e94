package plumbline.app.command.run;

import java.util.Locale;
import java.util.concurrent.Executors;
import org.tinylog.Logger;
import plumbline.app.home.Daemon;
import plumbline.app.senses.Senses;
import plumbline.desktop.notice.Balloon;
import plumbline.desktop.notice.DesktopBus;
import plumbline.desktop.notice.Notifier;
import plumbline.desktop.tray.NotifierTray;
import plumbline.face.Face;
import plumbline.face.Tray;

/** What this desktop has to notify by. */
final class Desktop {

    private Desktop() {}

    /** The tray's balloon on Windows and macOS, elsewhere the session bus, whenever there is one. */
    static Notifier notifier(Notifier.Listener listener, Face face) {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.contains("windows") || os.contains("mac")) {
            return new Balloon(face::balloon);
        }
        return new DesktopBus(() -> Senses.sessionBus(System.getenv()), listener, Logger::info);
    }

    /** A sign among those of a Linux desktop; elsewhere, and where it has none, AWT's tray is taken. */
    static Tray tray() {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        return os.contains("linux")
                ? new NotifierTray(
                        () -> Senses.sessionBus(System.getenv()),
                        Executors.newSingleThreadExecutor(new Daemon("tray")),
                        Logger::info)
                : Tray.NONE;
    }
}
