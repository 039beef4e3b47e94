package plumbline.screen.session;

import java.awt.Component;
import java.awt.Dimension;
import plumbline.screen.parts.Column;

/** Texts below one another, each as high as it becomes when wrapped to the column's breadth. */
public final class SessionColumn extends Column {
    private static final long serialVersionUID = 1L;
    private static final int MARGIN = 4;
    private static final int UNKNOWN_WIDTH = 600;

    public SessionColumn() {
        super(null);
    }

    @Override
    public void doLayout() {
        stack(getWidth(), true);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getParent() == null || getParent().getWidth() == 0
                ? UNKNOWN_WIDTH
                : getParent().getWidth();
        return new Dimension(width, stack(width, false));
    }

    /** The height needed; the texts only know it once they have the breadth. */
    private int stack(int width, boolean place) {
        int y = MARGIN;
        for (Component each : getComponents()) {
            int x = each.getX();
            int top = each.getY();
            each.setSize(Math.max(1, width - 3 * MARGIN), Short.MAX_VALUE);
            int height = each.getPreferredSize().height;
            each.setBounds(place ? MARGIN : x, place ? y : top, Math.max(1, width - 3 * MARGIN), height);
            y += height;
        }
        return y + MARGIN;
    }

    @Override
    public Dimension getPreferredScrollableViewportSize() {
        return new Dimension(UNKNOWN_WIDTH, 200);
    }
}
