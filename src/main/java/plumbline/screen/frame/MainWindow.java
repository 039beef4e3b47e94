package plumbline.screen.frame;

import java.awt.Dimension;
import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Rectangle;
import java.awt.event.ComponentAdapter;
import java.awt.event.ComponentEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JDialog;
import javax.swing.JFrame;
import plumbline.face.CareView;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.page.Page;
import plumbline.screen.page.Sources;
import plumbline.screen.parts.Emblem;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** The main window. Shows views only while it can be seen, and catches up when it comes back into sight. */
final class MainWindow implements Page {

    private final Texts texts;
    private final Consumer<Wish> wishes;
    private boolean tray;
    private final Optional<Runnable> leaving;
    private final JFrame frame;
    private final WindowPane pane;
    private Optional<Boolean> keepWatching;
    private Optional<View> latest = Optional.empty();
    private boolean visible;

    /** One whose run is in this process. */
    MainWindow(Texts texts, Consumer<Wish> wishes, Sources sources, Optional<Boolean> keepWatching, boolean tray) {
        this(texts, wishes, sources, keepWatching, tray, Optional.empty());
    }

    /**
     * One that is not open yet.
     *
     * @param tray whether there is a sign in a tray
     * @param leaving ends this process, where the run goes on in another
     */
    MainWindow(
            Texts texts,
            Consumer<Wish> wishes,
            Sources sources,
            Optional<Boolean> keepWatching,
            boolean tray,
            Optional<Runnable> leaving) {
        this.texts = texts;
        this.wishes = wishes;
        this.keepWatching = keepWatching;
        this.tray = tray;
        this.leaving = leaving;
        this.frame = new JFrame(texts.text("app"));
        this.pane = new WindowPane(texts, wishes, sources);
        frame.setContentPane(pane);
        frame.setIconImages(List.of(Emblem.image(16), Emblem.image(32), Emblem.image(64), Emblem.image(128)));
        frame.setMinimumSize(within(880, 640));
        frame.setSize(within(1000, 700));
        frame.setLocationByPlatform(true);
        frame.setDefaultCloseOperation(JFrame.DO_NOTHING_ON_CLOSE);
        listen();
    }

    /** Larger with larger letters, but never larger than the screen: then pages are scrolled. */
    private static Dimension within(int width, int height) {
        Rectangle room = GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        return new Dimension(Math.min(Style.length(width), room.width), Math.min(Style.length(height), room.height));
    }

    private void listen() {
        frame.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosing(WindowEvent e) {
                close();
            }

            @Override
            public void windowActivated(WindowEvent e) {
                wishes.accept(new Wish.Attended());
            }
        });
        frame.addWindowStateListener(e -> sight());
        frame.addComponentListener(new ComponentAdapter() {
            @Override
            public void componentShown(ComponentEvent e) {
                sight();
            }

            @Override
            public void componentHidden(ComponentEvent e) {
                sight();
            }
        });
    }

    private void sight() {
        boolean now = frame.isVisible() && (frame.getExtendedState() & Frame.ICONIFIED) == 0;
        if (now != visible) {
            visible = now;
            wishes.accept(new Wish.Watched(now));
            latest.ifPresent(this::show);
        }
    }

    /** Whether there is a sign in a tray, from which a closed window can be opened again; where it goes, the window comes. */
    void trayIs(boolean there) {
        boolean left = tray && !there;
        tray = there;
        if (left && !frame.isVisible()) {
            frame.setExtendedState(frame.getExtendedState() | Frame.ICONIFIED);
            frame.setVisible(true);
        }
    }

    /** Brings the window to the front. */
    void open() {
        frame.setVisible(true);
        frame.setExtendedState(frame.getExtendedState() & ~Frame.ICONIFIED);
        frame.toFront();
        sight();
    }

    /** Stands where another stood, with the same page in front, and shows what it showed. */
    void takeOver(MainWindow other) {
        frame.setBounds(other.frame.getBounds());
        pane.takeOver(other.pane);
        keepWatching = other.keepWatching;
        other.latest.ifPresent(this::show);
        if (other.frame.isVisible()) {
            frame.setExtendedState(other.frame.getExtendedState());
            frame.setVisible(true);
            sight();
        }
    }

    @Override
    public void show(View view) {
        latest = Optional.of(view);
        if (visible) {
            pane.show(view);
        }
    }

    private void close() {
        if (keepWatching.isPresent()) {
            leave(keepWatching.get());
            return;
        }
        JDialog dialog = new JDialog(frame, texts.text("close.title"), true);
        CloseQuestion question =
                new CloseQuestion(texts, goesOn(), () -> answered(dialog, true), () -> answered(dialog, false));
        dialog.setContentPane(question);
        dialog.getRootPane().setDefaultButton(question.keep());
        dialog.setDefaultCloseOperation(JDialog.DISPOSE_ON_CLOSE);
        dialog.setResizable(false);
        dialog.pack();
        dialog.setLocationRelativeTo(frame);
        dialog.setVisible(true);
    }

    /** Where it goes on when the window is closed. */
    private String goesOn() {
        return tray ? "close.tray" : leaving.isPresent() ? "close.service" : "close.plain";
    }

    private void answered(JDialog dialog, boolean keep) {
        dialog.dispose();
        keepWatching = Optional.of(keep);
        wishes.accept(new Wish.KeepWatching(keep));
        leave(keep);
    }

    private void leave(boolean keep) {
        if (!keep) {
            wishes.accept(new Wish.Quit());
        } else if (tray) {
            frame.setVisible(false);
        } else if (leaving.isPresent()) {
            leaving.get().run();
        } else {
            frame.setExtendedState(frame.getExtendedState() | Frame.ICONIFIED);
        }
    }

    void tend(CareView view) {
        pane.tend(view);
    }

    WindowPane pane() {
        return pane;
    }

    JFrame frame() {
        return frame;
    }

    void dispose() {
        frame.dispose();
    }
}
