package plumbline.app.home;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where the wearer's files are, as their system has it: the XDG base directories on Linux, {@code ~/Library} on macOS,
 * {@code %APPDATA%} and {@code %LOCALAPPDATA%} on Windows.
 *
 * @param config the settings file
 * @param data the history, recordings, reports
 * @param state the log, the unpacked native libraries
 */
public record Directories(Path config, Path data, Path state) {

    private static final String NAME = "plumbline";

    /**
     * The directories of a system.
     *
     * @param os as in the system property {@code os.name}
     * @param home as in {@code user.home}
     * @param environment as in {@link System#getenv()}; {@code PLUMBLINE_HOME} puts everything below one directory
     */
    public static Directories of(String os, Path home, Map<String, String> environment) {
        Optional<Path> own = absolute(environment, "PLUMBLINE_HOME");
        if (own.isPresent()) {
            Path all = own.orElseThrow();
            return new Directories(all.resolve("config"), all.resolve("data"), all.resolve("state"));
        }
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            Path library = home.resolve("Library");
            Path support = library.resolve("Application Support").resolve("Plumbline");
            return new Directories(support, support, library.resolve("Logs").resolve("Plumbline"));
        }
        if (system.startsWith("windows")) {
            Path roaming = absolute(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
            Path local = absolute(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
            return new Directories(
                    roaming.resolve("Plumbline"), local.resolve("Plumbline"), local.resolve("Plumbline/State"));
        }
        return new Directories(
                absolute(environment, "XDG_CONFIG_HOME")
                        .orElse(home.resolve(".config"))
                        .resolve(NAME),
                absolute(environment, "XDG_DATA_HOME")
                        .orElse(home.resolve(".local/share"))
                        .resolve(NAME),
                absolute(environment, "XDG_STATE_HOME")
                        .orElse(home.resolve(".local/state"))
                        .resolve(NAME));
    }

    /** The settings file. */
    public Path settings() {
        return config.resolve("settings.toml");
    }

    /** XDG: a path that is not absolute is to be ignored. */
    private static Optional<Path> absolute(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .filter(Path::isAbsolute);
    }
}
