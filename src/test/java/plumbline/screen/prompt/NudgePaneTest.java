package plumbline.screen.prompt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.screen.Swing;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** The word on slouching in the corner. */
class NudgePaneTest {

    @ParameterizedTest
    @CsvSource({"en-GB,Not today", "de-DE,Heute nicht mehr"})
    void takesNotTodayForAnAnswer(String language, String words) {
        List<String> said = new ArrayList<>();
        Swing.run(() -> {
            Style.install(false);
            NudgePane pane = new NudgePane(new Texts(Locale.forLanguageTag(language)), () -> said.add("not today"));
            Swing.button(pane, words).doClick();
        });
        assertEquals(List.of("not today"), said);
    }

    @Test
    void saysForHowLongTheBackHasBeenRounded() {
        Swing.run(() -> {
            Style.install(false);
            NudgePane pane = new NudgePane(new Texts(Locale.UK), () -> {});
            pane.say(Duration.ofMinutes(3));
            assertTrue(Swing.everything(pane).stream()
                    .anyMatch(part -> part instanceof JLabel label
                            && label.getText().equals("Your back has been rounded for 3 min")));
        });
    }
}
