package plumbline.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tomlj.Toml;
import org.tomlj.TomlPosition;

/** Changes one key in the text of a settings file, and leaves the wearer's own notes and order as they are. */
final class SettingsText {

    private SettingsText() {}

    /**
     * The text with the key set.
     *
     * @param value as it stands in the file, quotes included
     */
    static String with(String text, Key<?> key, String value) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        String line = key.name() + " = " + value;
        Optional<Integer> at = Optional.ofNullable(Toml.parse(text).inputPositionOf(key.path()))
                .map(TomlPosition::line)
                .map(n -> n - 1);
        if (at.isPresent()) {
            replace(lines, at.get(), line);
        } else {
            int header = lines.stream().map(String::strip).toList().indexOf("[" + key.section() + "]");
            if (header >= 0) {
                lines.add(header + 1, line);
            } else {
                lines.addAll(List.of("", "[" + key.section() + "]", line));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    /** A list may go on over several lines, up to its closing bracket. */
    private static void replace(List<String> lines, int at, String line) {
        boolean list = lines.get(at).contains("[") && !lines.get(at).contains("]");
        lines.set(at, line);
        while (list && at + 1 < lines.size()) {
            list = !lines.remove(at + 1).contains("]");
        }
    }

    /** What the wearer wrote into a field, as it stands in the file; what is no such value is left for refusal. */
    static String value(Key<?> key, String written) {
        if (key.standard() instanceof String) {
            return Key.quoted(written);
        }
        if (key.standard() instanceof List<?>) {
            return Stream.of(written.split(",", -1))
                    .map(String::strip)
                    .filter(item -> !item.isEmpty())
                    .map(Key::quoted)
                    .collect(Collectors.joining(", ", "[", "]"));
        }
        boolean plain = !written.isEmpty() && written.chars().allMatch(c -> c > ' ' && c != '#');
        return plain ? written : Key.quoted(written);
    }
}
