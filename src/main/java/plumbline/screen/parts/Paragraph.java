package plumbline.screen.parts;

import java.awt.Dimension;
import javax.swing.UIManager;
import javax.swing.text.View;

/** Prose that wishes for a width, and is as high as it becomes at the width that it gets. */
public final class Paragraph extends Prose {

    private static final long serialVersionUID = 1L;

    private final int width;

    /** Words that wish for this width, in pixels of the window. */
    public Paragraph(int width) {
        this.width = Style.length(width);
        setFont(UIManager.getFont("Label.font"));
        setForeground(Style.look().ink());
    }

    @Override
    public void setBounds(int x, int y, int wide, int high) {
        int before = getWidth();
        super.setBounds(x, y, wide, high);
        Style.reflow(this, before);
    }

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
