package plumbline.screen.session;

import java.awt.Dimension;
import java.awt.Toolkit;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import javax.swing.JFrame;
import plumbline.screen.parts.Emblem;
import plumbline.stretch.Stretch;
import plumbline.stretch.session.Session;
import plumbline.stretch.session.SessionPlan;

/**
 * A window of its own for guided stretches, one after the other. It is opened by the wearer, so it may have the keyboard.
 * Closing it while a stretch is on ends it without a question.
 */
public final class SessionWindow {

    private final JFrame frame;
    private final SessionPanel panel;
    private final Led led;
    private final Deque<SessionPlan> waiting = new ArrayDeque<>();
    private boolean open;

    public SessionWindow(Leading leading, Locale locale, Led led) {
        this.led = led;
        this.frame = new JFrame();
        this.panel = new SessionPanel(leading.catalogue(), locale, leading.clock(), new SessionPanel.Listener() {
            @Override
            public void ended(Stretch stretch, Session.End end) {
                if (end.isStopSign()) {
                    waiting.clear();
                }
                led.ended(stretch.id(), end);
            }

            @Override
            public void closed() {
                next();
            }

            @Override
            public void cue(SessionCue cue) {
                Toolkit.getDefaultToolkit().beep();
            }
        });
        frame.setContentPane(panel);
        frame.setIconImages(List.of(Emblem.image(16), Emblem.image(32), Emblem.image(64)));
        frame.setMinimumSize(new Dimension(760, 600));
        frame.setSize(940, 700);
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                waiting.clear();
                next();
            }
        });
    }

    /** Leads through these from now on, whatever was on before. */
    public void begin(List<SessionPlan> plans) {
        waiting.clear();
        waiting.addAll(plans);
        if (!frame.isVisible()) {
            frame.setLocationRelativeTo(null);
        }
        next();
    }

    private void next() {
        SessionPlan plan = waiting.poll();
        if (plan == null) {
            panel.leave();
            frame.dispose();
            if (open) {
                open = false;
                led.closed();
            }
            return;
        }
        open = true;
        frame.setTitle(plan.stretch().name().in(panel.getLocale()));
        frame.setVisible(true);
        frame.toFront();
        panel.begin(plan);
    }

    SessionPanel panel() {
        return panel;
    }

    JFrame frame() {
        return frame;
    }

    public void dispose() {
        panel.leave();
        frame.dispose();
    }
}
