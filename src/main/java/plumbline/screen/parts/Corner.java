package plumbline.screen.parts;

import java.awt.GraphicsConfiguration;
import java.awt.GraphicsEnvironment;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;

/** Puts a window into the lower right corner of the screen, clear of bars and docks. */
public final class Corner {

    private static final int EDGE = 24;

    private Corner() {}

    /** Moves the window, whose size is known, there. */
    public static void put(Window window) {
        GraphicsConfiguration screen = GraphicsEnvironment.getLocalGraphicsEnvironment()
                .getDefaultScreenDevice()
                .getDefaultConfiguration();
        Rectangle bounds = screen.getBounds();
        Insets bars = Toolkit.getDefaultToolkit().getScreenInsets(screen);
        window.setLocation(
                bounds.x + bounds.width - bars.right - window.getWidth() - EDGE,
                bounds.y + bounds.height - bars.bottom - window.getHeight() - EDGE);
    }
}
