package plumbline.screen.care;

import java.awt.Insets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import plumbline.coach.JournalEntry;
import plumbline.face.CareView;
import plumbline.face.Wish;
import plumbline.screen.parts.Row;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.stretch.recovery.ColdOrHeat;
import plumbline.stretch.recovery.WalkingProgramme;

/** Routines, ice and heat, walking, pain: a line for each. */
final class CareFoot extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final Duration FIRST_WALK = Duration.ofMinutes(5);

    private static final int LONGEST_WALK_MIN = (int) WalkingProgramme.LONGEST.toMinutes();

    private final transient Texts texts;
    private final transient Consumer<Wish> wishes;
    private final JLabel timer = Style.line("h4");
    private final JButton timerOff;
    private final JLabel walk = Style.plain();
    private final JTextField minutes = new JTextField("5", 3);
    private final JTextField before = new JTextField("3", 3);
    private final JTextField after = new JTextField("3", 3);
    private transient Optional<ColdOrHeat> running = Optional.empty();

    CareFoot(Texts texts, Consumer<Wish> wishes) {
        this.texts = texts;
        this.wishes = wishes;
        setOpaque(false);
        timerOff = button("care.timer.off", () -> wishes.accept(new Wish.CoolOver()));
        timerOff.setVisible(false);
        Row first = new Row(
                button("care.morning", () -> wishes.accept(new Wish.LeadRoutine(false))),
                button("care.evening", () -> wishes.accept(new Wish.LeadRoutine(true))),
                button("care.ice", () -> wishes.accept(new Wish.Cool(ColdOrHeat.Kind.ICE))),
                button("care.heat", () -> wishes.accept(new Wish.Cool(ColdOrHeat.Kind.HEAT))),
                timer,
                timerOff);
        Row second = new Row(
                walk,
                minutes,
                label("care.walk.min", minutes),
                label("care.walk.before", before),
                before,
                label("care.walk.after", after),
                after,
                button("care.walk.note", this::walked));
        JLabel asks = Style.plain();
        asks.setText(texts.text("care.pain"));
        Row pain = new Row(asks);
        for (int score = JournalEntry.LEAST_PAIN; score <= JournalEntry.MOST_PAIN; score++) {
            pain.add(pain(score));
        }
        new Stack(this).add(first, 0).add(second, Style.GAP / 2).add(pain, Style.GAP / 2);
    }

    void show(CareView view) {
        running = view.timer();
        timerOff.setVisible(running.isPresent());
        if (running.isEmpty()) {
            timer.setText(" ");
        }
        Duration dose = view.care().walking().map(WalkingProgramme::dose).orElse(FIRST_WALK);
        Style.fill(walk, texts.text("care.walk", texts.words().duration(dose)));
    }

    /** Goes on counting ice or heat. */
    void tick(Instant now) {
        running.ifPresent(each -> {
            Duration left = each.left(now);
            timer.setText(
                    left.isZero()
                            ? texts.text("care.timer.over." + each.kind())
                            : texts.text(
                                    "care.timer." + each.kind(), texts.words().duration(left)));
        });
    }

    private void walked() {
        wishes.accept(new Wish.Walked(
                Duration.ofMinutes(value(minutes, 0, LONGEST_WALK_MIN)),
                value(before, JournalEntry.LEAST_PAIN, JournalEntry.MOST_PAIN),
                value(after, JournalEntry.LEAST_PAIN, JournalEntry.MOST_PAIN)));
    }

    private JButton pain(int score) {
        JButton button = new JButton(String.valueOf(score));
        button.setMargin(new Insets(3, 7, 3, 7));
        button.getAccessibleContext().setAccessibleName(texts.text("care.pain.name", score));
        button.addActionListener(e -> wishes.accept(new Wish.Pain(score, "")));
        return button;
    }

    private JLabel label(String key, JTextField of) {
        JLabel label = Style.plain();
        label.setText(texts.text(key));
        label.setLabelFor(of);
        of.getAccessibleContext().setAccessibleName(texts.text(key));
        return label;
    }

    private JButton button(String key, Runnable action) {
        JButton button = new JButton(texts.text(key));
        button.addActionListener(e -> action.run());
        return button;
    }

    /** What is written there, held within bounds; the least where it is no figure. */
    private static int value(JTextField field, int least, int most) {
        String written = field.getText().strip();
        int value = written.matches("\\d{1,4}") ? Integer.parseInt(written) : least;
        int held = Math.max(least, Math.min(most, value));
        field.setText(String.valueOf(held));
        return held;
    }
}
