package plumbline.screen.session;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import plumbline.screen.figure.StretchPalette;

/** A ring that empties while a beat lasts, with the time left in it. */
final class SessionRing extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final float STROKE = 12f;
    private static final Color HOLD = new Color(0xE0672F);
    private static final Color MOVE = new Color(0x4C8FB8);

    private transient State state = new State(0, "", "", false);

    /**
     * What the ring shows.
     *
     * @param share how much is left, 0 to 1
     * @param large the time left
     * @param small what is being done
     * @param hold whether it is a hold, which has a colour of its own
     */
    record State(double share, String large, String small, boolean hold) {}

    SessionRing() {
        setPreferredSize(new Dimension(170, 170));
        setMinimumSize(new Dimension(110, 110));
    }

    void show(State next, String spoken) {
        if (!next.equals(state)) {
            state = next;
            getAccessibleContext().setAccessibleName(spoken);
            repaint();
        }
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = (Graphics2D) graphics.create();
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        double size = Math.min(getWidth(), getHeight()) - 2 * STROKE;
        double x = (getWidth() - size) / 2;
        double y = (getHeight() - size) / 2;
        g.setStroke(new BasicStroke(STROKE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.setColor(StretchPalette.mix(getBackground(), getForeground(), 0.15));
        g.draw(new Arc2D.Double(x, y, size, size, 0, 360, Arc2D.OPEN));
        g.setColor(state.hold() ? HOLD : MOVE);
        g.draw(new Arc2D.Double(x, y, size, size, 90, 360 * state.share(), Arc2D.OPEN));
        g.setColor(getForeground());
        write(g, state.large(), size * 0.26, size, 0.46);
        write(g, state.small(), Math.max(11, size * 0.10), size, 0.63);
        g.dispose();
    }

    /** Writes across the middle; what would not fit into the ring is written smaller. */
    private void write(Graphics2D g, String text, double wanted, double ring, double height) {
        Font font = getFont().deriveFont(height < 0.5 ? Font.BOLD : Font.PLAIN, (float) wanted);
        double room = ring * 0.74 / Math.max(1, g.getFontMetrics(font).stringWidth(text));
        g.setFont(room < 1 ? font.deriveFont((float) (wanted * room)) : font);
        FontMetrics metrics = g.getFontMetrics();
        g.drawString(
                text,
                (getWidth() - metrics.stringWidth(text)) / 2f,
                (float) (getHeight() / 2.0 + (height - 0.5) * ring) + metrics.getAscent() / 3f);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.PROGRESS_BAR;
                }
            };
        }
        return accessibleContext;
    }
}
