package plumbline.app.attach;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** This very program, started once more in a process that outlives this one. */
public final class OwnProgram {

    /** From this Java on a native library is complained of unless it is allowed; a manifest tells only {@code -jar}. */
    private static final int ASKS_FOR_NATIVE_ACCESS = 22;

    /** The property by which a packaged program tells where the archive of its classes is. */
    private static final String ARCHIVE = "plumbline.archive";

    /** Whatever starts everything; it knows us already. */
    private static final String MAIN = "plumbline.app.Main";

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private OwnProgram() {}

    /**
     * Its command line, by the Java and the classes that run here.
     *
     * @param options of Java
     * @param words what is done
     */
    static List<String> command(List<String> options, List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(nativeAccess());
        // Where it cannot be used Java goes without a word.
        Optional.ofNullable(System.getProperty(ARCHIVE))
                .ifPresent(archive ->
                        command.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-D" + ARCHIVE + "=" + archive)));
        command.addAll(List.of("-cp", classes(), MAIN));
        command.addAll(words);
        return command;
    }

    /**
     * What allows the libraries of the serial port and of SQLite. Before Java asks for it, it would only keep it from using
     * its own archive of modules.
     */
    public static List<String> nativeAccess() {
        return Runtime.version().feature() < ASKS_FOR_NATIVE_ACCESS
                ? List.of()
                : List.of("--enable-native-access=ALL-UNNAMED");
    }

    /**
     * Starts it.
     *
     * @param said takes what it prints
     */
    static Process start(List<String> command, Path said) throws IOException {
        return new ProcessBuilder(apart(command))
                .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .redirectError(ProcessBuilder.Redirect.appendTo(said.toFile()))
                .start();
    }

    /** In a session of its own: closing the terminal, or Ctrl-C there, is not meant for it. */
    private static List<String> apart(List<String> command) {
        List<String> apart = new ArrayList<>();
        if (!isWindows() && Files.isExecutable(SETSID)) {
            apart.add(SETSID.toString());
        }
        apart.addAll(command);
        return apart;
    }

    private static String classes() {
        // Maven runs a program in its own process, with classes that the property does not name.
        return OwnProgram.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs()).map(OwnProgram::path).collect(Collectors.joining(File.pathSeparator))
                : absolute(System.getProperty("java.class.path", ""));
    }

    /** What is started with the session is started from another folder. */
    private static String absolute(String classPath) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(classPath)
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String path(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static File nothing() {
        return new File(isWindows() ? "NUL" : "/dev/null");
    }

    private static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
    }
}
