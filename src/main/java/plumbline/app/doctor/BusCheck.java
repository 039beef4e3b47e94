package plumbline.app.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import plumbline.sensor.Saying;

/** Whether somebody on the desktop shows notifications. */
public final class BusCheck {

    private static final Saying WHAT = Saying.of("doctor.notes", "notifications");
    private static final Saying REMEDY = Saying.of(
            "doctor.notes.do",
            "Prompts come as windows instead. A notification daemon, such as dunst, or a desktop brings them.");
    private static final long PATIENCE_S = 3;

    private BusCheck() {}

    /** What was found. */
    public static Sign sign(Map<String, String> environment, String os) {
        if (!os.toLowerCase(Locale.ROOT).contains("linux")) {
            return Sign.ok(WHAT, Saying.of("doctor.notes.system", "the system shows them"));
        }
        boolean bus = !environment.getOrDefault("DBUS_SESSION_BUS_ADDRESS", "").isEmpty()
                || Files.exists(Path.of(environment.getOrDefault("XDG_RUNTIME_DIR", "/nowhere"), "bus"));
        if (!bus) {
            return Sign.warning(
                    WHAT, Saying.of("doctor.notes.none", "there is no session bus to send them over"), REMEDY);
        }
        Optional<Boolean> owned = hasOwner();
        if (owned.isEmpty()) {
            return Sign.ok(
                    WHAT,
                    Saying.of(
                            "doctor.notes.untold", "there is a session bus; whether somebody shows them is not told"));
        }
        return owned.get()
                ? Sign.ok(WHAT, Saying.of("doctor.notes.shown", "the desktop shows them"))
                : Sign.warning(WHAT, Saying.of("doctor.notes.unshown", "nobody shows them"), REMEDY);
    }

    /** Asks the bus by the tool that comes with it; empty where there is none. */
    private static Optional<Boolean> hasOwner() {
        ProcessBuilder ask = new ProcessBuilder(List.of(
                "dbus-send",
                "--session",
                "--print-reply",
                "--dest=org.freedesktop.DBus",
                "/org/freedesktop/DBus",
                "org.freedesktop.DBus.NameHasOwner",
                "string:org.freedesktop.Notifications"));
        try {
            Process process = ask.redirectErrorStream(true).start();
            if (!process.waitFor(PATIENCE_S, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.exitValue() == 0 ? Optional.of(said.contains("boolean true")) : Optional.empty();
        } catch (IOException noSuchTool) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
