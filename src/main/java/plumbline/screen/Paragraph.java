package plumbline.screen;

import java.awt.Dimension;
import javax.swing.JTextArea;
import javax.swing.UIManager;

/** Words that break into lines at the width given; not focusable, for it is read with what it stands beside. */
final class Paragraph extends JTextArea {

    private static final long serialVersionUID = 1L;

    private final int width;

    Paragraph(int width) {
        this.width = width;
        setLineWrap(true);
        setWrapStyleWord(true);
        setEditable(false);
        setFocusable(false);
        setOpaque(false);
        setBorder(null);
        setFont(UIManager.getFont("Label.font"));
        setForeground(Style.look().ink());
    }

    @Override
    public Dimension getPreferredSize() {
        setSize(width, Short.MAX_VALUE);
        return new Dimension(width, super.getPreferredSize().height);
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }
}
