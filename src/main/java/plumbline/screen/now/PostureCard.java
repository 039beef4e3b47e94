package plumbline.screen.now;

import java.awt.BorderLayout;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import plumbline.coach.Answer;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.posture.Posture;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Row;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** The posture in words, since when, how sure; and two buttons for when it is wrong. */
final class PostureCard implements Page {

    /** What is left for words in the smallest window. */
    private static final int WORDS = 260;

    private final NowWords words;
    private final Card card = new Card(new BorderLayout());
    private final JLabel posture = Style.line("h1");
    private final JLabel since = Style.line("large");
    private final JLabel sureness = Style.quiet();
    private final JLabel question = Style.line("medium");
    private final Paragraph cue = new Paragraph(WORDS);
    private final Texts texts;
    private boolean asked;

    PostureCard(Texts texts, Consumer<Wish> wishes) {
        this.texts = texts;
        words = new NowWords(texts);
        JPanel lines = new JPanel();
        lines.setOpaque(false);
        new Stack(lines)
                .add(posture, 0)
                .add(since, Style.GAP / 2)
                .add(sureness, Style.GAP)
                .add(cue, Style.GAP);
        card.add(lines, BorderLayout.NORTH);
        ask(false);
        Row wrong = new Row(
                correct("correct.sitting", Posture.SITTING, new Answer.Seated(), wishes),
                correct("correct.standing", Posture.STANDING, new Answer.OnFeet(), wishes));
        JPanel below = new JPanel();
        below.setOpaque(false);
        new Stack(below).add(question, 0).add(wrong, Style.GAP);
        card.add(below, BorderLayout.SOUTH);
    }

    private JButton correct(String key, Posture posture, Answer answer, Consumer<Wish> wishes) {
        JButton button = Style.name(new JButton(), texts.label(key));
        button.addActionListener(e -> wishes.accept(asked ? new Wish.Said(answer) : new Wish.Corrected(posture)));
        return button;
    }

    /** The same two buttons answer the coach's question, while it is asked. */
    private void ask(boolean now) {
        asked = now;
        question.setText(texts.text(now ? "sitorstand" : "correct"));
        question.setForeground(now ? Style.look().accent() : Style.look().faint());
    }

    Card card() {
        return card;
    }

    @Override
    public void show(View view) {
        Style.fill(posture, words.posture(view.now()));
        Style.fill(since, words.since(view.now(), view.zone()));
        Style.fill(sureness, words.sureness(view.now()));
        cue.say(view.plan().cue().map(texts::say).orElse(""));
        card.tint(view.plan().cue().isPresent());
        if (asked != view.now().sitOrStand()) {
            ask(view.now().sitOrStand());
        }
    }
}
