package plumbline.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Entry;
import plumbline.stretch.pose.Pose;

/** The catalogue as it lies in the program's own files. */
public final class CatalogueFiles {
    private static final List<String> NAMES = List.of(
            "terms.toml",
            "poses.toml",
            "stretches.toml",
            "desk.toml",
            "named.toml",
            "signs.toml",
            "situations.toml",
            "rules.toml");

    private final Map<String, String> texts;

    CatalogueFiles(Map<String, String> texts) {
        this.texts = Map.copyOf(texts);
    }

    /**
     * Reads the catalogue that the program brings along.
     *
     * @throws CatalogueFault when something in it is missing, unknown or absurd
     */
    public static Catalogue load() {
        return packaged().read();
    }

    /** The texts of the program's own files, by file name. */
    static CatalogueFiles packaged() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String name : NAMES) {
            try (InputStream stream = CatalogueFiles.class.getResourceAsStream("/plumbline/catalogue/" + name)) {
                if (stream == null) {
                    throw new CatalogueFault(name + " is not among the program's files.");
                }
                texts.put(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + name, e);
            }
        }
        return new CatalogueFiles(texts);
    }

    Map<String, String> texts() {
        return texts;
    }

    Catalogue read() {
        Map<String, Pose> poses = CataloguePoses.read(file("poses.toml"));
        CatalogueTerms terms = CatalogueTerms.read(file("terms.toml"), poses.keySet());
        CatalogueStretches stretches = new CatalogueStretches(terms);
        List<Entry> entries = new ArrayList<>();
        entries.addAll(stretches.stretches(file("stretches.toml")));
        entries.addAll(stretches.stretches(file("desk.toml")));
        entries.addAll(stretches.named(file("named.toml")));
        CatalogueGuidance guidance = new CatalogueGuidance(terms);
        CatalogueTable signs = file("signs.toml");
        return new Catalogue(
                terms.works(),
                entries,
                poses,
                guidance.signs(signs),
                guidance.sleep(signs),
                guidance.rules(file("rules.toml")),
                guidance.table(file("situations.toml"), stretches.ids()));
    }

    private CatalogueTable file(String name) {
        return CatalogueTable.parse(name, texts.getOrDefault(name, ""));
    }
}
