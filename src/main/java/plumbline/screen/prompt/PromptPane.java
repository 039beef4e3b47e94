package plumbline.screen.prompt;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import plumbline.coach.Advice;
import plumbline.coach.Answer;
import plumbline.coach.Outcome;
import plumbline.face.View;
import plumbline.screen.parts.Choices;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** What is in the prompt window. Follows the break live, and says in a line how it ended. Works without a window. */
final class PromptPane extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 460;
    private static final List<Duration> MEETINGS =
            List.of(Duration.ofMinutes(30), Duration.ofMinutes(45), Duration.ofMinutes(60), Duration.ofMinutes(90));
    private static final List<Integer> SNOOZE_MINUTES = List.of(5, 10, 15);

    private final transient Texts texts;
    private final transient Consumer<Answer> answers;
    private final transient Consumer<String> guides;
    private final JButton guide = new JButton();
    private final JButton done = new JButton();
    private boolean seatedAgain;
    private final JTextField reason = new JTextField(9);
    private final JLabel title = Style.line("h2");
    private final Paragraph text = new Paragraph(WIDTH);
    private final JLabel stretch = Style.line("h4");
    private final Paragraph step = new Paragraph(WIDTH);
    private final JProgressBar progress = new JProgressBar(0, 1000);
    private final JLabel upright = Style.quiet();
    private final Paragraph flags = new Paragraph(WIDTH);
    private final JToggleButton more = new JToggleButton();
    private final transient List<JButton> snoozes = new ArrayList<>();
    private final JLabel later = Style.quiet();
    private final Paragraph ended = new Paragraph(WIDTH);
    private final JPanel asking = new JPanel();
    private final JPanel over = new JPanel(new BorderLayout());
    private final transient Runnable onResize;
    private String stretchId = "";
    private transient Instant askedAt = Instant.MIN;

    /**
     * A prompt to be filled.
     *
     * @param guides is told the id of the stretch that the wearer wants to be led through
     */
    public PromptPane(Texts texts, Consumer<Answer> answers, Consumer<String> guides, Runnable onResize) {
        this.texts = texts;
        this.answers = answers;
        this.guides = guides;
        this.onResize = onResize;
        int edge = 2 * Style.GAP;
        asking.setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
        title.setText(texts.text("prompt.title"));
        flags.setText(texts.text("prompt.flags.text"));
        flags.setVisible(false);
        new Stack(asking)
                .add(title, 0)
                .add(text, Style.GAP)
                .add(progress, edge)
                .add(upright, Style.GAP / 2)
                .add(stretch, edge)
                .add(step, Style.GAP / 2)
                .add(stopSigns(), edge)
                .add(flags, Style.GAP)
                .add(answers(), edge)
                .add(snoozeRow(), Style.GAP);
        over.setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
        ended.setFont(title.getFont().deriveFont(ended.getFont().getSize2D() * 1.2f));
        over.add(ended, BorderLayout.CENTER);
        setLayout(new BorderLayout());
        add(asking);
    }

    private JPanel stopSigns() {
        Paragraph stop = new Paragraph(WIDTH - 130);
        stop.setText(texts.text("prompt.stop"));
        Style.name(more, texts.label("prompt.flags"));
        more.addActionListener(e -> {
            flags.setVisible(more.isSelected());
            onResize.run();
        });
        JPanel corner = new JPanel(new BorderLayout());
        corner.add(more, BorderLayout.NORTH);
        JPanel row = new JPanel(new BorderLayout(2 * Style.GAP, 0));
        row.add(stop, BorderLayout.CENTER);
        row.add(corner, BorderLayout.LINE_END);
        return row;
    }

    private JPanel answers() {
        done.setBackground(Style.look().accent());
        done.setForeground(Style.look().paper());
        Style.name(done, texts.label("prompt.done"));
        done.addActionListener(e -> answers.accept(seatedAgain ? new Answer.LetItBe() : new Answer.Done()));
        JButton skip = Style.name(new JButton(), texts.label("prompt.skip"));
        skip.addActionListener(
                e -> answers.accept(new Answer.Skip(reason.getText().strip())));
        reason.putClientProperty("JTextField.placeholderText", texts.text("prompt.reason"));
        reason.getAccessibleContext().setAccessibleName(texts.text("prompt.reason"));
        Style.name(guide, texts.label("prompt.guide"));
        guide.addActionListener(e -> guides.accept(stretchId));
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        row.add(done);
        row.add(Box.createHorizontalStrut(Style.GAP));
        row.add(guide);
        row.add(Box.createHorizontalStrut(Style.GAP));
        row.add(skip);
        row.add(Box.createHorizontalStrut(Style.GAP));
        row.add(reason);
        return row;
    }

    private JPanel snoozeRow() {
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        row.add(later);
        for (int minutes : SNOOZE_MINUTES) {
            JButton snooze = new JButton(texts.text("prompt.snooze.min", minutes));
            snooze.getAccessibleContext().setAccessibleName(texts.text("prompt.snooze.name", minutes));
            snooze.addActionListener(e -> answers.accept(new Answer.Snooze(Duration.ofMinutes(minutes))));
            snoozes.add(snooze);
            row.add(Box.createHorizontalStrut(Style.GAP));
            row.add(snooze);
        }
        row.add(Box.createHorizontalStrut(2 * Style.GAP));
        row.add(Choices.button(
                texts,
                "prompt.meeting",
                MEETINGS,
                length -> answers.accept(new Answer.Quiet(length, Answer.Why.MEETING))));
        return row;
    }

    public void show(View.Call call) {
        stretchId = call.stretchId();
        guide.setVisible(call.led());
        if (!call.askedAt().equals(askedAt)) {
            askedAt = call.askedAt();
            reason.setText("");
        }
        String asked = texts.words().duration(call.asked());
        String up = texts.words().duration(call.upright());
        if (seatedAgain != (call.stage() == Advice.Stage.SEATED_AGAIN)) {
            seatedAgain = !seatedAgain;
            Style.name(done, texts.label(seatedAgain ? "prompt.let-it-be" : "prompt.done"));
        }
        text.setText(seatedAgain ? texts.text("prompt.seated-again", up, asked) : request(call, asked));
        Style.fill(stretch, texts.text("prompt.stretch", call.stretch()));
        step.setText(call.firstStep());
        progress.setValue((int) Math.min(
                1000,
                1000 * call.upright().toMillis() / Math.max(1, call.asked().toMillis())));
        String following = texts.text("prompt.progress", up, asked);
        upright.setText(call.waiting()
                .map(w -> following + " · "
                        + texts.text("prompt.count", texts.words().duration(w)))
                .orElse(following));
        progress.getAccessibleContext().setAccessibleName(following);
        snoozes.forEach(b -> b.setVisible(call.maySnooze()));
        later.setText(texts.text(call.maySnooze() ? "prompt.snooze" : "prompt.snooze.none"));
        call.ended().ifPresent(outcome -> ended.setText(endLine(outcome, up)));
        turn(call.ended().isPresent() ? over : asking);
    }

    private String request(View.Call call, String asked) {
        String said = texts.text("prompt.text", texts.words().duration(call.seated()), asked);
        return switch (call.snoozes()) {
            case 0 -> said;
            case 1 -> said + " " + texts.text("prompt.snoozed.once");
            default -> said + " " + texts.text("prompt.snoozed", call.snoozes());
        };
    }

    private void turn(JPanel side) {
        if (getComponent(0) != side) {
            removeAll();
            add(side);
            revalidate();
            repaint();
        }
    }

    /** Shows the red flags, as their button does. */
    public void openFlags() {
        more.doClick();
    }

    /** How it ended, in one line. */
    String endLine(Outcome outcome, String up) {
        return texts.text("prompt.ended." + outcome, up);
    }
}
