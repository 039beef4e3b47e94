package plumbline.screen.session;

import java.awt.Color;
import java.awt.Font;
import java.awt.Rectangle;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import plumbline.screen.parts.Style;

/** Text that wraps, cannot be edited, and can be read by a screen reader. */
public final class SessionText extends JTextArea {
    private static final long serialVersionUID = 1L;

    public SessionText(String text, int style, float factor) {
        // A caret that is set, or follows the text, would scroll the page to this text once it is shown.
        Style.stayPut(this);
        setText(text);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setLineWrap(true);
        setWrapStyleWord(true);
        setBorder(null);
        Font label = UIManager.getFont("Label.font");
        Font base = label == null ? getFont() : label;
        setFont(base.deriveFont(style, base.getSize2D() * factor));
        Color color = UIManager.getColor("Label.foreground");
        if (color != null) {
            setForeground(color);
        }
        getAccessibleContext().setAccessibleName(text);
    }

    /** Words are read where they stand: a caret that nobody sees does not scroll their page to it. */
    @Override
    public void scrollRectToVisible(Rectangle caret) {}

    /** Shows another text; the same one again changes nothing. */
    public void say(String text) {
        if (!text.equals(getText())) {
            setText(text);
            getAccessibleContext().setAccessibleName(text);
        }
    }
}
