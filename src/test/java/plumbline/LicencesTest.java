package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whose work is shipped, and by which licence, is shipped with it. */
class LicencesTest {

    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("<artifactId>(.*?)</artifactId>");

    @Test
    void everyLibraryThatIsShippedIsNamedWithItsLicence() throws IOException {
        String pom = Files.readString(Path.of("pom.xml"));
        String told = Files.readString(Path.of("src/main/resources/META-INF/THIRD-PARTY.txt"));
        String shipped = pom.substring(pom.indexOf("<dependencies>"), pom.indexOf("</dependencies>"));
        List<String> names = DEPENDENCY
                .matcher(shipped)
                .results()
                .map(found -> found.group(1))
                .filter(one -> !one.contains("<scope>test</scope>"))
                .flatMap(one -> NAME.matcher(one).results().limit(1).map((MatchResult name) -> name.group(1)))
                .toList();
        assertTrue(names.size() > 10, names::toString);
        assertEquals(
                List.of(),
                names.stream()
                        .filter(name -> !Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
                                .matcher(told)
                                .find())
                        .toList());
    }
}
