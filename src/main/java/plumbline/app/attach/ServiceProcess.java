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
import plumbline.app.care.Carer;
import plumbline.app.home.Directories;
import plumbline.app.home.Failure;
import plumbline.control.NobodyThere;
import plumbline.control.Service;
import plumbline.privacy.PrivateFiles;

/** Starts a service in a process of its own, which outlives the one that starts it. */
public final class ServiceProcess {

    /** A cold disk and a starved machine need seconds; nobody waits for a minute. */
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private static final long LOOK_MILLIS = 50;

    /**
     * What a service is run with by Java: it lives for days beside other programs. A heap that begins small and gives back what is
     * free takes 53 MB of memory of its own in place of 80; the quick compiler alone is fast enough for a sensor (performance.md).
     */
    private static final List<String> SMALL = List.of(
            "-Xms6m",
            "-Xmx96m",
            "-Xmn3m",
            "-Xss256k",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20",
            "-XX:ReservedCodeCacheSize=24m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData");

    /** From this Java on a native library is complained of unless it is allowed; a manifest tells only {@code -jar}. */
    private static final int ASKS_FOR_NATIVE_ACCESS = 22;

    /** Whatever starts everything; it knows us already. */
    private static final String MAIN = "plumbline.app.Main";

    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private final Directories directories;
    private final List<String> words;

    /**
     * One to be started.
     *
     * @param words what the command line says of the sensor
     */
    public ServiceProcess(Directories directories, List<String> words) {
        this.directories = directories;
        this.words = List.copyOf(words);
    }

    /**
     * Starts it, and returns when it answers.
     *
     * @throws Failure when it ends instead, with what it said
     */
    public Service start() throws Failure, InterruptedException {
        Path said = directories.state().resolve("service.txt");
        try {
            PrivateFiles.makeDirectory(directories.state());
            Files.deleteIfExists(said);
            PrivateFiles.makeNewFile(said);
            Process process = new ProcessBuilder(apart(command(words)))
                    .redirectInput(ProcessBuilder.Redirect.from(nothing()))
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(said.toFile()))
                    .redirectError(ProcessBuilder.Redirect.appendTo(said.toFile()))
                    .start();
            return reach(process, said);
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, "the service could not be started: " + e.getMessage());
        }
    }

    private Service reach(Process process, Path said) throws IOException, Failure, InterruptedException {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < PATIENCE_NANOS) {
            try {
                return Service.at(directories.socket(), Carer::catalogue);
            } catch (NobodyThere e) {
                if (!process.isAlive() && process.exitValue() != Failure.ALREADY_RUNNING) {
                    throw new Failure(process.exitValue(), said(said));
                }
                Thread.sleep(LOOK_MILLIS);
            }
        }
        throw new Failure(Failure.FAILED, "the service was started, but does not answer; the log has more");
    }

    private static String said(Path file) throws IOException {
        String words = Files.readString(file).strip();
        return words.isEmpty() ? "the service ended at once; the log has more" : words.replaceFirst("^service: ", "");
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

    /** The command line of a service with these words after it, by the very Java and classes that run here. */
    public static List<String> command(List<String> words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SMALL);
        command.addAll(nativeAccess());
        // A packaged program brings an archive of its classes; where it cannot be used Java goes without a word.
        Optional.ofNullable(System.getProperty("plumbline.archive"))
                .ifPresent(archive ->
                        command.addAll(List.of("-XX:SharedArchiveFile=" + archive, "-Dplumbline.archive=" + archive)));
        command.addAll(List.of("-cp", classes(), MAIN, "service"));
        command.addAll(words);
        return command;
    }

    /** What allows the libraries of the serial port and of SQLite. Before Java asks for it, it would only keep it from using its own archive of modules. */
    public static List<String> nativeAccess() {
        return Runtime.version().feature() < ASKS_FOR_NATIVE_ACCESS
                ? List.of()
                : List.of("--enable-native-access=ALL-UNNAMED");
    }

    private static String classes() {
        // Maven runs a program in its own process, with classes that the property does not name.
        return ServiceProcess.class.getClassLoader() instanceof URLClassLoader loader
                ? Arrays.stream(loader.getURLs())
                        .map(ServiceProcess::path)
                        .collect(Collectors.joining(File.pathSeparator))
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
