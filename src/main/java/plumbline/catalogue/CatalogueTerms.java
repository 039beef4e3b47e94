package plumbline.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import plumbline.stretch.evidence.Source;
import plumbline.stretch.evidence.Text;

/** Looks up what other tables refer to by name: works, muscles, postures. */
final class CatalogueTerms {
    private final Map<String, Text> works;
    private final Map<String, Text> muscles;
    private final Set<String> poses;

    private CatalogueTerms(Map<String, Text> works, Map<String, Text> muscles, Set<String> poses) {
        this.works = works;
        this.muscles = muscles;
        this.poses = poses;
    }

    static CatalogueTerms read(CatalogueTable file, Set<String> poses) {
        file.only("work", "muscle");
        return new CatalogueTerms(texts(file, "work", "title"), texts(file, "muscle", "name"), poses);
    }

    Map<String, Text> works() {
        return works;
    }

    List<Source> sources(CatalogueTable table) {
        List<String> words = table.words("sources");
        if (words.isEmpty()) {
            throw table.fault("sources", "is empty; everything has a source, if only \"ours:...\"");
        }
        return words.stream().map(word -> source(table, "sources", word)).toList();
    }

    Source source(CatalogueTable table, String key) {
        return source(table, key, table.word(key));
    }

    String work(CatalogueTable table, String key) {
        return known(table, key, table.word(key), works.keySet());
    }

    List<Text> muscles(CatalogueTable table) {
        return table.words("muscles").stream()
                .map(word -> muscles.get(known(table, "muscles", word, muscles.keySet())))
                .toList();
    }

    String pose(CatalogueTable table) {
        return known(table, "pose", table.word("pose"), poses);
    }

    private Source source(CatalogueTable table, String key, String word) {
        if (!word.matches("[^: ]+:\\s*\\S.*")) {
            throw table.fault(key, "is \"" + word + "\"; allowed are sources written work:place");
        }
        Source source = Source.parse(word);
        known(table, key, source.work(), works.keySet());
        return source;
    }

    static String known(CatalogueTable table, String key, String word, Set<String> allowed) {
        if (!allowed.contains(word)) {
            throw table.fault(key, "names \"" + word + "\"; allowed are " + String.join(", ", allowed));
        }
        return word;
    }

    private static Map<String, Text> texts(CatalogueTable file, String list, String key) {
        Map<String, Text> texts = new LinkedHashMap<>();
        for (CatalogueTable table : file.tables(list)) {
            table.only("key", key);
            if (texts.put(table.word("key"), table.text(key)) != null) {
                throw table.fault("key", "is \"" + table.word("key") + "\" for the second time");
            }
        }
        return texts;
    }
}
