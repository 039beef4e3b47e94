package plumbline.screen.now;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import javax.swing.AbstractButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.coach.quiet.Hush;
import plumbline.face.View;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** The card with the time in this bout, and what may be done about being asked. */
class BoutCardTest {

    @ParameterizedTest
    @EnumSource(Hush.class)
    void letsTheWearerTakeBackOnlyTheQuietThatTheyAskedFor(Hush why) {
        Swing.run(() -> {
            Style.install(false);
            NowPage page = new NowPage(new Texts(Locale.UK), wish -> {}, SampleViews.sources(Runnable::run));
            page.show(SampleViews.quiet(SampleViews.sitting(), new View.Quiet(Optional.empty(), why)));
            assertEquals(why.isSaid(), isThere(page, "Resume"));
            assertEquals(!why.isSaid(), isThere(page, "Pause"));
        });
    }

    @Test
    void offersPauseAndMeetingWhileItMaySpeak() {
        Swing.run(() -> {
            Style.install(false);
            NowPage page = new NowPage(new Texts(Locale.UK), wish -> {}, SampleViews.sources(Runnable::run));
            page.show(SampleViews.sitting());
            assertEquals(true, isThere(page, "Meeting"));
            assertEquals(false, isThere(page, "Resume"));
        });
    }

    private static boolean isThere(NowPage page, String words) {
        AbstractButton button = Swing.button(page, words);
        return button.isVisible() && button.getParent().isVisible();
    }
}
