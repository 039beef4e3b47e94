package plumbline.screen.parts;

import java.awt.Dimension;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.View;

/** Words that break into lines at the width given; not focusable, for it is read with what it stands beside. */
public final class Paragraph extends JTextArea {

    private static final long serialVersionUID = 1L;

    private final int width;

    /** Words at this width, in pixels of the window. */
    public Paragraph(int width) {
        this.width = width;
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setBorder(null);
        setFont(UIManager.getFont("Label.font"));
        setForeground(Style.look().ink());
        Style.stayPut(this);
    }

    /** Sets the words; the same words again change nothing. */
    public void say(String words) {
        if (!words.equals(getText())) {
            setText(words);
        }
    }

    @Override
    public Dimension getPreferredSize() {
        View lines = getUI().getRootView(this);
        lines.setSize(width, Short.MAX_VALUE);
        return new Dimension(width, (int) Math.ceil(lines.getPreferredSpan(View.Y_AXIS)));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
