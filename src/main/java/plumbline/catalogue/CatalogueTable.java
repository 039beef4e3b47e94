package plumbline.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;
import plumbline.stretch.evidence.Text;

/**
 * One table of a catalogue file, read strictly: what is missing, of the wrong kind, outside its range or not known is a
 * {@link CatalogueFault} that names the place.
 */
final class CatalogueTable {

    /** Each text is in all of these. */
    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "es");

    private final String file;
    private final String path;
    private final TomlTable table;
    private final int line;

    private CatalogueTable(String file, String path, TomlTable table, int line) {
        this.file = file;
        this.path = path;
        this.table = table;
        this.line = line;
    }

    /** Reads a whole file. */
    static CatalogueTable parse(String file, String toml) {
        TomlParseResult result = Toml.parse(toml);
        if (result.hasErrors()) {
            var error = result.errors().get(0);
            throw new CatalogueFault(
                    file + ", line " + error.position().line() + ": this is not TOML: " + error.getMessage() + ".");
        }
        return new CatalogueTable(file, "", result, 1);
    }

    /** Refuses keys that are not among these, so that a slip of the pen is not passed over in silence. */
    CatalogueTable only(String... known) {
        for (String key : table.keySet()) {
            if (!Arrays.asList(known).contains(key)) {
                throw fault(key, "is not known; allowed are " + String.join(", ", known));
            }
        }
        return this;
    }

    /** The same of a table in which a {@link Text} stands beside them. */
    CatalogueTable onlyText(String... beside) {
        return only(Stream.concat(Stream.of(beside), LANGUAGES.stream()).toArray(String[]::new));
    }

    boolean has(String key) {
        return table.contains(List.of(key));
    }

    List<String> keys() {
        return List.copyOf(new TreeSet<>(table.keySet()));
    }

    String word(String key) {
        if (need(key) instanceof String text && !text.isBlank()) {
            return text;
        }
        throw fault(key, "must be a text that is not empty");
    }

    Text text(String key) {
        return table(key).onlyText().ownText();
    }

    /** The wordings that stand in this very table, one for each language. */
    Text ownText() {
        return new Text(word("en"), word("de"), word("fr"), word("es"));
    }

    int whole(String key, int least, int most) {
        if (need(key) instanceof Long number && number >= least && number <= most) {
            return number.intValue();
        }
        throw fault(key, "is " + table.get(List.of(key)) + "; allowed are whole numbers from " + least + " to " + most);
    }

    double number(String key, double least, double most) {
        if (need(key) instanceof Number number && number.doubleValue() >= least && number.doubleValue() <= most) {
            return number.doubleValue();
        }
        throw fault(key, "is " + table.get(List.of(key)) + "; allowed are numbers from " + least + " to " + most);
    }

    boolean flag(String key) {
        if (need(key) instanceof Boolean flag) {
            return flag;
        }
        throw fault(key, "must be true or false");
    }

    <E extends Enum<E>> E choice(String key, Class<E> kind) {
        return constant(key, word(key), kind);
    }

    <E extends Enum<E>> List<E> choices(String key, Class<E> kind) {
        return words(key).stream().map(word -> constant(key, word, kind)).toList();
    }

    List<String> words(String key) {
        List<String> words = new ArrayList<>();
        for (Object each : array(key).toList()) {
            if (!(each instanceof String word) || word.isBlank()) {
                throw fault(key, "must hold nothing but texts that are not empty");
            }
            words.add(word);
        }
        return words;
    }

    CatalogueTable table(String key) {
        if (need(key) instanceof TomlTable inner) {
            return new CatalogueTable(file, path + key + ".", inner, lineOf(key));
        }
        throw fault(key, "must be a table");
    }

    List<CatalogueTable> tables(String key) {
        TomlArray array = array(key);
        List<CatalogueTable> tables = new ArrayList<>();
        for (int i = 0; i < array.size(); i++) {
            if (!(array.get(i) instanceof TomlTable inner)) {
                throw fault(key, "must hold nothing but tables");
            }
            tables.add(new CatalogueTable(
                    file,
                    path + key + "[" + (i + 1) + "].",
                    inner,
                    array.inputPositionOf(i).line()));
        }
        return tables;
    }

    CatalogueFault fault(String key, String what) {
        return new CatalogueFault(file + ", line " + lineOf(key) + ", " + path + key + ": " + what + ".");
    }

    private TomlArray array(String key) {
        if (need(key) instanceof TomlArray array) {
            return array;
        }
        throw fault(key, "must be a list");
    }

    private Object need(String key) {
        Object value = table.get(List.of(key));
        if (value == null) {
            throw fault(key, "is missing");
        }
        return value;
    }

    private int lineOf(String key) {
        @Nullable TomlPosition position = table.inputPositionOf(List.of(key));
        return position == null ? line : position.line();
    }

    private <E extends Enum<E>> E constant(String key, String word, Class<E> kind) {
        for (E constant : kind.getEnumConstants()) {
            if (spelling(constant).equals(word)) {
                return constant;
            }
        }
        throw fault(
                key,
                "is \"" + word + "\"; allowed are "
                        + Arrays.stream(kind.getEnumConstants())
                                .map(CatalogueTable::spelling)
                                .collect(Collectors.joining(", ")));
    }

    private static String spelling(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
