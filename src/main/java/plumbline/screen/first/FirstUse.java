package plumbline.screen.first;

import java.awt.Component;
import java.awt.FlowLayout;
import java.awt.Font;
import java.awt.event.KeyEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import plumbline.face.Preferences;
import plumbline.face.Unavailable;
import plumbline.screen.page.Sources;
import plumbline.screen.parts.Keys;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Row;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.screen.session.SessionText;

/** Five questions before the first stretch, and in plain words that this is not medical advice. May be asked again. */
public final class FirstUse extends JPanel {
    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 520;

    private final transient Texts texts;
    private final JCheckBox painful;
    private final JCheckBox hip;
    private final JCheckBox noFloor;
    private final JTextField hours = new JTextField("09:00-17:30", 12);
    private final JTextField interval = new JTextField("60", 4);
    private final Paragraph refused = new Paragraph(WIDTH);
    private final JButton save;

    /** The questions alone. */
    public FirstUse(Texts texts, Preferences preferences, Executor executor, Runnable done) {
        this(texts, preferences, executor, done, texts.text("five.title"), Optional.empty());
    }

    /** The last of the first steps, from which one can go back. */
    public static FirstUse last(Texts texts, Preferences preferences, Executor executor, Runnable done, Runnable back) {
        int steps = FirstSteps.STEPS.size() + 1;
        String title = texts.text("steps.title", steps, steps, texts.text("five.title"));
        return new FirstUse(texts, preferences, executor, done, title, Optional.of(back));
    }

    private FirstUse(
            Texts texts,
            Preferences preferences,
            Executor executor,
            Runnable done,
            String titled,
            Optional<Runnable> back) {
        this.texts = texts;
        int edge = 2 * Style.GAP;
        setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
        painful = new JCheckBox(texts.text("five.pain"));
        hip = new JCheckBox(texts.text("five.hip"));
        noFloor = new JCheckBox(texts.text("five.floor"));
        save = Keys.entered(Style.name(new JButton(), texts.label("five.save")));
        Map<String, String> answers = new LinkedHashMap<>();
        save.addActionListener(e -> {
            answers.put("wearer.ask_first", String.valueOf(painful.isSelected()));
            answers.put("wearer.hip_replacement", String.valueOf(hip.isSelected()));
            answers.put("wearer.no_floor", String.valueOf(noFloor.isSelected()));
            answers.put("schedule.hours", hours.getText().strip());
            answers.put("break.move_every_min", interval.getText().strip());
            executor.execute(() -> write(answers, preferences, done));
        });
        hours.addActionListener(e -> save.doClick());
        interval.addActionListener(e -> save.doClick());
        SessionText title = new SessionText(titled, Font.PLAIN, 1.5f);
        Paragraph advice = new Paragraph(WIDTH);
        advice.setText(texts.text("five.advice"));
        new Stack(this)
                .add(title, 0)
                .add(advice, Style.GAP)
                .add(painful, edge)
                .add(hip, Style.GAP)
                .add(noFloor, Style.GAP)
                .add(labelled("five.hours", hours), Style.GAP)
                .add(labelled("five.interval", interval), Style.GAP)
                .add(refused, Style.GAP)
                .add(new Row(buttons(back)), edge)
                .fill(Box.createGlue(), 0);
        registerKeyboardAction(
                e -> save.doClick(),
                KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0),
                JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    }

    private JComponent[] buttons(Optional<Runnable> back) {
        if (back.isEmpty()) {
            return new JComponent[] {save};
        }
        JButton before = Keys.entered(Style.name(new JButton(), texts.label("five.back")));
        before.addActionListener(e -> back.get().run());
        return new JComponent[] {save, before};
    }

    /** The first question gets the keyboard. */
    public void focus() {
        painful.requestFocusInWindow();
    }

    /** Asks in a dialog of its own. */
    public static void ask(Component over, Texts texts, Sources sources) {
        JDialog dialog = new JDialog(SwingUtilities.getWindowAncestor(over), texts.text("five.title"));
        FirstUse form = new FirstUse(
                texts, sources.preferences(), sources.drawing(), () -> SwingUtilities.invokeLater(dialog::dispose));
        dialog.setContentPane(form);
        dialog.getRootPane().setDefaultButton(form.save);
        dialog.getRootPane()
                .registerKeyboardAction(
                        e -> dialog.dispose(),
                        KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                        JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.pack();
        dialog.setLocationRelativeTo(over);
        dialog.setVisible(true);
    }

    /** Writes one answer after the other; the first that is refused stays to be mended. */
    private void write(Map<String, String> answers, Preferences preferences, Runnable done) {
        try {
            for (Map.Entry<String, String> answer : answers.entrySet()) {
                Preferences.Outcome outcome = preferences.set(answer.getKey(), answer.getValue());
                if (!outcome.accepted()) {
                    tell(outcome.sentence());
                    return;
                }
            }
            preferences.begun();
            done.run();
        } catch (Unavailable e) {
            tell(String.valueOf(e.getMessage()));
        }
    }

    private void tell(String sentence) {
        SwingUtilities.invokeLater(() -> refused.say(sentence));
    }

    private JPanel labelled(String key, JTextField field) {
        JLabel label = Style.plain();
        label.setText(texts.text(key));
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(texts.text(key));
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        row.add(label);
        row.add(Box.createHorizontalStrut(Style.GAP));
        row.add(field);
        return row;
    }
}
