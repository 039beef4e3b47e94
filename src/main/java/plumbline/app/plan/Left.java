package plumbline.app.plan;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tinylog.Logger;
import plumbline.coach.goal.Suggestion.Kind;
import plumbline.privacy.PrivateFiles;

/** Which suggestions the wearer has left, and when, in a file of their own: a line each, kind and day. */
public final class Left {

    private final Path file;
    private final Map<Kind, LocalDate> left = new EnumMap<>(Kind.class);

    /** As the file tells; a line that makes no sense is passed over. */
    public Left(Path file) {
        this.file = file;
        try {
            Files.readAllLines(file).forEach(this::read);
        } catch (NoSuchFileException e) {
            // Nothing was left yet.
            return;
        } catch (IOException e) {
            Logger.warn(e, "which suggestions were left cannot be read");
        }
    }

    private void read(String line) {
        String[] words = line.strip().split(" ", -1);
        try {
            left.put(Kind.valueOf(words[0]), LocalDate.parse(words[words.length - 1]));
        } catch (IllegalArgumentException | DateTimeException e) {
            Logger.warn("a line about a suggestion that was left makes no sense");
        }
    }

    synchronized Map<Kind, LocalDate> all() {
        return Map.copyOf(left);
    }

    synchronized void leave(Kind kind, LocalDate day) throws IOException {
        left.put(kind, day);
        String lines = left.entrySet().stream()
                .map(e -> e.getKey() + " " + e.getValue() + "\n")
                .collect(Collectors.joining());
        PrivateFiles.replace(file, lines.getBytes(StandardCharsets.UTF_8));
    }
}
