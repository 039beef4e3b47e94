package plumbline.screen.parts;

import java.awt.BasicStroke;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.KeyboardFocusManager;
import java.awt.LayoutManager;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import javax.swing.SwingUtilities;

/** A quiet sheet with round corners on which things that belong together stand. */
public final class Card extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int ARC = 20;

    /** How thick the frame is around the picture where the keyboard is. */
    private static final float FRAME = 2.5f;

    private boolean tinted;

    /** An empty card. */
    public Card(LayoutManager layout) {
        super(layout);
        setOpaque(false);
        int space = 2 * Style.GAP;
        setBorder(BorderFactory.createEmptyBorder(space, space, space, space));
    }

    /** Tints it softly, or takes the tint away. */
    public void tint(boolean on) {
        if (on != tinted) {
            tinted = on;
            repaint();
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setColor(tinted ? Style.look().tinted() : Style.look().paper());
        own.fillRoundRect(0, 0, getWidth(), getHeight(), ARC, ARC);
        Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
        if (owner instanceof PictureView && isAncestorOf(owner)) {
            Rectangle at = SwingUtilities.convertRectangle(owner.getParent(), owner.getBounds(), this);
            own.setColor(Style.look().accent());
            own.setStroke(new BasicStroke(FRAME));
            own.drawRoundRect(at.x - 7, at.y - 5, at.width + 14, at.height + 10, ARC / 2, ARC / 2);
        }
        own.dispose();
    }
}
