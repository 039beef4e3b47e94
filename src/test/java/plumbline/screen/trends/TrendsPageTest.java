package plumbline.screen.trends;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.screen.SampleArchive;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.parts.PictureView;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.trend.SampleDays;

/** The page of weeks. */
class TrendsPageTest {

    private final Texts texts = new Texts(Locale.UK);

    @BeforeEach
    void looks() {
        Swing.run(() -> Style.install(false));
    }

    @Test
    void tellsTheTrendsOfThePeriodThatIsChosen() {
        Swing.run(() -> {
            TrendsPage page = new TrendsPage(texts, Runnable::run, SampleArchive.THREE_YEARS);
            page.show(SampleViews.sitting());
            Swing.button(page, "Week").doClick();
            assertEquals(18, page.cards().getComponentCount());
            assertTrue(
                    descriptions(page).stream().anyMatch(d -> d.contains("of 7 days")), descriptions(page)::toString);
            Swing.button(page, "All").doClick();
            assertTrue(
                    descriptions(page).stream().anyMatch(d -> d.contains("of 1096 days")),
                    descriptions(page)::toString);
            assertTrue(descriptions(page).stream().anyMatch(d -> d.startsWith("Most sitting on")));
            assertTrue(descriptions(page).stream().anyMatch(d -> d.contains("bouts with")));
        });
    }

    @Test
    void saysThatTheHistoryCannotBeReadAndStillShowsTheView() {
        Swing.run(() -> {
            TrendsPage page = new TrendsPage(texts, Runnable::run, SampleArchive.busy());
            page.show(SampleViews.sitting());
            assertTrue(Swing.said(page).contains("The history cannot be read: another program is using it."));
            assertTrue(descriptions(page).stream().anyMatch(d -> d.startsWith("Seated: 7.1 h")));
        });
    }

    @Test
    void saysHowManyRowsAreLeftOut() {
        Swing.run(() -> {
            TrendsPage page = new TrendsPage(texts, Runnable::run, new SampleArchive(SampleDays.years(0), 3));
            page.show(SampleViews.nothing());
            assertTrue(Swing.said(page).contains("3 rows of the history make no sense and are left out."));
            TrendsPage one = new TrendsPage(texts, Runnable::run, new SampleArchive(SampleDays.years(0), 1));
            one.show(SampleViews.nothing());
            assertTrue(Swing.said(one).contains("One row of the history makes no sense and is left out."));
        });
    }

    private static List<String> descriptions(Component page) {
        return Swing.everything(page).stream()
                .filter(PictureView.class::isInstance)
                .map(c -> String.valueOf(c.getAccessibleContext().getAccessibleDescription()))
                .toList();
    }
}
