package plumbline.screen.prompt;

import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.time.Duration;
import java.util.Optional;
import javax.swing.JWindow;
import plumbline.screen.parts.Corner;
import plumbline.screen.parts.Texts;

/** A small word about the back in the corner. Never takes the keyboard; a click sends it away. */
public final class NudgeToast {

    private final NudgePane pane;
    private final JWindow window = new JWindow();
    private boolean dismissed;

    /**
     * A toast that is not on the screen yet.
     *
     * @param notToday is run where the wearer wants no more such words today
     */
    public NudgeToast(Texts texts, Runnable notToday) {
        pane = new NudgePane(texts, () -> {
            notToday.run();
            dismiss();
        });
        window.setFocusableWindowState(false);
        window.setAlwaysOnTop(true);
        window.setContentPane(pane);
        MouseAdapter click = new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                dismiss();
            }
        };
        window.addMouseListener(click);
        pane.addMouseListener(click);
    }

    private void dismiss() {
        dismissed = true;
        window.setVisible(false);
    }

    /** Shows the nudge, or takes it away. */
    public void show(Optional<Duration> rounded) {
        if (rounded.isEmpty()) {
            dismissed = false;
            window.setVisible(false);
            return;
        }
        pane.say(rounded.get());
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
