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
 * @param runtime what is there while the wearer is logged in only: the socket of the running service. In the state directory
 *     where the system has no place for such
 */
public record Directories(Path config, Path data, Path state, Path runtime) {

    private static final String NAME = "plumbline";

    /**
     * The directories of a system.
     *
     * @param os as in the system property {@code os.name}
     * @param home as in {@code user.home}
     * @param environment as in {@link System#getenv()}; {@code PLUMBLINE_HOME} puts everything below one
     *     directory, which may be given from the working directory on
     */
    public static Directories of(String os, Path home, Map<String, String> environment) {
        // Whoever names a directory of their own means it: days in another one would seem to be lost.
        Optional<Path> own = given(environment, "PLUMBLINE_HOME").map(Path::toAbsolutePath);
        if (own.isPresent()) {
            Path all = own.orElseThrow();
            return in(all.resolve("config"), all.resolve("data"), all.resolve("state"));
        }
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("mac")) {
            Path library = home.resolve("Library");
            Path support = library.resolve("Application Support").resolve("Plumbline");
            return in(support, support, library.resolve("Logs").resolve("Plumbline"));
        }
        if (system.startsWith("windows")) {
            Path roaming = absolute(environment, "APPDATA").orElse(home.resolve("AppData/Roaming"));
            Path local = absolute(environment, "LOCALAPPDATA").orElse(home.resolve("AppData/Local"));
            return in(roaming.resolve("Plumbline"), local.resolve("Plumbline"), local.resolve("Plumbline/State"));
        }
        Path state = absolute(environment, "XDG_STATE_HOME")
                .orElse(home.resolve(".local/state"))
                .resolve(NAME);
        return new Directories(
                absolute(environment, "XDG_CONFIG_HOME")
                        .orElse(home.resolve(".config"))
                        .resolve(NAME),
                absolute(environment, "XDG_DATA_HOME")
                        .orElse(home.resolve(".local/share"))
                        .resolve(NAME),
                state,
                absolute(environment, "XDG_RUNTIME_DIR")
                        .map(runtime -> runtime.resolve(NAME))
                        .orElse(state.resolve("run")));
    }

    private static Directories in(Path config, Path data, Path state) {
        return new Directories(config, data, state, state.resolve("run"));
    }

    /** Where the running service is told and asked. */
    public Path socket() {
        return runtime.resolve("control.sock");
    }

    /** The settings file. */
    public Path settings() {
        return config.resolve("settings.toml");
    }

    /** XDG: a path that is not absolute is to be ignored. */
    private static Optional<Path> absolute(Map<String, String> environment, String name) {
        return given(environment, name).filter(Path::isAbsolute);
    }

    private static Optional<Path> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name))
                .filter(value -> !value.isBlank())
                .map(Path::of);
    }
}
