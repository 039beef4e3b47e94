package plumbline.app.command.run;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.tinylog.Logger;
import plumbline.desktop.FullScreen;
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
        return DesktopBus.connect(bus(System.getenv()), listener, Logger::info).orElse(Nobody.INSTANCE);
    }

    /** Whether a full-screen window is in front; only X11 can be asked. */
    static BooleanSupplier fullScreen() {
        String display = System.getenv().getOrDefault("DISPLAY", "");
        return display.isEmpty() ? () -> false : new FullScreen("xprop");
    }

    /** Where systemd puts the bus of a session whose environment does not name it. */
    static String bus(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("DBUS_SESSION_BUS_ADDRESS"))
                .filter(a -> !a.isBlank())
                .or(() ->
                        Optional.ofNullable(environment.get("XDG_RUNTIME_DIR")).map(d -> "unix:path=" + d + "/bus"))
                .orElse("");
    }
}
