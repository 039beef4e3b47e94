package plumbline.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Entry;
import plumbline.stretch.Stretch;

class CatalogueFilesTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();

    @Test
    void holdsTheTenDescribedStretchesTheDeskFormsAndTheRest() {
        assertEquals(
                List.of(
                        "single-knee-to-chest",
                        "double-knee-to-chest",
                        "supine-trunk-rotation",
                        "childs-pose",
                        "cat-cow",
                        "seated-forward-bend",
                        "seated-rotation",
                        "figure-four",
                        "prone-press-up",
                        "hip-flexor-bed-edge",
                        "seated-figure-four",
                        "seated-hamstring",
                        "chair-edge-hip-flexor",
                        "standing-hip-flexor",
                        "standing-reach",
                        "return-to-neutral",
                        "break-walk",
                        "legs-propped-rest",
                        "diaphragmatic-breathing"),
                CATALOGUE.stretches().stream().map(Stretch::id).toList());
        assertEquals(18, CATALOGUE.entries().size() - CATALOGUE.stretches().size());
    }

    @Test
    void hasTheCountsOfThePartsOfGuidance() {
        List<Stretch> ten = CATALOGUE.stretches().subList(0, 10);
        Map<Object, Integer> counts = new TreeMap<>(Comparator.comparing(Object::toString));
        for (Stretch stretch : ten) {
            counts.merge(stretch.form().spine(), 1, Integer::sum);
            counts.merge(stretch.form().position(), 1, Integer::sum);
            counts.merge(stretch.form().atDesk().possible() ? "desk" : "elsewhere", 1, Integer::sum);
            counts.merge(stretch.form().sides() == Stretch.Sides.TOGETHER ? "both" : "sided", 1, Integer::sum);
        }
        assertEquals(
                "{EXTENSION=1, FLEXION=4, FLEXION_EXTENSION=1, HANDS_AND_KNEES=1, KNEELING=1, NEUTRAL=2, PRONE=1, "
                        + "ROTATION=2, SEATED=2, SUPINE=5, both=5, desk=2, elsewhere=8, sided=5}",
                counts.toString());
    }

    @Test
    void citesOnlyWorksItKnowsAndGivesThemInWords() {
        Entry walk = CATALOGUE.find("break-walk").orElseThrow();
        assertEquals(
                "Six stretches for lower back spasm pain (Urban Health HQ), line 68",
                CATALOGUE.cite(walk.sources().get(0)).english());
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '|', textBlock = """
            stretches.toml | starter = 10, standard = 30 }    | standard = 30 }                | stretches.toml, line 23, stretch[1].dose.starter: is missing.
            stretches.toml | starter = 10, standard = 30 }    | starter = 900, standard = 30 } | stretches.toml, line 23, stretch[1].dose.starter: is 900; allowed are whole numbers from 1 to 600.
            stretches.toml | starter = 10, standard = 30 }    | starter = 10, standard = 5 }   | stretches.toml, line 23, stretch[1].dose.standard: is 5; allowed are whole numbers from 10 to 600.
            stretches.toml | least = 30, most = 30 }          | least = 30, most = 3 }         | stretches.toml, line 26, stretch[1].found[2].most: is 3; allowed are whole numbers from 30 to 600.
            stretches.toml | spine = "flexion"                | spine = "bent"                 | stretches.toml, line 19, stretch[1].spine: is "bent"; allowed are flexion, extension, rotation, flexion-extension, neutral.
            stretches.toml | source = "002:50"                | source = "009:50"              | stretches.toml, line 26, stretch[1].found[2].source: names "009";
            stretches.toml | pose = "lie-bent"                | pose = "lie-bend"              | stretches.toml, line 32, stretch[1].step[1].pose: names "lie-bend"; allowed are
            stretches.toml | kind = "stretch"                 | kynd = "stretch"               | stretches.toml, line 8, stretch[1].kynd: is not known; allowed are id, name,
            stretches.toml | id = "double-knee-to-chest"      | id = "cat-cow"                 | stretch[5].id: is "cat-cow", which another entry has.
            poses.toml     | knee = 109                       | knee = 209                     | legs.knee: is 209; allowed are numbers from 0.0 to 165.0.
            signs.toml     | urgency = "emergency"            | urgency = "later"              | sign[1].urgency: is "later"; allowed are emergency, doctor-at-once, pause-and-ask, stop, ask.
            signs.toml     | sources = ["000:36-38"]          | sources = []                   | sign[1].sources: is empty;
            situations.toml| key = "stop-sign"                | key = "first-use"              | situation[11].key: is "first-use" for the second time.
            situations.toml| tier = 1, id = "break-walk"      | tier = 1, id = "brake-walk"    | id: names "brake-walk"; allowed are single-knee-to-chest,
            rules.toml     | row = 3                          | row = 4                        | rule[3].row: is 4; the next one is 3.
            terms.toml     | [[muscle]]                       | [muscle                        | terms.toml, line 68: this is not TOML:
            """)
    void refusesWhatIsMissingOrAbsurdAndSaysWhere(String file, String passage, String replacement, String message) {
        CatalogueFiles broken = broken(file, passage, replacement);
        CatalogueFault fault = assertThrows(CatalogueFault.class, broken::read);
        assertTrue(String.valueOf(fault.getMessage()).contains(message), () -> "said instead: " + fault.getMessage());
    }

    private static CatalogueFiles broken(String file, String passage, String replacement) {
        Map<String, String> texts = new TreeMap<>(CatalogueFiles.packaged().texts());
        String text = texts.getOrDefault(file, "");
        int at = text.indexOf(passage);
        assertTrue(at >= 0, () -> file + " does not hold " + passage);
        texts.put(file, text.substring(0, at) + replacement + text.substring(at + passage.length()));
        return new CatalogueFiles(texts);
    }
}
