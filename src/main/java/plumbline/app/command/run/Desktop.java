package plumbline.app.command.run;

import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.tinylog.Logger;
import plumbline.app.home.Daemon;
import plumbline.app.senses.Senses;
import plumbline.desktop.notice.Balloon;
import plumbline.desktop.notice.DesktopBus;
import plumbline.desktop.notice.Notifier;
import plumbline.desktop.theme.SystemTheme;
import plumbline.desktop.tray.NotifierTray;
import plumbline.face.Face;
import plumbline.face.Tray;
import plumbline.settings.Settings;

/** What this desktop has to notify by. */
final class Desktop {

    /** The theme that is the system's. */
    static final String SYSTEM = "system";

    private Desktop() {}

    /** The tray's balloon on Windows and macOS, elsewhere the session bus, whenever there is one. */
    static Notifier notifier(Notifier.Listener listener, Face face) {
        String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (os.contains("windows") || os.contains("mac")) {
            return new Balloon(face::balloon);
        }
        return new DesktopBus(() -> Senses.sessionBus(System.getenv()), listener, Logger::info);
    }

    /** Whether desktops of this system may have signs that need no window. */
    static boolean hasSigns() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    }

    /** Signs among those of a Linux desktop, one after the other; elsewhere, and where it has none, AWT's tray is taken. */
    static Supplier<Tray> trays() {
        if (!hasSigns()) {
            return () -> Tray.NONE;
        }
        Executor executor = Executors.newSingleThreadExecutor(new Daemon("tray"));
        return () -> new NotifierTray(() -> Senses.sessionBus(System.getenv()), executor, Logger::info);
    }

    /** Light letters on dark paper, as it is set or as the system has it. */
    static boolean isDark(Settings settings) {
        return settings.theme().equals(SYSTEM)
                ? SystemTheme.isDark(System.getProperty("os.name", ""))
                : settings.theme().equals("dark");
    }
}
