package plumbline.screen.parts;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Insets;
import javax.swing.BorderFactory;
import javax.swing.JToolTip;
import org.jspecify.annotations.Nullable;

/** A tool tip whose words break into lines, and are only ever words. */
final class Tip extends JToolTip {

    private static final long serialVersionUID = 1L;

    private static final int WIDTH = 360;

    private final Paragraph words = new Paragraph(WIDTH);

    /** An empty one. */
    public Tip() {
        setLayout(new BorderLayout());
        add(words);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(Style.look().faint()),
                BorderFactory.createEmptyBorder(Style.GAP / 2, Style.GAP, Style.GAP / 2, Style.GAP)));
    }

    @Override
    public void setTipText(@Nullable String text) {
        super.setTipText(text);
        words.say(text == null ? "" : text);
    }

    /** No wider than the words need. */
    @Override
    public Dimension getPreferredSize() {
        Insets edge = getInsets();
        Dimension full = words.getPreferredSize();
        int line = words.getFontMetrics(words.getFont()).stringWidth(words.getText()) + 2;
        return new Dimension(Math.min(full.width, line) + edge.left + edge.right, full.height + edge.top + edge.bottom);
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(getBackground());
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
