package plumbline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.coach.quiet.Hush;
import plumbline.face.View;
import plumbline.screen.SampleViews;
import plumbline.trend.words.Words;

/** Why it is quiet and until when, on the terminal. */
class QuietLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void saysOfEachReasonWhyAndUntilWhen(String language) {
        List<String> said = new ArrayList<>();
        for (Hush why : Hush.values()) {
            View view = SampleViews.sitting();
            Optional<Instant> end =
                    why.isSaid() ? Optional.of(view.now().at().plus(Duration.ofMinutes(45))) : Optional.empty();
            List<String> lines = new TerminalPage(new TerminalWords(words(language)), "a test")
                    .lines(SampleViews.quiet(view, new View.Quiet(end, why)), List.of(), "");
            String line = lines.get(6);
            assertTrue(line.contains(language.startsWith("de") ? "Ruhe" : "Quiet"), line);
            assertTrue(line.length() <= TerminalPage.WIDTH && !line.endsWith("~") && !line.contains("%"), line);
            assertTrue(!why.isSaid() || line.matches(".*\\d\\d:\\d\\d.*"), line);
            said.add(line);
        }
        assertEquals(Hush.values().length, said.stream().distinct().count(), said::toString);
    }

    private static Words words(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new Words(
                ResourceBundle.getBundle(
                        Words.BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                locale);
    }
}
