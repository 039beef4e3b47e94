package plumbline.screen.prompt;

import java.awt.Color;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.JWindow;
import plumbline.screen.parts.Style;

/** A soft tint along the edges of the screen while a slouch lasts. Never takes the keyboard; a click goes through to none. */
public final class NudgeTint {

    private static final int BREADTH = 10;
    private static final float OPACITY = 0.45f;

    private final List<JWindow> edges;

    public NudgeTint() {
        edges = Stream.generate(NudgeTint::edge).limit(4).toList();
    }

    private static JWindow edge() {
        JWindow window = new JWindow();
        window.setFocusableWindowState(false);
        window.setAlwaysOnTop(true);
        JPanel pane = new JPanel();
        Color accent = Style.look().accent();
        pane.setBackground(accent);
        window.setContentPane(pane);
        return window;
    }

    /** Shows the tint or takes it away. */
    public void show(boolean on) {
        GraphicsDevice device =
                GraphicsEnvironment.getLocalGraphicsEnvironment().getDefaultScreenDevice();
        Rectangle all = device.getDefaultConfiguration().getBounds();
        List<Rectangle> places = List.of(
                new Rectangle(all.x, all.y, all.width, BREADTH),
                new Rectangle(all.x, all.y + all.height - BREADTH, all.width, BREADTH),
                new Rectangle(all.x, all.y, BREADTH, all.height),
                new Rectangle(all.x + all.width - BREADTH, all.y, BREADTH, all.height));
        boolean soft = device.isWindowTranslucencySupported(GraphicsDevice.WindowTranslucency.TRANSLUCENT);
        for (int i = 0; i < edges.size(); i++) {
            JWindow edge = edges.get(i);
            edge.setBounds(places.get(i));
            if (soft) {
                edge.setOpacity(OPACITY);
            }
            edge.setVisible(on);
        }
    }

    public void dispose() {
        edges.forEach(JWindow::dispose);
    }
}
