package plumbline.screen.parts;

import java.awt.Component;
import java.awt.Container;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import javax.swing.text.View;
import plumbline.screen.Swing;

/** Looks through a window for words that do not have the room that they need, and for parts that stick out. */
public final class CutWords {

    private CutWords() {}

    /** What is cut of what is in front, each with its words; what can be scrolled to is not cut. */
    public static List<String> in(Component window) {
        List<String> cut = new ArrayList<>();
        for (Component part : Swing.everything(window)) {
            if (part instanceof JViewport port
                    && isInFront(port, window)
                    && port.getViewPosition().y != 0
                    && !isKeyboardIn(port)) {
                cut.add("a page that is scrolled by " + port.getViewPosition().y + " though nobody did");
            }
            if (part instanceof JComponent seen && isInFront(seen, window) && speaks(seen)) {
                if (needed(seen).width > seen.getWidth() || needed(seen).height > seen.getHeight()) {
                    cut.add(told(seen) + " has " + seen.getSize() + " of "
                            + needed(seen).getSize());
                } else if (!isWithin(seen, window)) {
                    cut.add(told(seen) + " sticks out: " + seen.getBounds());
                }
            }
        }
        return cut;
    }

    /** What the keyboard goes to is scrolled to. */
    private static boolean isKeyboardIn(JViewport port) {
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getPermanentFocusOwner();
        return owner != null && port.isAncestorOf(owner);
    }

    private static boolean isInFront(Component part, Component window) {
        return part == window || (part.isVisible() && isInFront(part.getParent(), window));
    }

    private static boolean speaks(JComponent part) {
        return part instanceof JTextArea
                || part instanceof JTextField
                || !words(part).isBlank();
    }

    private static String words(JComponent part) {
        String words = part instanceof JLabel label ? label.getText() : "";
        words = part instanceof AbstractButton button ? button.getText() : words;
        return words == null ? "" : words;
    }

    private static Rectangle needed(JComponent part) {
        if (part instanceof JTextArea area) {
            View lines = area.getUI().getRootView(area);
            lines.setSize(area.getWidth(), Short.MAX_VALUE);
            return new Rectangle(0, (int) Math.ceil(lines.getPreferredSpan(View.Y_AXIS)));
        }
        return part instanceof JTextField
                ? new Rectangle(0, part.getPreferredSize().height)
                : new Rectangle(part.getPreferredSize());
    }

    private static boolean isWithin(Component part, Component window) {
        Container around = part.getParent();
        while (around != null && around != window && !(around instanceof JViewport)) {
            Rectangle there = SwingUtilities.convertRectangle(part.getParent(), part.getBounds(), around);
            if (!new Rectangle(around.getSize()).contains(there)) {
                return false;
            }
            around = around.getParent();
        }
        return true;
    }

    private static String told(JComponent part) {
        String words = part instanceof JTextArea area ? area.getText() : words(part);
        return part.getClass().getSimpleName() + " \"" + words + "\"";
    }
}
