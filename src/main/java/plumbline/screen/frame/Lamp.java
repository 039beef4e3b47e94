package plumbline.screen.frame;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import javax.swing.Icon;
import plumbline.chart.drawing.Look;
import plumbline.face.Link;
import plumbline.screen.parts.Style;
import plumbline.trend.day.Shade;

/** A full disc when all is well, one with a stroke when not: told by shape, not by colour alone. */
record Lamp(Link.State state) implements Icon {

    private static final int SIZE = 12;

    /** Whether something has stopped working, which alone is red. */
    static boolean isStopped(Link.State state) {
        return switch (state) {
            case DOWN, LOST, SILENT, BUSY, FORBIDDEN, GARBLED -> true;
            case SEARCHING, CHOOSING, READING, PLAYING, PRETENDING, ENDED -> false;
        };
    }

    @Override
    public void paintIcon(Component c, Graphics g, int x, int y) {
        Look look = Style.look();
        Graphics2D own = (Graphics2D) g.create();
        own.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        own.setColor(colour(look));
        own.translate(x, y);
        own.scale(getIconWidth() / (double) SIZE, getIconHeight() / (double) SIZE);
        own.fillOval(0, 0, SIZE, SIZE);
        if (!state.isGood()) {
            own.setColor(Style.look().paper());
            own.fillRect(SIZE / 2 - 1, 2, 2, 5);
            own.fillRect(SIZE / 2 - 1, 8, 2, 2);
        }
        own.dispose();
    }

    private Color colour(Look look) {
        if (isStopped(state)) {
            return look.alarm();
        }
        return state.isGood() ? look.of(Shade.STANDING) : look.faint();
    }

    @Override
    public int getIconWidth() {
        return Style.length(SIZE);
    }

    @Override
    public int getIconHeight() {
        return Style.length(SIZE);
    }
}
