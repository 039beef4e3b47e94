package plumbline.app.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plumbline.privacy.PrivateFiles;

/**
 * Where the log goes: files in the state directory, and nothing on the console. Each process has files of its own, since
 * tinylog 2.7.0 writes on from the place that it remembers, over the lines of others.
 */
public final class Logs {

    /** So many files of earlier processes stay. */
    private static final int KEPT = 20;

    private static final Pattern NAME = Pattern.compile("plumbline-\\d{8}-\\d{6}-(\\d+)-\\d+\\.log");

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private Logs() {}

    /**
     * To be called before the first line is logged. It is told by system properties, which wake no class of tinylog: a
     * command that logs nothing would pay a third of its start for it.
     */
    public static void keepIn(Path state) {
        Path directory = directory(state);
        if (!makePrivate(directory)) {
            System.setProperty("tinylog.writer", "console");
            System.setProperty("tinylog.writer.level", "off");
            return;
        }
        String own = "plumbline-" + STAMP.format(Instant.now()) + "-"
                + ProcessHandle.current().pid();
        System.setProperty("tinylog.writer", "rolling file");
        System.setProperty("tinylog.writer.level", "info");
        System.setProperty("tinylog.writer.file", directory + "/" + own + "-{count}.log");
        System.setProperty("tinylog.writer.policies", "size: 1mb, private: " + directory + "/" + own + "-0.log");
        System.setProperty("tinylog.writer.backups", "3");
        System.setProperty("tinylog.writer.charset", "UTF-8");
        System.setProperty(
                "tinylog.writer.format", "{date: yyyy-MM-dd HH:mm:ss.SSS} {level} [{thread}] {class-name}: {message}");
        System.setProperty("tinylog.exception", "discreet");
        System.setProperty("tinylog.level@org.sqlite", "off");
        // The last words of a run are logged while the process goes down; tinylog's own hook would be faster.
        System.setProperty("tinylog.autoshutdown", "false");
    }

    private static Path directory(Path state) {
        return state.resolve("log");
    }

    /** All files of the log, oldest first. */
    static List<Path> files(Path state) throws IOException {
        return in(directory(state));
    }

    private static List<Path> in(Path directory) throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(directory)) {
            return found.filter(file -> String.valueOf(file.getFileName()).endsWith(".log"))
                    .filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFileName())))
                    .toList();
        }
    }

    /** Whether it is of this very process, which writes to it. */
    static boolean isOwn(Path log) {
        return process(log).filter(pid -> pid == ProcessHandle.current().pid()).isPresent();
    }

    private static Optional<Long> process(Path log) {
        Matcher name = NAME.matcher(String.valueOf(log.getFileName()));
        return name.matches() ? Optional.of(Long.parseLong(name.group(1))) : Optional.empty();
    }

    /** A log tells when somebody was at their desk. Whether there can be one; where not, that is said. */
    private static boolean makePrivate(Path directory) {
        try {
            PrivateFiles.makeDirectory(directory);
            List<Path> old = in(directory);
            for (Path log : old) {
                PrivateFiles.makeFile(log);
            }
            for (Path log : old.subList(0, Math.max(0, old.size() - KEPT))) {
                if (process(log).flatMap(ProcessHandle::of).isEmpty()) {
                    Files.deleteIfExists(log);
                }
            }
            return true;
        } catch (IOException e) {
            boolean possible = Files.isWritable(directory);
            System.err.println(
                    (possible ? "plumbline: the log may be read by others: " : "plumbline: there will be no log: ")
                            + e.getMessage());
            return possible;
        }
    }
}
