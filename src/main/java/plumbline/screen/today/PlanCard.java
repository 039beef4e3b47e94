package plumbline.screen.today;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import plumbline.chart.PiecesPicture;
import plumbline.face.Wish;
import plumbline.face.plan.PlanView;
import plumbline.screen.page.Sources;
import plumbline.screen.parts.Card;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.PictureView;
import plumbline.screen.parts.Row;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** The wearer's plan on the page Today: how it goes, the question for the cue, the look back. Out of sight while there is none. */
final class PlanCard {

    private static final int WORDS = 720;

    /** Below this the bars say nothing. */
    private static final int LEAST_PICTURE = 110;

    private final Texts texts;
    private final Card card = new Card(new BorderLayout());
    private final Paragraph lines = new Paragraph(WORDS);
    private final Paragraph question = new Paragraph(WORDS);
    private final JPanel answers;
    private final JLabel weekTitle = Style.line("h4");
    private final Paragraph week = new Paragraph(WORDS);
    private final PictureView picture;
    private final JPanel choice;
    private Optional<PlanView> shown = Optional.empty();

    PlanCard(Texts texts, Consumer<Wish> wishes, Sources sources) {
        this.texts = texts;
        picture = new PictureView(sources.drawing(), texts.words().text("pieces.title"), WORDS, 120);
        picture.setMinimumSize(new Dimension(0, Style.length(LEAST_PICTURE)));
        answers = new Row(
                button("plan.cue.yes", new Wish.CueWanted(true), wishes),
                button("plan.cue.no", new Wish.CueWanted(false), wishes));
        choice = new Row(
                button("plan.take", new Wish.Suggested(true), wishes),
                button("plan.leave", new Wish.Suggested(false), wishes));
        question.say(texts.text("plan.cue"));
        weekTitle.setText(texts.text("plan.week"));
        JPanel stack = new JPanel();
        stack.setOpaque(false);
        new Stack(stack)
                .add(lines, 0)
                .add(question, Style.GAP / 2)
                .add(answers, Style.GAP / 2)
                .add(weekTitle, Style.GAP / 2)
                .add(week, Style.GAP / 2)
                .add(picture, Style.GAP / 2)
                .add(choice, Style.GAP / 2);
        card.add(stack, BorderLayout.CENTER);
        show(PlanView.NOTHING);
    }

    private static JButton named(Texts texts, String key) {
        return Style.name(new JButton(), texts.label(key));
    }

    private JButton button(String key, Wish wish, Consumer<Wish> wishes) {
        JButton button = named(texts, key);
        button.addActionListener(e -> wishes.accept(wish));
        return button;
    }

    Card card() {
        return card;
    }

    void show(PlanView plan) {
        if (shown.filter(plan::equals).isPresent()) {
            return;
        }
        shown = Optional.of(plan);
        say(lines, plan.lines().stream().map(texts::say).collect(Collectors.joining(" ")));
        question.setVisible(plan.asksForCue());
        answers.setVisible(plan.asksForCue());
        weekTitle.setVisible(plan.week().isPresent());
        say(
                week,
                plan.week()
                        .map(w -> w.sentences().stream().map(texts::say).collect(Collectors.joining(" ")))
                        .orElse(""));
        picture.setVisible(plan.week().filter(w -> !w.days().isEmpty()).isPresent());
        plan.week()
                .ifPresent(
                        w -> picture.show(new PiecesPicture(w.days(), w.sharePercent(), Style.look(), texts.words())));
        choice.setVisible(plan.week().flatMap(PlanView.Week::suggestion).isPresent());
        card.setVisible(
                !plan.lines().isEmpty() || plan.asksForCue() || plan.week().isPresent());
        card.revalidate();
    }

    private static void say(Paragraph where, String what) {
        where.say(what);
        where.setVisible(!what.isEmpty());
    }
}
