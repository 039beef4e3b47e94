package plumbline.screen.prompt;

import java.awt.BorderLayout;
import java.time.Duration;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import plumbline.screen.parts.Row;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** The word about the back, and the wish for no more of them today. */
final class NudgePane extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient Texts texts;
    private final JLabel text = Style.line("h4");

    NudgePane(Texts texts, Runnable notToday) {
        super(new BorderLayout());
        this.texts = texts;
        JLabel hint = Style.quiet();
        hint.setText(texts.text("nudge.hint"));
        JButton button = Style.name(new JButton(), texts.label("nudge.not-today"));
        button.addActionListener(e -> notToday.run());
        JPanel lines = new JPanel();
        new Stack(lines).add(text, 0).add(hint, Style.GAP / 2).add(new Row(button), Style.GAP);
        int edge = 2 * Style.GAP;
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(Style.look().accent()),
                BorderFactory.createEmptyBorder(edge, edge, edge, edge)));
        add(lines, BorderLayout.CENTER);
        setToolTipText(texts.text("nudge.close"));
    }

    void say(Duration rounded) {
        text.setText(texts.text("nudge", texts.words().duration(rounded)));
    }
}
