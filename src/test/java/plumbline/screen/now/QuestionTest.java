package plumbline.screen.now;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;
import plumbline.coach.Answer;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.posture.Posture;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

class QuestionTest {

    private final List<Wish> wishes = new ArrayList<>();

    @Test
    void asksWhetherTheySitOrStandAndTakesTheAnswerByTwoButtons() {
        Swing.run(() -> {
            Style.install(false);
            NowPage page = new NowPage(new Texts(Locale.UK), wishes::add, SampleViews.sources(Runnable::run));
            View view = SampleViews.sitting();
            page.show(view);
            AbstractButton standing = Swing.button(page, "I am standing");
            standing.doClick();
            assertFalse(isAsked(page));
            page.show(SampleViews.asked(view));
            assertTrue(isAsked(page));
            standing.doClick();
            Swing.button(page, "I am sitting").doClick();
            assertEquals('T', standing.getMnemonic(), "Alt and a letter answer it");
            page.show(view);
            assertFalse(isAsked(page));
        });
        assertEquals(
                List.of(
                        new Wish.Corrected(Posture.STANDING),
                        new Wish.Said(new Answer.OnFeet()),
                        new Wish.Said(new Answer.Seated())),
                wishes);
    }

    private static boolean isAsked(NowPage page) {
        return Swing.everything(page).stream()
                .anyMatch(c -> c instanceof JLabel label && label.getText().equals("Sitting or standing?"));
    }
}
