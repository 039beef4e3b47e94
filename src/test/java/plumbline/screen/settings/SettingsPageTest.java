package plumbline.screen.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.face.Preferences;
import plumbline.screen.SamplePreferences;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** The page of settings. */
class SettingsPageTest {

    private final Texts texts = new Texts(Locale.UK);

    @BeforeEach
    void looks() {
        Swing.run(() -> Style.install(false));
    }

    @Test
    void writesASettingAtOnceAndRefusesWithTheReasonBesideTheField() {
        SamplePreferences preferences = new SamplePreferences();
        Swing.run(() -> {
            SettingsPage page = new SettingsPage(texts, Runnable::run, preferences);
            page.show(SampleViews.sitting());
            JTextField minutes = (JTextField) page.rows().get(0).field();
            minutes.setText("no");
            minutes.postActionEvent();
            assertEquals(
                    "\u2717 break.move_every_min must be a whole number from 20 to 120",
                    page.rows().get(0).said());
            minutes.setText("50");
            minutes.postActionEvent();
            assertEquals("\u2713 Written and in force.", page.rows().get(0).said());
            ((JCheckBox) page.rows().get(1).field()).doClick();
            ((JComboBox<?>) page.rows().get(2).field()).setSelectedItem(new Preferences.Choice("light", "light"));
        });
        assertEquals(
                List.of(
                        "break.move_every_min = no",
                        "break.move_every_min = 50",
                        "break.notice = false",
                        "screen.theme = light"),
                preferences.written);
    }
}
