package plumbline.catalogue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;

/** Whatever stands in a file of the catalogue is taken, or refused with its place. */
class CatalogueFuzzTest {

    private static final Map<String, String> TEXTS = CatalogueFiles.packaged().texts();

    @Tag("fuzz")
    @FuzzTest(maxDuration = "1m")
    void takesAnyTextOrRefusesIt(byte[] bytes) {
        if (bytes.length == 0) {
            return;
        }
        List<String> names = List.copyOf(new TreeSet<>(TEXTS.keySet()));
        Map<String, String> texts = new HashMap<>(TEXTS);
        texts.put(
                names.get(Byte.toUnsignedInt(bytes[0]) % names.size()),
                new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8));
        try {
            new CatalogueFiles(texts).read();
        } catch (CatalogueFault e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new AssertionError("refused without a word", e);
            }
        }
    }
}
