package plumbline.control.letter;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Tag;
import plumbline.catalogue.CatalogueFiles;

/** Whatever the other side writes is understood, or refused in words. */
class LettersFuzzTest {

    private static final Letters LETTERS = new Letters(CatalogueFiles::load);

    @Tag("fuzz")
    @FuzzTest(maxDuration = "2m")
    void readsAnyLine(byte[] bytes) {
        LETTERS.read(new String(bytes, StandardCharsets.UTF_8));
    }
}
