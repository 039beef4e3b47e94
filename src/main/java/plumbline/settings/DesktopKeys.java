package plumbline.settings;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import plumbline.sensor.Saying;

/** The keys of what is heeded of the desktop. */
final class DesktopKeys {

    private DesktopKeys() {}

    static final Key<Boolean> CALLS = Key.yesNo(
            "desktop.quiet_in_calls",
            true,
            "Whether nothing is said while a program records from your microphone. It is looked at near a prompt only, and"
                    + " nothing of what is recorded is heard.");

    static final Key<Boolean> DO_NOT_DISTURB = Key.yesNo(
            "desktop.heed_do_not_disturb",
            true,
            "Whether nothing is said, and no window comes, while your desktop is told not to disturb you.");

    static final Key<Boolean> LOCKED = Key.yesNo(
            "desktop.quiet_when_locked",
            true,
            "Whether nothing is said while the screen is locked, or the computer is about to sleep.");

    static final Key<List<String>> CALENDARS = Key.texts(
            "desktop.calendars",
            List.of(),
            Saying.of("allowed.calendars", "a list of files or folders such as [\"~/calendars/work.ics\"]"),
            "Calendars (.ics files, or folders of them) in whose appointments nothing is said. Only the times are read, never"
                    + " titles or people. All-day, free and cancelled ones do not count.",
            DesktopKeys::path);

    static final List<Key<?>> ALL = List.of(CALLS, DO_NOT_DISTURB, LOCKED, CALENDARS);

    private static Optional<?> path(String written) {
        try {
            return written.isBlank() || written.length() > 500 ? Optional.empty() : Optional.of(Path.of(written));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
