package plumbline.settings;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tomlj.TomlArray;
import plumbline.sensor.Saying;

/**
 * One setting: its place in the file, what it means, what is allowed, and what holds where nothing is set.
 *
 * @param path section and name, as in {@code break.move_every_min}
 * @param standard the value that holds where the file says nothing
 * @param allowed what may be written, for the file and for refusals
 * @param choices what it may be, where it is one of a few; else empty
 * @param meaning one or two sentences for the wearer
 * @param read makes a value of what stands in the file; empty when it is not allowed
 * @param write how a value stands in the file
 */
public record Key<T>(
        String path,
        T standard,
        Saying allowed,
        List<String> choices,
        String meaning,
        Function<Object, Optional<T>> read,
        Function<T, String> write) {

    /** The part before the point. */
    public String section() {
        return path.substring(0, path.indexOf('.'));
    }

    /** The part behind it. */
    public String name() {
        return path.substring(path.indexOf('.') + 1);
    }

    static Key<Integer> whole(String path, int standard, int min, int max, String meaning) {
        return new Key<>(
                path,
                standard,
                Saying.of("allowed.whole", "a whole number from %s to %s", min, max),
                List.of(),
                meaning,
                o -> o instanceof Long n && n >= min && n <= max ? Optional.of(n.intValue()) : Optional.empty(),
                String::valueOf);
    }

    static Key<Integer> oneOf(String path, int standard, int[] choices, String meaning) {
        return new Key<>(
                path,
                standard,
                Saying.of(
                        "allowed.one",
                        "one of %s",
                        Arrays.stream(choices).mapToObj(Integer::toString).collect(Collectors.joining(", "))),
                Arrays.stream(choices).mapToObj(Integer::toString).toList(),
                meaning,
                o -> o instanceof Long n && Arrays.stream(choices).anyMatch(c -> c == n)
                        ? Optional.of(n.intValue())
                        : Optional.empty(),
                String::valueOf);
    }

    static Key<Double> number(String path, double standard, double min, double max, String meaning) {
        return new Key<>(
                path,
                standard,
                Saying.of("allowed.number", "a number from %s to %s", plain(min), plain(max)),
                List.of(),
                meaning,
                o -> o instanceof Number n && n.doubleValue() >= min && n.doubleValue() <= max
                        ? Optional.of(n.doubleValue())
                        : Optional.empty(),
                String::valueOf);
    }

    static Key<Boolean> yesNo(String path, boolean standard, String meaning) {
        return new Key<>(
                path,
                standard,
                Saying.of("allowed.yes", "true or false"),
                List.of(),
                meaning,
                o -> o instanceof Boolean b ? Optional.of(b) : Optional.empty(),
                String::valueOf);
    }

    static Key<String> word(String path, String standard, List<String> words, String meaning) {
        return new Key<>(
                path,
                standard,
                Saying.of(
                        "allowed.one",
                        "one of %s",
                        words.stream().map(Key::quoted).collect(Collectors.joining(", "))),
                words,
                meaning,
                o -> o instanceof String s && words.contains(s) ? Optional.of(s) : Optional.empty(),
                Key::quoted);
    }

    static Key<String> text(String path, String standard, Saying allowed, String meaning) {
        return new Key<>(
                path,
                standard,
                allowed,
                List.of(),
                meaning,
                o -> o instanceof String s && s.length() <= 500 ? Optional.of(s) : Optional.empty(),
                Key::quoted);
    }

    /** A text that has to be readable as something, such as hours of the day. */
    static Key<String> text(
            String path, String standard, Saying allowed, String meaning, Function<String, Optional<?>> reading) {
        return new Key<>(
                path,
                standard,
                allowed,
                List.of(),
                meaning,
                o -> o instanceof String s && reading.apply(s).isPresent() ? Optional.of(s) : Optional.empty(),
                Key::quoted);
    }

    static Key<List<String>> texts(
            String path, List<String> standard, Saying allowed, String meaning, Function<String, Optional<?>> reading) {
        return new Key<>(
                path,
                standard,
                allowed,
                List.of(),
                meaning,
                o -> o instanceof TomlArray array ? strings(array, reading) : Optional.empty(),
                list -> list.stream().map(Key::quoted).collect(Collectors.joining(", ", "[", "]")));
    }

    private static Optional<List<String>> strings(TomlArray array, Function<String, Optional<?>> reading) {
        List<Object> items =
                IntStream.range(0, array.size()).mapToObj(array::get).toList();
        boolean allGood = items.stream()
                .allMatch(o -> o instanceof String s && reading.apply(s).isPresent());
        return allGood ? Optional.of(items.stream().map(String.class::cast).toList()) : Optional.empty();
    }

    static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? String.format(Locale.ROOT, "%.0f", value) : String.valueOf(value);
    }
}
