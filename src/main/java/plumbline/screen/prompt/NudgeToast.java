package plumbline.screen.prompt;

import java.awt.BorderLayout;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JWindow;
import plumbline.screen.parts.Corner;
import plumbline.screen.parts.Row;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** A small word about the back in the corner. Never takes the keyboard; a click sends it away. */
public final class NudgeToast {

    private final Texts texts;
    private final JWindow window = new JWindow();
    private final JLabel text = Style.line("h4");
    private final JButton notToday;
    private boolean dismissed;

    /**
     * A toast that is not on the screen yet.
     *
     * @param notToday is run where the wearer wants no more such words today
     */
    public NudgeToast(Texts texts, Runnable notToday) {
        this.texts = texts;
        this.notToday = Style.name(new JButton(), texts.label("nudge.not-today"));
        this.notToday.addActionListener(e -> {
            notToday.run();
            dismiss();
        });
        window.setFocusableWindowState(false);
        window.setAlwaysOnTop(true);
        window.setContentPane(pane());
        window.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                dismiss();
            }
        });
    }

    private void dismiss() {
        dismissed = true;
        window.setVisible(false);
    }

    private JPanel pane() {
        JLabel hint = Style.quiet();
        hint.setText(texts.text("nudge.hint"));
        JPanel lines = new JPanel();
        new Stack(lines).add(text, 0).add(hint, Style.GAP / 2).add(new Row(notToday), Style.GAP);
        JPanel pane = new JPanel(new BorderLayout());
        int edge = 2 * Style.GAP;
        pane.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(Style.look().accent()),
                BorderFactory.createEmptyBorder(edge, edge, edge, edge)));
        pane.add(lines, BorderLayout.CENTER);
        pane.setToolTipText(texts.text("nudge.close"));
        return pane;
    }

    /** Shows the nudge, or takes it away. */
    public void show(Optional<Duration> rounded) {
        if (rounded.isEmpty()) {
            dismissed = false;
            window.setVisible(false);
            return;
        }
        text.setText(texts.text("nudge", texts.words().duration(rounded.get())));
        if (!dismissed && !window.isVisible()) {
            window.pack();
            Corner.put(window);
            window.setVisible(true);
        }
    }

    public JWindow window() {
        return window;
    }

    public void dispose() {
        window.dispose();
    }
}
