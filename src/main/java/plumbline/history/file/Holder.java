package plumbline.history.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The program that is using a database, as far as the system tells: Linux lists all locks in {@code /proc/locks}.
 *
 * @param name what it is called
 * @param process its number
 */
public record Holder(String name, long process) {

    private static final Path LOCKS = Path.of("/proc/locks");

    /** Another program than this that has locked the database for itself. */
    public static Optional<Holder> of(Path database) {
        try {
            Set<String> files = new HashSet<>();
            for (Path file : List.of(database, HistoryFiles.log(database), HistoryFiles.logIndex(database))) {
                if (Files.exists(file)) {
                    files.add(":" + Files.getAttribute(file, "unix:ino"));
                }
            }
            long own = ProcessHandle.current().pid();
            return Files.readAllLines(LOCKS).stream()
                    .map(line -> line.trim().split("\\s+"))
                    .filter(words -> words.length > 5 && files.stream().anyMatch(words[words.length - 3]::endsWith))
                    .map(words -> Long.parseLong(words[words.length - 4]))
                    .filter(process -> process != own && process > 0)
                    .findFirst()
                    .map(process -> new Holder(name(process), process));
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            // The system does not tell; then it is another program without a name.
            return Optional.empty();
        }
    }

    private static String name(long process) {
        try {
            return Files.readString(Path.of("/proc", Long.toString(process), "comm"), StandardCharsets.UTF_8)
                    .strip();
        } catch (IOException e) {
            return "?";
        }
    }
}
