package plumbline.app.home;

import java.nio.file.Path;
import plumbline.settings.Refused;
import plumbline.settings.Settings;
import plumbline.settings.SettingsFile;

/** Where this wearer's files are, and what they have set. */
public final class Home {

    private Home() {}

    public static Directories directories() {
        return Directories.of(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    public static Settings settings() throws Failure {
        try {
            return SettingsFile.read(directories().settings());
        } catch (Refused e) {
            throw new Failure(
                    Failure.BAD_SETTINGS,
                    String.join(System.lineSeparator(), e.reasons()) + System.lineSeparator()
                            + "Mend the file, or move it away to begin with the standard.");
        }
    }
}
