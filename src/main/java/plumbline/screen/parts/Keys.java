package plumbline.screen.parts;

import java.awt.event.KeyEvent;
import javax.swing.InputMap;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** What is done by keyboard alone. */
public final class Keys {

    private Keys() {}

    /** Runs this when Escape is pressed anywhere within the part. */
    public static void onEscape(JComponent part, Runnable action) {
        part.registerKeyboardAction(
                e -> action.run(),
                KeyStroke.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
                JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
    }

    /** Makes Enter press the button that has the focus, as the space bar does; held down, it presses once. */
    public static JButton entered(JButton button) {
        InputMap keys = button.getInputMap(JComponent.WHEN_FOCUSED);
        keys.put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0, false), "pressed");
        keys.put(KeyStroke.getKeyStroke(KeyEvent.VK_ENTER, 0, true), "released");
        return button;
    }
}
