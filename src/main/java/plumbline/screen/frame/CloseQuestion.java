package plumbline.screen.frame;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.event.KeyEvent;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Stack;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** Asks once whether closing the window means to go on watching. */
final class CloseQuestion extends JPanel {

    private static final long serialVersionUID = 1L;

    private final JButton keep;

    /**
     * The question.
     *
     * @param goesOn the key of where it goes on
     */
    CloseQuestion(Texts texts, String goesOn, Runnable onKeep, Runnable onQuit) {
        super(new BorderLayout(0, 2 * Style.GAP));
        int edge = 3 * Style.GAP;
        setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
        JLabel title = Style.line("h2");
        title.setText(texts.text("close.title"));
        Paragraph text = new Paragraph(400);
        text.setText(texts.text(goesOn));
        JLabel once = Style.quiet();
        once.setText(texts.text("close.once"));
        JPanel words = new JPanel();
        new Stack(words).add(title, 0).add(text, Style.GAP).add(once, Style.GAP);
        add(words, BorderLayout.CENTER);
        keep = Style.name(new JButton(), texts.label("close.keep"));
        keep.addActionListener(e -> onKeep.run());
        JButton quit = Style.name(new JButton(), texts.label("close.quit"));
        quit.addActionListener(e -> onQuit.run());
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 0, 0));
        buttons.add(quit);
        buttons.add(Box.createHorizontalStrut(Style.GAP));
        buttons.add(keep);
        add(buttons, BorderLayout.SOUTH);
        // One button is ringed, the one that Enter presses; Escape leaves everything as it is.
        addHierarchyListener(e -> {
            if (isShowing()) {
                keep.requestFocusInWindow();
            }
        });
        registerKeyboardAction(
                e -> SwingUtilities.getWindowAncestor(this).dispose(),
                KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                WHEN_IN_FOCUSED_WINDOW);
    }

    /** The button that Enter presses. */
    JButton keep() {
        return keep;
    }
}
