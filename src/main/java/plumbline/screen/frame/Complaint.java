package plumbline.screen.frame;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Frame;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JPanel;
import plumbline.screen.parts.Emblem;
import plumbline.screen.parts.Keys;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** One sentence and a button, for somebody who has no terminal to read it on. */
final class Complaint extends JDialog {

    private static final long serialVersionUID = 1L;

    private static final int WORDS = 420;

    Complaint(Texts texts, String sentence) {
        super((Frame) null, texts.text("app"), true);
        setIconImages(List.of(Emblem.image(16), Emblem.image(32), Emblem.image(64)));
        int edge = 2 * Style.GAP;
        Paragraph words = new Paragraph(WORDS);
        words.say(sentence);
        words.getAccessibleContext().setAccessibleName(sentence);
        JButton close = Keys.entered(Style.name(new JButton(), texts.label("complaint.close")));
        close.addActionListener(e -> dispose());
        JPanel row = new JPanel(new FlowLayout(FlowLayout.TRAILING, 0, 0));
        row.setOpaque(false);
        row.add(close);
        JPanel pane = new JPanel(new BorderLayout(0, edge));
        pane.setBorder(BorderFactory.createEmptyBorder(edge, edge, edge, edge));
        pane.add(words, BorderLayout.CENTER);
        pane.add(row, BorderLayout.SOUTH);
        setContentPane(pane);
        getRootPane().setDefaultButton(close);
        setDefaultCloseOperation(DISPOSE_ON_CLOSE);
        pack();
        // The words know their height only once they have their width.
        pack();
        setLocationRelativeTo(null);
    }
}
