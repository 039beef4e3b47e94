package plumbline.exchange.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plumbline.exchange.Csv;

/**
 * Who wore the sensor of a recording. Asked in this order: what was said for all of them; a list of files and persons; a
 * pattern for the name of the file; the recording itself; {@code sub-NAME} in its path, as BIDS has it.
 *
 * @param all what was said for all of them
 * @param listed the person of each file, by its name
 * @param pattern its first group is the person
 */
public record Persons(Optional<String> all, Map<String, String> listed, Optional<Pattern> pattern) {

    private static final Pattern SUBJECT = Pattern.compile("(?:^|[/\\\\_])sub-([A-Za-z0-9]+)");

    /**
     * Reads a list: CSV with the columns {@code file} and {@code person}.
     *
     * @throws IOException saying what is wrong with it
     */
    public static Map<String, String> list(Path file) throws IOException {
        Map<String, String> listed = new HashMap<>();
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            List<String> head = Csv.read(in).orElse(List.of());
            int name = head.indexOf("file");
            int person = head.indexOf("person");
            if (name < 0 || person < 0) {
                throw new IOException(file + ", line 1: expected the columns file,person");
            }
            for (Optional<List<String>> row = Csv.read(in); row.isPresent(); row = Csv.read(in)) {
                if (row.get().size() > Math.max(name, person)) {
                    listed.put(
                            row.get().get(name).strip(), row.get().get(person).strip());
                }
            }
        }
        return listed;
    }

    /** Who it is; empty where nothing tells. */
    public Optional<String> of(Path recording, Optional<String> told) {
        String name = String.valueOf(recording.getFileName());
        return all.or(() -> Optional.ofNullable(listed.get(name)))
                .or(() -> Optional.ofNullable(listed.get(recording.toString())))
                .or(() -> pattern.map(p -> p.matcher(name))
                        .filter(Matcher::find)
                        .flatMap(m -> Optional.ofNullable(m.groupCount() > 0 ? m.group(1) : m.group())))
                .or(() -> told)
                .or(() -> Optional.of(SUBJECT.matcher(recording.toString()))
                        .filter(Matcher::find)
                        .map(m -> m.group(1)))
                .map(String::strip)
                .filter(person -> !person.isEmpty());
    }
}
