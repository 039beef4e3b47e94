package plumbline.screen.parts;

import java.awt.BorderLayout;
import java.awt.Container;
import java.awt.Dimension;
import javax.swing.JPanel;

/** A page that fills the window, and is scrolled up and down only where the window is lower than the page needs. */
public final class Sheet extends Column {

    private static final long serialVersionUID = 1L;

    /** The page on a sheet. */
    public Sheet(JPanel page) {
        super(new BorderLayout());
        add(page);
    }

    /** As high as is needed; more is taken where there is more. */
    @Override
    public Dimension getPreferredSize() {
        return new Dimension(super.getPreferredSize().width, getMinimumSize().height);
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        Container window = getParent();
        return window != null && window.getHeight() >= getMinimumSize().height;
    }
}
