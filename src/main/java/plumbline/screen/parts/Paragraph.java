package plumbline.screen.parts;

import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Rectangle;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.text.View;

/**
 * Words that break into lines at the width that they are given; not focusable, for it is read with what it stands beside.
 */
public final class Paragraph extends JTextArea {

    private static final long serialVersionUID = 1L;

    private final int width;

    /** Words that wish for this width, in pixels of the window; how high they are goes by the width that they get. */
    public Paragraph(int width) {
        this.width = Style.length(width);
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

    /** Another width is another height: what is around is laid out once more, after this layout is done. */
    @Override
    public void setBounds(int x, int y, int wide, int high) {
        boolean other = wide != getWidth();
        super.setBounds(x, y, wide, high);
        if (other) {
            EventQueue.invokeLater(this::revalidate);
        }
    }

    /** Words are read where they stand: a caret that nobody sees does not scroll their page to it. */
    @Override
    public void scrollRectToVisible(Rectangle caret) {}

    @Override
    public Dimension getPreferredSize() {
        View lines = getUI().getRootView(this);
        lines.setSize(getWidth() > 0 ? getWidth() : width, Short.MAX_VALUE);
        return new Dimension(width, (int) Math.ceil(lines.getPreferredSpan(View.Y_AXIS)));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
