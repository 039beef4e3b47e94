package plumbline.screen.now;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import plumbline.coach.Answer;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.posture.Posture;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Row;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** The posture in words, since when, how sure; and two buttons for when it is wrong. */
final class PostureCard implements Page {

    /** What is left for words in the smallest window. */
    private static final int WORDS = 260;

    /** By then what was said is what is seen. */
    private static final Duration HEARD_WITHIN = Duration.ofSeconds(5);

    private final NowWords words;
    private final Card card = new Card(new MigLayout("insets 0, gap 0, wrap 1, fill, hidemode 3", "[grow, fill]"));
    private final JPanel wrong;
    private final JLabel posture = Style.line("h1");
    private final JLabel since = Style.line("large");
    private final JLabel sureness = Style.quiet();
    private final JLabel question = Style.line("medium");
    private final Paragraph cue = new Paragraph(WORDS);
    private final Texts texts;
    private boolean asked;

    /** What the wearer has said in person, which holds on the page for as long as nothing else is seen. */
    private Optional<Word> said = Optional.empty();

    private Instant at = Instant.EPOCH;

    /** Something that the wearer has said, and when. */
    private record Word(Posture posture, Instant at) {

        boolean holds(Optional<Posture> seen, Instant now) {
            return seen.filter(posture::equals).isPresent() || now.isBefore(at.plus(HEARD_WITHIN));
        }
    }

    PostureCard(Texts texts, Consumer<Wish> wishes) {
        this.texts = texts;
        words = new NowWords(texts);
        card.add(posture);
        card.add(since, "gaptop 4");
        card.add(sureness, "gaptop 4");
        card.add(cue, "gaptop 8, wmin 0");
        wrong = new JPanel(new MigLayout("insets 0, gap 8, wrap 1", "[]"));
        wrong.setOpaque(false);
        wrong.add(question);
        wrong.add(new Row(
                correct("correct.sitting", Posture.SITTING, new Answer.Seated(), wishes),
                correct("correct.standing", Posture.STANDING, new Answer.OnFeet(), wishes)));
        card.add(wrong, "pushy, aligny bottom, gaptop 8");
        ask(false);
    }

    private JButton correct(String key, Posture posture, Answer answer, Consumer<Wish> wishes) {
        JButton button = Style.name(new JButton(), texts.label(key));
        button.addActionListener(e -> {
            wishes.accept(asked ? new Wish.Said(answer) : new Wish.Corrected(posture));
            said = Optional.of(new Word(posture, at));
            sureness.setText(texts.text("sure.said"));
        });
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
        Optional<Posture> seen = view.now().reading().map(r -> r.state().posture());
        at = view.now().at();
        said = said.filter(word -> word.holds(seen, at));
        Style.fill(sureness, said.isPresent() ? texts.text("sure.said") : words.sureness(view.now()));
        // Without a sensor there is nothing to be corrected.
        wrong.setVisible(view.now().reading().isPresent());
        cue.say(view.plan().cue().map(texts::say).orElse(""));
        cue.setVisible(view.plan().cue().isPresent());
        card.tint(view.plan().cue().isPresent());
        if (asked != view.now().sitOrStand()) {
            ask(view.now().sitOrStand());
        }
    }
}
