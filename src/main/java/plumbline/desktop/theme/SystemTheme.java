package plumbline.desktop.theme;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Whether the system shows light letters on dark paper: asked of the desktop portal or GNOME on Linux, of {@code defaults}
 * on macOS, of the registry on Windows. Where nothing answers within a second, it is light.
 */
public final class SystemTheme {

    private static final long PATIENCE_MS = 1000;

    private SystemTheme() {}

    /** One question that a system may understand, and what the answer holds where it is dark. */
    private record Question(List<String> command, String dark) {}

    /**
     * Asks the system; takes up to a second for each way there is.
     *
     * @param osName as in the system property {@code os.name}
     */
    public static boolean isDark(String osName) {
        for (Question question : questions(osName.toLowerCase(Locale.ROOT))) {
            String answer = answer(question.command());
            if (!answer.isBlank()) {
                return answer.contains(question.dark());
            }
        }
        return false;
    }

    private static List<Question> questions(String os) {
        if (os.contains("mac")) {
            return List.of(new Question(List.of("defaults", "read", "-g", "AppleInterfaceStyle"), "Dark"));
        }
        if (os.contains("windows")) {
            String key = "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";
            return List.of(new Question(List.of("reg", "query", key, "/v", "AppsUseLightTheme"), "0x0"));
        }
        return List.of(
                new Question(
                        List.of(
                                "gdbus",
                                "call",
                                "--session",
                                "--dest",
                                "org.freedesktop.portal.Desktop",
                                "--object-path",
                                "/org/freedesktop/portal/desktop",
                                "--method",
                                "org.freedesktop.portal.Settings.ReadOne",
                                "org.freedesktop.appearance",
                                "color-scheme"),
                        "uint32 1"),
                new Question(
                        List.of("gsettings", "get", "org.gnome.desktop.interface", "color-scheme"), "prefer-dark"));
    }

    private static String answer(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_MS, TimeUnit.MILLISECONDS)) {
                process.destroyForcibly();
                return "";
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.exitValue() == 0 ? said : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
