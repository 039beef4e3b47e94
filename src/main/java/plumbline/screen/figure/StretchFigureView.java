package plumbline.screen.figure;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import plumbline.screen.figure.StretchFigure.Look;
import plumbline.stretch.pose.Pose;
import plumbline.stretch.pose.Scene;

/** Shows the drawn figure as large as it gets room, light or dark after its background. */
public final class StretchFigureView extends JComponent {
    private static final long serialVersionUID = 1L;
    private static final int MARGIN = 12;

    private transient Optional<Shown> shown = Optional.empty();
    private transient Optional<Drawing> drawing = Optional.empty();

    /** A room, all postures that will be seen in it, and how it looks now. */
    private record Shown(Scene scene, List<Pose> poses, Look look) {}

    /** What stays the same from picture to picture. */
    private record Drawing(
            Scene scene, List<Pose> poses, StretchPalette palette, StretchFigure figure, Rectangle2D extent) {}

    public StretchFigureView() {
        setOpaque(true);
        setPreferredSize(new Dimension(640, 400));
        setMinimumSize(new Dimension(200, 150));
    }

    /** Shows this; the size is chosen so that every one of the postures has room. */
    public void show(Scene scene, List<Pose> poses, Look look) {
        Optional<Shown> next = Optional.of(new Shown(scene, poses, look));
        if (!next.equals(shown)) {
            shown = next;
            repaint();
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        StretchPalette palette = StretchPalette.on(getBackground());
        g.setColor(palette.paper());
        g.fillRect(0, 0, getWidth(), getHeight());
        shown.ifPresent(each -> {
            Drawing ready = drawing(each, palette);
            Rectangle2D area = new Rectangle2D.Double(
                    MARGIN, MARGIN, Math.max(1, getWidth() - 2 * MARGIN), Math.max(1, getHeight() - 2 * MARGIN));
            ready.figure().paint((Graphics2D) g, area, ready.extent(), each.look());
        });
    }

    private Drawing drawing(Shown each, StretchPalette palette) {
        Drawing ready = drawing.filter(old -> old.palette().equals(palette)
                        && old.scene().equals(each.scene())
                        && old.poses().equals(each.poses()))
                .orElseGet(() -> {
                    StretchFigure figure = new StretchFigure(each.scene(), palette);
                    return new Drawing(each.scene(), each.poses(), palette, figure, figure.extent(each.poses()));
                });
        drawing = Optional.of(ready);
        return ready;
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new AccessibleJComponent() {
                private static final long serialVersionUID = 1L;

                @Override
                public AccessibleRole getAccessibleRole() {
                    return AccessibleRole.ICON;
                }
            };
        }
        return accessibleContext;
    }
}
