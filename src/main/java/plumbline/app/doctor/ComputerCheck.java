package plumbline.app.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plumbline.app.home.Directories;
import plumbline.screen.frame.Display;
import plumbline.settings.Refused;
import plumbline.settings.SettingsFile;

/** Settings, data directory, disk, display and tray. */
public final class ComputerCheck {

    /** A year of days takes some 60 MB; with this much there is no need to think of it. */
    private static final long PLENTY = 500L << 20;

    /** With less than this a database is at risk. */
    private static final long LEAST = 50L << 20;

    private static final long MEBI = 1L << 20;

    private final Directories directories;
    private final Map<String, String> environment;
    private final String os;

    /** A look at this computer. */
    public ComputerCheck(Directories directories, Map<String, String> environment, String os) {
        this.directories = directories;
        this.environment = environment;
        this.os = os;
    }

    /** What was found. */
    public List<Sign> signs() {
        List<Sign> signs = new ArrayList<>();
        signs.add(settings());
        signs.addAll(data());
        signs.addAll(display());
        return signs;
    }

    private Sign settings() {
        Path file = directories.settings();
        try {
            SettingsFile.read(file);
            return Sign.ok("settings", Files.exists(file) ? file.toString() : "none set; the standard holds");
        } catch (Refused e) {
            return Sign.fault(
                    "settings",
                    String.join("; ", e.reasons()),
                    "Mend the file, or move it away to begin with the standard.");
        }
    }

    private List<Sign> data() {
        Path directory = directories.data();
        Path there = directory;
        while (!Files.exists(there)) {
            there = Optional.ofNullable(there.toAbsolutePath().getParent()).orElseThrow();
        }
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            return List.of(Sign.fault(
                    "data directory",
                    directory + " cannot be written",
                    "Give your account the right to write " + there + ", or set PLUMBLINE_HOME to another directory."));
        }
        return List.of(Sign.ok("data directory", directory.toString()), disk(there));
    }

    private static Sign disk(Path directory) {
        try {
            long free = Files.getFileStore(directory).getUsableSpace();
            String said = free / MEBI + " MB free";
            if (free < LEAST) {
                return Sign.fault("free disk", said, "Make room; the history cannot be kept safely.");
            }
            return free < PLENTY
                    ? Sign.warning("free disk", said, "Make room before it runs out; a year takes some 60 MB.")
                    : Sign.ok("free disk", said);
        } catch (IOException e) {
            return Sign.warning("free disk", "is not told: " + e.getMessage(), "");
        }
    }

    private List<Sign> display() {
        if (!Display.isPresent(environment, os)) {
            String remedy = os.toLowerCase(Locale.ROOT).contains("linux")
                    ? "Runs are shown on the terminal. For the window, start Plumbline from the desktop (DISPLAY is '"
                            + environment.getOrDefault("DISPLAY", "") + "')."
                    : "Runs are shown on the terminal.";
            return List.of(Sign.warning("display", "there is none", remedy));
        }
        Sign tray = Display.hasTray()
                ? Sign.ok("tray", "there is one")
                : Sign.warning(
                        "tray",
                        "this desktop has none",
                        "A closed window is opened again by starting Plumbline once more, meanwhile it goes on; on GNOME the"
                                + " extension 'AppIndicator' adds a tray.");
        return List.of(Sign.ok("display", "there is one"), tray);
    }
}
