package plumbline.screen.frame;

import java.awt.AWTError;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.SystemTray;
import java.util.Locale;
import java.util.Map;

/**
 * Whether there is a display. Asked before anything else of the screen, so that no AWT class is loaded on a machine
 * without one (69 against 100 MiB, knowledge/desktop-stack.md).
 */
public final class Display {

    private Display() {}

    /**
     * Whether a window can be shown.
     *
     * @param environment the environment of the process
     * @param osName as in the system property {@code os.name}
     */
    public static boolean isPresent(Map<String, String> environment, String osName) {
        return mayBePresent(environment, osName) && Awt.hasScreen();
    }

    /** Whether the desktop has a tray; to be asked only where there is a display. */
    public static boolean hasTray() {
        return Awt.hasTray();
    }

    /** No X server is named where one would have to be. */
    static boolean mayBePresent(Map<String, String> environment, String osName) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (Boolean.getBoolean("java.awt.headless")) {
            return false;
        }
        return os.contains("windows")
                || os.contains("mac")
                || !environment.getOrDefault("DISPLAY", "").isEmpty();
    }

    /** Apart, so that AWT is loaded only when it is called. */
    private static final class Awt {

        static boolean hasTray() {
            try {
                return SystemTray.isSupported();
            } catch (HeadlessException | AWTError | LinkageError e) {
                return false;
            }
        }

        static boolean hasScreen() {
            try {
                return !GraphicsEnvironment.isHeadless()
                        && GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices().length > 0;
            } catch (HeadlessException | AWTError | LinkageError e) {
                return false;
            }
        }
    }
}
