package plumbline.screen.parts;

import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.LayoutManager;
import java.awt.RenderingHints;
import javax.swing.BorderFactory;
import javax.swing.JPanel;

/** A quiet sheet with round corners on which things that belong together stand. */
public final class Card extends JPanel {

    private static final long serialVersionUID = 1L;

    private static final int ARC = 20;

    /** An empty card. */
    public Card(LayoutManager layout) {
        super(layout);
        setOpaque(false);
        int space = 2 * Style.GAP;
        setBorder(BorderFactory.createEmptyBorder(space, space, space, space));
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setColor(Style.look().paper());
        own.fillRoundRect(0, 0, getWidth(), getHeight(), ARC, ARC);
        own.dispose();
    }
}
