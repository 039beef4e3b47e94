package plumbline.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tomlj.Toml;
import org.tomlj.TomlParseError;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import plumbline.privacy.PrivateFiles;
import plumbline.sensor.Saying;

/** The settings file, in TOML: read with all that is wrong in it named at once, and written with every key explained. */
public final class SettingsFile {

    private SettingsFile() {}

    /**
     * Reads the file; one that is not there sets nothing.
     *
     * @throws Refused when it cannot be read or holds something that is not allowed
     */
    public static Settings read(Path file) throws Refused {
        try {
            return parse(Files.readString(file), file.toString());
        } catch (NoSuchFileException e) {
            return Settings.STANDARD;
        } catch (AccessDeniedException e) {
            throw new Refused(List.of(
                    Saying.of("file.denied", "%s: may not be read; its owner has to allow it (chmod u+r)", file)));
        } catch (CharacterCodingException e) {
            throw new Refused(List.of(Saying.of("file.letters", "%s: is not a text in UTF-8", file)));
        } catch (IOException e) {
            throw new Refused(List.of(
                    Saying.of("file.unopened", "%s: cannot be read: %s", file, String.valueOf(e.getMessage()))));
        }
    }

    /** The line of the file on which this key is set, from 1; empty where it is not set, or the file cannot be read. */
    public static OptionalInt line(Path file, String key) {
        try {
            TomlPosition at = Toml.parse(Files.readString(file)).inputPositionOf(key);
            return at == null ? OptionalInt.empty() : OptionalInt.of(at.line());
        } catch (IOException unreadable) {
            return OptionalInt.empty();
        }
    }

    /**
     * Reads settings from text.
     *
     * @param name how the text is called in refusals, usually the file
     * @throws Refused when it holds something that is not allowed
     */
    public static Settings parse(String text, String name) throws Refused {
        TomlParseResult toml = Toml.parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
        TreeMap<Integer, Saying> wrong = new TreeMap<>();
        for (TomlParseError error : toml.errors()) {
            wrong.merge(error.position().line(), Saying.asItIs(String.valueOf(error.getMessage())), (a, b) -> a);
        }
        Map<Key<?>, Object> set = new HashMap<>();
        for (List<String> path : toml.keyPathSet(false)) {
            Object value = toml.get(path);
            int line = Optional.ofNullable(toml.inputPositionOf(path))
                    .map(TomlPosition::line)
                    .orElse(0);
            String dotted = String.join(".", path);
            Optional<Key<?>> key =
                    Keys.ALL.stream().filter(k -> k.path().equals(dotted)).findFirst();
            Optional<?> good =
                    key.flatMap(k -> value == null ? Optional.empty() : k.read().apply(value));
            if (key.isPresent() && good.isPresent()) {
                set.put(key.orElseThrow(), good.orElseThrow());
            } else {
                wrong.put(line, key.map(SettingsFile::mustBe).orElseGet(() -> noSetting(dotted)));
            }
        }
        if (!wrong.isEmpty()) {
            throw new Refused(wrong.entrySet().stream()
                    .map(e -> Saying.of("line", "%s, line %s: %s", name, e.getKey(), e.getValue()))
                    .collect(Collectors.toCollection(ArrayList::new)));
        }
        return new Settings(set);
    }

    /** The whole file with every key, its meaning and what is allowed, set as given. */
    public static String text(Settings settings) {
        StringBuilder text = new StringBuilder("""
                # Settings of Plumbline. Lines that begin with # are notes.
                # A key that is left out has its standard value.
                """);
        String section = "";
        for (Key<?> key : Keys.ALL) {
            if (!key.section().equals(section)) {
                section = key.section();
                text.append("\n[").append(section).append("]\n");
            }
            text.append(entry(key, settings));
        }
        return text.toString();
    }

    /**
     * Writes the file with its standard values, for the wearer only to read (0600 where there are such rights).
     *
     * @throws IOException when it cannot be written, or is there already
     */
    public static void writeStandard(Path file) throws IOException {
        PrivateFiles.create(file, text(Settings.STANDARD).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Sets one key in the file, which is made where there is none; all else in it stays as it is.
     *
     * @param written as a wearer writes it, without quotes and brackets
     * @return what holds from now on
     * @throws Refused when the value, or something else in the file, is not allowed; the file stays as it was
     */
    public static Settings set(Path file, String path, String written) throws Refused, IOException {
        Key<?> key = Keys.ALL.stream()
                .filter(k -> k.path().equals(path))
                .findFirst()
                .orElseThrow(() -> new Refused(List.of(Saying.of("setting.none", "%s is not a setting", path))));
        String before = Files.exists(file) ? Files.readString(file) : "";
        String after = SettingsText.with(before, key, SettingsText.value(key, written));
        Settings settings = refusedPlainly(after, key);
        PrivateFiles.replace(file, after.getBytes(StandardCharsets.UTF_8));
        return settings;
    }

    /** Beside the field of a key it is not the line of the file that matters. */
    private static Settings refusedPlainly(String text, Key<?> key) throws Refused {
        try {
            return parse(text, "");
        } catch (Refused e) {
            boolean own = e.reasons().stream().anyMatch(r -> r.contains(key.path()));
            boolean broken = Toml.parse(text).hasErrors();
            throw new Refused(own || broken ? List.of(mustBe(key)) : e.sayings());
        }
    }

    private static <T> String entry(Key<T> key, Settings settings) {
        return "\n# " + key.meaning() + "\n# Allowed: " + key.allowed() + ". Standard: "
                + key.write().apply(key.standard()) + "\n" + key.name() + " = "
                + key.write().apply(settings.get(key)) + "\n";
    }

    private static Saying mustBe(Key<?> key) {
        return Saying.of("must", "%s must be %s", key.path(), key.allowed());
    }

    private static Saying noSetting(String dotted) {
        Key<?> near = Keys.ALL.stream()
                .min(Comparator.comparingInt(k -> Lookup.distance(dotted, k.path())))
                .orElseThrow();
        return Saying.of(
                "setting.near", "%s is not a setting; the nearest is %s, %s", dotted, near.path(), near.allowed());
    }
}
