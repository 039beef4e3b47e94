package plumbline.screen.parts;

import java.awt.Dimension;
import java.awt.KeyboardFocusManager;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import java.beans.PropertyChangeEvent;
import java.beans.PropertyChangeListener;
import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ScrollPaneConstants;
import javax.swing.Scrollable;
import org.jspecify.annotations.Nullable;

/** What is higher than the window: as wide as there is room, and scrolled up and down. */
public class Column extends JPanel implements Scrollable {

    private static final long serialVersionUID = 1L;

    private static final int LINE = 24;
    private static final String FOCUS = "focusOwner";

    private final transient PropertyChangeListener follow = this::follow;

    /** An empty column. */
    public Column(@Nullable LayoutManager layout) {
        super(layout);
        setOpaque(false);
    }

    @Override
    public void addNotify() {
        super.addNotify();
        KeyboardFocusManager.getCurrentKeyboardFocusManager().addPropertyChangeListener(FOCUS, follow);
    }

    @Override
    public void removeNotify() {
        KeyboardFocusManager.getCurrentKeyboardFocusManager().removePropertyChangeListener(FOCUS, follow);
        super.removeNotify();
    }

    /** Whoever goes through the page by keyboard sees where the keyboard is. */
    private void follow(PropertyChangeEvent change) {
        if (change.getNewValue() instanceof JComponent part && isAncestorOf(part)) {
            part.scrollRectToVisible(
                    new Rectangle(0, -LINE, part.getWidth(), Math.min(part.getHeight(), getHeight()) + 2 * LINE));
        }
    }

    /** The column in a pane that scrolls it. */
    public JScrollPane scrolled() {
        JScrollPane pane = new JScrollPane(
                this, ScrollPaneConstants.VERTICAL_SCROLLBAR_AS_NEEDED, ScrollPaneConstants.HORIZONTAL_SCROLLBAR_NEVER);
        pane.setBorder(BorderFactory.createEmptyBorder());
        pane.setOpaque(false);
        pane.getViewport().setOpaque(false);
        return pane;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return getPreferredSize();
    }

    @Override
    public int getScrollableUnitIncrement(Rectangle visible, int orientation, int direction) {
        return LINE;
    }

    @Override
    public int getScrollableBlockIncrement(Rectangle visible, int orientation, int direction) {
        return Math.max(LINE, visible.height - LINE);
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    @Override
    public boolean getScrollableTracksViewportHeight() {
        return false;
    }
}
