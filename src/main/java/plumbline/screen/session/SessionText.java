package plumbline.screen.session;

import java.awt.Color;
import java.awt.Font;
import javax.swing.UIManager;
import plumbline.screen.parts.Prose;

/** Prose in a size of its own, told to screen readers by its words. */
public final class SessionText extends Prose {
    private static final long serialVersionUID = 1L;

    public SessionText(String text, int style, float factor) {
        Font label = UIManager.getFont("Label.font");
        Font base = label == null ? getFont() : label;
        setFont(base.deriveFont(style, base.getSize2D() * factor));
        Color color = UIManager.getColor("Label.foreground");
        if (color != null) {
            setForeground(color);
        }
        say(text);
        getAccessibleContext().setAccessibleName(text);
    }

    @Override
    public void say(String text) {
        super.say(text);
        getAccessibleContext().setAccessibleName(text);
    }
}
