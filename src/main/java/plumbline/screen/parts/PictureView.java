package plumbline.screen.parts;

import java.awt.BasicStroke;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseEvent;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JToolTip;
import javax.swing.KeyStroke;
import javax.swing.Popup;
import javax.swing.PopupFactory;
import javax.swing.SwingUtilities;
import plumbline.chart.drawing.Picture;
import plumbline.chart.drawing.PictureFile;

/**
 * Shows a picture that is painted off the event thread, at the resolution of the screen. It is painted only while it is
 * on screen, when its values, its size or the resolution have changed, and never twice at once.
 */
public final class PictureView extends JComponent {

    private static final long serialVersionUID = 1L;

    private record Job(Picture picture, int width, int height, double scale) {}

    private final transient Executor drawing;
    private transient Optional<Picture> picture = Optional.empty();
    private transient Optional<Job> shown = Optional.empty();
    private transient Optional<BufferedImage> image = Optional.empty();
    private transient Function<Point, Optional<String>> tells = at -> Optional.empty();
    private transient Optional<Popup> words = Optional.empty();
    private transient Optional<Rectangle2D> outline = Optional.empty();
    private double scale = 1;
    private boolean busy;

    /** A view that wishes for this size; the name is said until there is a picture. */
    public PictureView(Executor drawing, String name, int width, int height) {
        this.drawing = drawing;
        getAccessibleContext().setAccessibleName(name);
        setPreferredSize(new Dimension(Style.length(width), Style.length(height)));
        setMinimumSize(new Dimension(Style.length(width) / 2, Style.length(height) / 2));
        addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                around();
            }

            @Override
            public void focusLost(FocusEvent e) {
                hush();
                around();
            }
        });
    }

    /** The card that it is on frames it while the keyboard is here. */
    private void around() {
        Container card = SwingUtilities.getAncestorOfClass(Card.class, this);
        if (card != null) {
            card.repaint();
        }
    }

    /** Shows the picture, unless an equal one is shown already. */
    public void show(Picture next) {
        if (picture.filter(next::equals).isEmpty()) {
            picture = Optional.of(next);
            getAccessibleContext().setAccessibleName(next.twin().title());
            getAccessibleContext().setAccessibleDescription(next.twin().sentence());
            setToolTipText(next.twin().sentence());
            repaint();
        }
    }

    /** Lets the keyboard come here: the space bar shows the words that the mouse would, and takes them away. */
    public PictureView reachable() {
        bind("SPACE", () -> {
            boolean told = words.isPresent();
            hush();
            if (!told) {
                speak();
            }
        });
        bind("ESCAPE", this::hush);
        return this;
    }

    private void bind(String key, Runnable action) {
        getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke(key), key);
        getActionMap().put(key, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }

    private void speak() {
        Tip tip = new Tip();
        tip.setTipText(getToolTipText());
        Point at = getLocationOnScreen();
        Popup popup = PopupFactory.getSharedInstance().getPopup(this, tip, at.x, at.y + getHeight() / 2);
        popup.show();
        words = Optional.of(popup);
    }

    private void hush() {
        words.ifPresent(Popup::hide);
        words = Optional.empty();
    }

    @Override
    public JToolTip createToolTip() {
        Tip tip = new Tip();
        tip.setComponent(this);
        return tip;
    }

    /** Tells what lies under the mouse; where it tells nothing, the whole picture is told. */
    public void tell(Function<Point, Optional<String>> what) {
        tells = what;
    }

    /** Marks a part of the picture, as where the keyboard is. */
    public void outline(Optional<Rectangle2D> part) {
        if (!part.equals(outline)) {
            outline = part;
            repaint();
        }
    }

    @Override
    public String getToolTipText(MouseEvent event) {
        return tells.apply(event.getPoint()).orElseGet(() -> super.getToolTipText(event));
    }

    @Override
    protected void paintComponent(Graphics g) {
        image.ifPresent(i -> {
            Graphics2D own = (Graphics2D) g.create();
            own.drawImage(i, AffineTransform.getScaleInstance(1 / scale, 1 / scale), null);
            own.dispose();
        });
        outline.ifPresent(part -> {
            Graphics2D own = (Graphics2D) g.create();
            own.setColor(Style.look().ink());
            own.setStroke(new BasicStroke(2.5f));
            own.draw(part);
            own.dispose();
        });
        wanted().filter(w -> !busy && !shown.equals(Optional.of(w))).ifPresent(this::draw);
    }

    private Optional<Job> wanted() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            return Optional.empty();
        }
        GraphicsConfiguration screen = getGraphicsConfiguration();
        double dense = screen == null ? 1 : screen.getDefaultTransform().getScaleX();
        return picture.map(p -> new Job(p, getWidth(), getHeight(), dense));
    }

    private void draw(Job job) {
        busy = true;
        drawing.execute(() -> {
            Optional<BufferedImage> made = Optional.empty();
            try {
                made = Optional.of(PictureFile.image(job.picture(), job.width(), job.height(), job.scale()));
            } finally {
                Optional<BufferedImage> arrived = made;
                EventQueue.invokeLater(() -> arrive(job, arrived));
            }
        });
    }

    /** A picture that could not be painted is not tried again; the one before stays. */
    private void arrive(Job job, Optional<BufferedImage> made) {
        busy = false;
        shown = Optional.of(job);
        scale = made.isPresent() ? job.scale() : scale;
        image = made.or(() -> image);
        repaint();
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
