package plumbline.screen.session;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JPanel;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Sign;
import plumbline.stretch.session.Session.End;

/** What is shown when a session is over: that it is done, or what the feelings that were named call for. */
final class SessionOver extends JPanel {
    private static final long serialVersionUID = 1L;

    private final JButton close;

    SessionOver(Catalogue catalogue, End end, SessionWords words, Runnable closed) {
        super(new BorderLayout(0, 12));
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        List<Sign> signs = catalogue.signsFor(end.feelings());
        String headline = words.say(
                end.completed() ? "over.done" : "over.stopped", end.held().toSeconds());
        add(new SessionText(headline, Font.BOLD, 1.5f), BorderLayout.NORTH);
        if (end.isStopSign()) {
            JPanel centre = new JPanel(new BorderLayout(0, 8));
            centre.setOpaque(false);
            centre.add(
                    new SessionText(words.say("over.stop") + " " + words.say("over.not-advice"), Font.PLAIN, 1.1f),
                    BorderLayout.NORTH);
            centre.add(new SessionSigns(catalogue, signs, words));
            add(centre);
        }
        close = new JButton(words.say("button.close"));
        close.addActionListener(e -> closed.run());
        JPanel row = new JPanel(new FlowLayout(FlowLayout.LEADING, 0, 0));
        row.setOpaque(false);
        row.add(close);
        add(row, BorderLayout.SOUTH);
    }

    void focus() {
        close.requestFocusInWindow();
    }
}
