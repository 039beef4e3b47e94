package plumbline.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import plumbline.catalogue.CatalogueFiles;
import plumbline.stretch.Entry;

class LookupTest {

    private static final List<String> IDS =
            CatalogueFiles.load().entries().stream().map(Entry::id).toList();

    @Test
    void findsAMistypedName() {
        assertEquals(List.of("cat-cow"), Lookup.near("cat-cwo", IDS));
        assertEquals(List.of("childs-pose"), Lookup.near("child-pose", IDS));
        assertEquals("figure-four", Lookup.near("Figure Fuor", IDS).get(0));
    }

    @Test
    void findsABeginningAndWordsFromWithin() {
        assertEquals(List.of("cat-cow"), Lookup.near("cat", IDS));
        assertEquals(List.of("single-knee-to-chest", "double-knee-to-chest"), Lookup.near("knee", IDS));
        assertEquals(List.of("double-knee-to-chest"), Lookup.near("double chest", IDS));
        assertTrue(Lookup.near("hamstring", IDS).contains("seated-hamstring"));
    }

    @Test
    void suggestsNothingWhereNothingIsNear() {
        for (String typed : List.of("nonsense", "x", "", "bridge", "squats", "--", "plonkity")) {
            assertEquals(List.of(), Lookup.near(typed, IDS), typed);
        }
    }
}
