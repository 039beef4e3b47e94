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
import plumbline.sensor.Saying;
import plumbline.settings.Refused;
import plumbline.settings.SettingsFile;

/** Settings, data directory, disk, display and tray. */
public final class ComputerCheck {

    /** A year of days takes some 60 MB; with this much there is no need to think of it. */
    private static final long PLENTY = 500L << 20;

    /** With less than this a database is at risk. */
    private static final long LEAST = 50L << 20;

    private static final long MEBI = 1L << 20;

    /** The name of the settings among the signs. */
    public static final String OF_SETTINGS = "doctor.settings";

    private static final Saying SETTINGS = Saying.of("doctor.settings", "settings");
    private static final Saying DATA = Saying.of("doctor.data", "data directory");
    private static final Saying DISK = Saying.of("doctor.disk", "free disk");
    private static final Saying DISPLAY = Saying.of("doctor.display", "display");
    private static final Saying TRAY = Saying.of("doctor.tray", "tray");
    private static final Saying THERE = Saying.of("doctor.there", "there is one");

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
            return Sign.ok(
                    SETTINGS,
                    Files.exists(file)
                            ? Saying.asItIs(file.toString())
                            : Saying.of("doctor.settings.none", "none set; the standard holds"));
        } catch (Refused e) {
            return Sign.fault(
                    SETTINGS,
                    e.sayings().stream().reduce(ComputerCheck::both).orElseThrow(),
                    Saying.of("doctor.settings.do", "Mend the file, or move it away to begin with the standard."));
        }
    }

    private static Saying both(Saying one, Saying other) {
        return Saying.of("doctor.both", "%1$s; %2$s", one, other);
    }

    private List<Sign> data() {
        Path directory = directories.data();
        Path there = directory;
        while (!Files.exists(there)) {
            there = Optional.ofNullable(there.toAbsolutePath().getParent()).orElseThrow();
        }
        if (!Files.isDirectory(there) || !Files.isWritable(there)) {
            return List.of(Sign.fault(
                    DATA,
                    Saying.of("doctor.data.denied", "%s cannot be written", directory),
                    Saying.of(
                            "doctor.data.do",
                            "Give your account the right to write %s, or set PLUMBLINE_HOME to another directory.",
                            there)));
        }
        return List.of(Sign.ok(DATA, Saying.asItIs(directory.toString())), disk(there));
    }

    private static Sign disk(Path directory) {
        try {
            long free = Files.getFileStore(directory).getUsableSpace();
            Saying said = Saying.of("doctor.disk.free", "%s MB free", free / MEBI);
            if (free < LEAST) {
                return Sign.fault(
                        DISK, said, Saying.of("doctor.disk.full", "Make room; the history cannot be kept safely."));
            }
            return Sign.judged(
                    DISK,
                    said,
                    free < PLENTY,
                    Saying.of("doctor.disk.soon", "Make room before it runs out; a year takes some 60 MB."));
        } catch (IOException e) {
            return Sign.warning(
                    DISK,
                    Saying.of("doctor.disk.untold", "is not told: %s", Saying.of(e)),
                    Saying.of("doctor.disk.look", "See for yourself that 500 MB are free there."));
        }
    }

    private List<Sign> display() {
        if (!Display.isPresent(environment, os)) {
            Saying remedy = os.toLowerCase(Locale.ROOT).contains("linux")
                    ? Saying.of(
                            "doctor.display.linux",
                            "Runs are shown on the terminal. For the window, start Plumbline from the desktop"
                                    + " (DISPLAY is '%s').",
                            environment.getOrDefault("DISPLAY", ""))
                    : Saying.of("doctor.display.do", "Runs are shown on the terminal.");
            return List.of(Sign.warning(DISPLAY, Saying.of("doctor.display.none", "there is none"), remedy));
        }
        Sign tray = Display.hasTray()
                ? Sign.ok(TRAY, THERE)
                : Sign.warning(
                        TRAY,
                        Saying.of("doctor.tray.none", "this desktop has none"),
                        Saying.of(
                                "doctor.tray.do",
                                "A closed window is opened again by starting Plumbline once more, meanwhile it goes on; on"
                                        + " GNOME the extension 'AppIndicator' adds a tray."));
        return List.of(Sign.ok(DISPLAY, THERE), tray);
    }
}
