package plumbline.screen.now;

import java.awt.CardLayout;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;
import plumbline.coach.Answer;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.page.Page;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Ring;
import plumbline.screen.parts.Row;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** The time in this bout as a ring, the next break, and quiet for a while. */
final class BoutCard implements Page {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofMinutes(60), Duration.ofMinutes(120));
    private static final List<Duration> MEETINGS =
            List.of(Duration.ofMinutes(30), Duration.ofMinutes(45), Duration.ofMinutes(60), Duration.ofMinutes(90));

    /** What is left for words beside the ring in the smallest window. */
    private static final int WORDS = 165;

    private final NowWords words;
    private final Card card =
            new Card(new MigLayout("insets 0, gapy 8, wrap 2, fill, hidemode 3", "[][grow, fill]", "push[][][]push[]"));
    private final Ring ring;
    private final Paragraph bout = new Paragraph(WORDS);
    private final Paragraph next = new Paragraph(WORDS);
    private final Paragraph quiet = new Paragraph(WORDS);
    private final CardLayout turns = new CardLayout();
    private final JPanel buttons = new JPanel(turns);
    private Optional<View> shown = Optional.empty();

    BoutCard(Texts texts, Consumer<Wish> wishes) {
        words = new NowWords(texts);
        ring = new Ring(texts);
        quiet.setForeground(Style.look().faint());
        card.add(ring, "cell 0 0 1 3, aligny center, gapright 24");
        card.add(bout, "cell 1 0, aligny bottom, wmin 0");
        card.add(next, "cell 1 1, wmin 0");
        card.add(quiet, "cell 1 2, aligny top, wmin 0");
        buttons.setOpaque(false);
        buttons.add(
                new Row(
                        ask(texts, "pause", PAUSES, Answer.Why.PAUSE, wishes),
                        ask(texts, "meeting", MEETINGS, Answer.Why.MEETING, wishes)),
                "speaking");
        JButton resume = Style.name(new JButton(), texts.label("resume"));
        resume.addActionListener(e -> wishes.accept(new Wish.Said(new Answer.Resume())));
        buttons.add(new Row(resume), "quiet");
        card.add(buttons, "cell 0 3 2 1, growx, wmin 0, gaptop 8");
    }

    private JButton ask(Texts texts, String key, List<Duration> lengths, Answer.Why why, Consumer<Wish> wishes) {
        QuietMenu menu = new QuietMenu(texts, lengths, why, answer -> wishes.accept(new Wish.Said(answer)));
        JButton button = Style.name(new JButton(), texts.label(key));
        button.setToolTipText(texts.text(key + ".hint"));
        button.addActionListener(e ->
                shown.ifPresent(view -> menu.at(view.now().at(), view.zone()).show(button, 0, button.getHeight())));
        return button;
    }

    Card card() {
        return card;
    }

    @Override
    public void show(View view) {
        View.Now now = view.now();
        shown = Optional.of(view);
        ring.show(now.seated(), now.interval());
        // Seated, the ring says it.
        bout.say(now.seated().isZero() || !now.upright().isZero() ? words.bout(now) : "");
        bout.setVisible(!bout.getText().isEmpty());
        next.say(words.nextBreak(now));
        quiet.say(words.quiet(now, view.zone()));
        // What the wearer has not asked for they cannot take back.
        turns.show(buttons, now.quiet().filter(q -> q.why().isSaid()).isPresent() ? "quiet" : "speaking");
    }
}
