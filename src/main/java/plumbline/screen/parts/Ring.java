package plumbline.screen.parts;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.time.Duration;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import plumbline.chart.drawing.Look;
import plumbline.trend.day.Shade;

/** The time in this bout as a ring that closes at the interval; beyond it, it is full and in the colour of a slouch. */
public final class Ring extends JComponent {

    private static final long serialVersionUID = 1L;

    private static final int SIZE = 148;
    private static final float THICK = 13;

    private final transient Texts texts;
    private long minutes;
    private long interval = 1;
    private int degrees;

    /** An empty ring. */
    public Ring(Texts texts) {
        this.texts = texts;
        int size = Style.length(SIZE);
        setPreferredSize(new Dimension(size, size));
        setMinimumSize(new Dimension(size, size));
        getAccessibleContext().setAccessibleName(texts.text("ring"));
    }

    /** Shows so much of the interval. */
    public void show(Duration seated, Duration of) {
        int turned = (int) Math.min(360, 360.0 * seated.toMillis() / Math.max(1, of.toMillis()));
        if (turned != degrees || seated.toMinutes() != minutes || of.toMinutes() != interval) {
            degrees = turned;
            minutes = seated.toMinutes();
            interval = of.toMinutes();
            getAccessibleContext()
                    .setAccessibleDescription(texts.text(
                            "bout",
                            texts.words().duration(seated),
                            texts.words().duration(of)));
            repaint();
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        Look look = Style.look();
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        double across = Math.min(getWidth(), getHeight()) - THICK - 2;
        double x = (getWidth() - across) / 2;
        double y = (getHeight() - across) / 2;
        own.setStroke(new BasicStroke(THICK, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        own.setColor(look.grid());
        own.draw(new Arc2D.Double(x, y, across, across, 0, 360, Arc2D.OPEN));
        if (degrees > 0) {
            own.setColor(degrees < 360 ? look.accent() : look.of(Shade.SLOUCHED));
            own.draw(new Arc2D.Double(x, y, across, across, 90, -degrees, Arc2D.OPEN));
        }
        Font font = getFont();
        own.setColor(look.ink());
        centred(own, font.deriveFont(Font.BOLD, (float) (across * 0.3)), Long.toString(minutes), across * 0.06);
        own.setColor(look.faint());
        String below = texts.text("ring.of", interval) + " " + texts.text("ring.unit");
        centred(own, font, below, across * 0.06 + font.getSize2D() * 1.5);
        own.dispose();
    }

    private void centred(Graphics2D g, Font font, String text, double down) {
        g.setFont(font);
        FontMetrics metrics = g.getFontMetrics();
        float x = (getWidth() - metrics.stringWidth(text)) / 2f;
        g.drawString(text, x, (float) (getHeight() / 2.0 + down));
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
