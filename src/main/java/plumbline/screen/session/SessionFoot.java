package plumbline.screen.session;

import java.awt.BorderLayout;
import java.awt.FlowLayout;
import java.awt.Font;
import java.util.List;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JPanel;
import plumbline.stretch.session.Session.Mode;

/** The keys of a session as buttons, and the line that says when to stop; seen at every moment. */
final class SessionFoot extends JPanel {
    private static final long serialVersionUID = 1L;

    private final transient SessionWords words;
    private final JButton back = new JButton();
    private final JButton pause = new JButton();
    private final JButton skip = new JButton();
    private final JButton stop = new JButton();
    private final JButton signs = new JButton();
    private final JCheckBox sound = new JCheckBox();

    /** What the buttons do. */
    interface Keys {
        void back();

        void togglePause();

        void skip();

        void stop();

        void toggleSigns();
    }

    SessionFoot(SessionWords words, Keys keys) {
        super(new BorderLayout(0, 6));
        this.words = words;
        setOpaque(false);
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.LEADING, 8, 0));
        buttons.setOpaque(false);
        buttons.add(button(back, keys::back));
        buttons.add(button(pause, keys::togglePause));
        buttons.add(button(skip, keys::skip));
        buttons.add(button(stop, keys::stop));
        buttons.add(button(signs, keys::toggleSigns));
        sound.setText(words.say("button.sound"));
        sound.setOpaque(false);
        buttons.add(sound);
        back.setText(words.say("button.back"));
        skip.setText(words.say("button.skip"));
        stop.setText(words.say("button.stop"));
        show(Mode.PAUSED, false);
        add(buttons, BorderLayout.NORTH);
        add(new SessionText(words.say("keys"), Font.PLAIN, 0.9f), BorderLayout.CENTER);
        add(new SessionText(words.say("signs.line"), Font.BOLD, 1f), BorderLayout.SOUTH);
    }

    /** Names the two buttons that go to and fro, and lets only those be pressed that do something. */
    void show(Mode mode, boolean reading) {
        pause.setText(words.say(mode == Mode.PAUSED ? "button.resume" : "button.pause"));
        signs.setText(words.say(reading ? "button.signs.close" : "button.signs"));
        boolean on = mode == Mode.RUNNING || mode == Mode.PAUSED;
        List.of(back, pause, skip, stop).forEach(each -> each.setEnabled(on));
    }

    boolean isSoundOn() {
        return sound.isSelected();
    }

    private static JButton button(JButton button, Runnable action) {
        button.addActionListener(e -> action.run());
        return button;
    }
}
