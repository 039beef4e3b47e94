package plumbline.screen.parts;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import plumbline.screen.figure.back.FigureDrawing;
import plumbline.screen.figure.back.Pose;

/** The figure on screen; painted anew only when its pose has changed. */
public final class FigureView extends JComponent {

    private static final long serialVersionUID = 1L;

    private final transient FigureDrawing drawing;
    private transient Pose pose = Pose.UNKNOWN;

    /** A figure of which nothing is known yet. */
    public FigureView(Texts texts) {
        drawing = new FigureDrawing(Style.look(), texts.text("figure.side"), texts.text("figure.back"));
        setPreferredSize(new Dimension(Style.length(460), Style.length(320)));
        setMinimumSize(new Dimension(Style.length(280), Style.length(200)));
        getAccessibleContext().setAccessibleName(texts.text("figure"));
    }

    /** Shows the pose, told in words to those who do not see it. */
    public void show(Pose next, String inWords) {
        if (!next.equals(pose)) {
            pose = next;
            repaint();
        }
        if (!inWords.equals(getAccessibleContext().getAccessibleDescription())) {
            getAccessibleContext().setAccessibleDescription(inWords);
        }
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D own = (Graphics2D) g.create();
        drawing.paint(own, new Rectangle2D.Double(0, 0, getWidth(), getHeight()), pose);
        own.dispose();
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
