package plumbline.screen.frame;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Point;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.awt.event.WindowEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JFrame;
import javax.swing.JTextField;
import javax.swing.RepaintManager;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import plumbline.coach.Outcome;
import plumbline.face.Link;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.screen.prompt.PromptWindow;

/** Real windows on a real display, a robot at mouse and keyboard. Prints what happened, a line for each. */
final class WindowManners {

    private final Robot robot = new Robot();
    private final LinkedBlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<String> typed = new LinkedBlockingQueue<>();
    private final List<Runnable> drawings = new ArrayList<>();

    private WindowManners() throws Exception {}

    public static void main(String[] args) throws Exception {
        WindowManners manners = new WindowManners();
        EventQueue.invokeAndWait(() -> Style.install(false));
        manners.promptLeavesTheKeyboardAlone();
        manners.hiddenWindowDrawsNothing();
        manners.closingAsksOnce();
        manners.closingWhereThereIsNoTrayLeavesTheService();
        manners.tabGoesFromTopToBottom();
        System.exit(0);
    }

    private void promptLeavesTheKeyboardAlone() throws Exception {
        JFrame work = typingFrame();
        press(KeyEvent.VK_A);
        say("typed before the prompt", typed.poll(20, TimeUnit.SECONDS));
        PromptWindow[] prompt = new PromptWindow[1];
        CountDownLatch opened = opened();
        EventQueue.invokeAndWait(() -> {
            prompt[0] = new PromptWindow(new Texts(Locale.UK), this::heard);
            prompt[0].show(Optional.of(SampleViews.call(0, Optional.empty())));
        });
        say("prompt came up", opened.await(20, TimeUnit.SECONDS));
        press(KeyEvent.VK_B);
        say("typed with the prompt up", typed.poll(20, TimeUnit.SECONDS));
        CountDownLatch focused = event(WindowEvent.WINDOW_GAINED_FOCUS, prompt[0].frame());
        // Without a window manager the server now and then lets a click pass; a wearer would click again.
        boolean there = false;
        for (int clicks = 0; clicks < 10 && !there; clicks++) {
            click(prompt[0].frame().getContentPane(), 20, 20);
            there = focused.await(2, TimeUnit.SECONDS);
        }
        say("prompt takes focus when clicked", there);
        CountDownLatch hidden = new CountDownLatch(1);
        prompt[0].frame().addComponentListener(new java.awt.event.ComponentAdapter() {
            @Override
            public void componentHidden(java.awt.event.ComponentEvent e) {
                hidden.countDown();
            }
        });
        press(KeyEvent.VK_ALT, KeyEvent.VK_K);
        say("Alt+K says", wishes.poll(20, TimeUnit.SECONDS));
        say("prompt is gone", hidden.await(20, TimeUnit.SECONDS));
        EventQueue.invokeAndWait(() -> {
            prompt[0].show(Optional.of(SampleViews.call(0, Optional.empty())));
            say("prompt stays away for the same call", !prompt[0].frame().isVisible());
            prompt[0].show(Optional.of(SampleViews.call(0, Optional.of(Outcome.SKIPPED))));
            say("prompt comes back to say how it ended", prompt[0].frame().isVisible());
            prompt[0].show(Optional.empty());
            say("prompt closes when told", !prompt[0].frame().isVisible());
            prompt[0].dispose();
            work.dispose();
        });
    }

    private JFrame typingFrame() throws Exception {
        JFrame[] frame = new JFrame[1];
        CountDownLatch ready = new CountDownLatch(1);
        EventQueue.invokeAndWait(() -> {
            JTextField field = new JTextField(20);
            field.getDocument().addDocumentListener(new DocumentListener() {
                @Override
                public void insertUpdate(DocumentEvent e) {
                    typed.add(field.getText());
                }

                @Override
                public void removeUpdate(DocumentEvent e) {}

                @Override
                public void changedUpdate(DocumentEvent e) {}
            });
            field.addFocusListener(new java.awt.event.FocusAdapter() {
                @Override
                public void focusGained(java.awt.event.FocusEvent e) {
                    ready.countDown();
                }
            });
            frame[0] = new JFrame("work");
            frame[0].add(field);
            frame[0].pack();
            frame[0].setVisible(true);
            field.requestFocusInWindow();
        });
        say("working", ready.await(20, TimeUnit.SECONDS));
        return frame[0];
    }

    private void hiddenWindowDrawsNothing() throws Exception {
        MainWindow[] window = new MainWindow[1];
        CountDownLatch opened = opened();
        EventQueue.invokeAndWait(() -> {
            window[0] = new MainWindow(
                    new Texts(Locale.UK), this::heard, SampleViews.sources(drawings::add), Optional.empty(), true);
            window[0].open();
            window[0].pane().tabs().setSelectedIndex(1);
            window[0].show(SampleViews.nothing());
        });
        say("window came up", opened.await(20, TimeUnit.SECONDS));
        say("and says", wishes.poll(20, TimeUnit.SECONDS));
        settle(window[0]);
        say("drawings asked for", drawings.size());
        EventQueue.invokeAndWait(() -> {
            drawings.forEach(Runnable::run);
            drawings.clear();
        });
        repaintsOnlyWhatChanged(window[0]);
        EventQueue.invokeAndWait(() -> {
            drawings.forEach(Runnable::run);
            drawings.clear();
            window[0].frame().setVisible(false);
        });
        say("hidden says", wishes.poll(20, TimeUnit.SECONDS));
        EventQueue.invokeAndWait(() -> window[0].show(SampleViews.nothing()));
        settle(window[0]);
        say("drawings while hidden", drawings.size());
        EventQueue.invokeAndWait(window[0]::open);
        say("shown says", wishes.poll(20, TimeUnit.SECONDS));
        settle(window[0]);
        say("drawings when it is back", drawings.size());
        EventQueue.invokeAndWait(window[0]::dispose);
        wishes.clear();
    }

    private static void repaintsOnlyWhatChanged(MainWindow window) throws Exception {
        View before = SampleViews.sitting();
        EventQueue.invokeAndWait(() -> {
            window.pane().tabs().setSelectedIndex(0);
            window.show(before);
        });
        settle(window);
        EventQueue.invokeAndWait(() -> {
            RepaintManager usual = RepaintManager.currentManager(window.frame());
            Set<String> repainted = new TreeSet<>();
            RepaintManager.setCurrentManager(new RepaintManager() {
                @Override
                public void addDirtyRegion(JComponent c, int x, int y, int w, int h) {
                    repainted.add(c.getClass().getSimpleName());
                }
            });
            window.show(SampleViews.sitting());
            say("repainted for an equal view", repainted);
            window.show(SampleViews.linked(before, new Link(Link.State.LOST, "a port", Optional.empty())));
            say("repainted for a lost link", repainted);
            RepaintManager.setCurrentManager(usual);
            window.pane().tabs().setSelectedIndex(1);
        });
        settle(window);
    }

    /** What is due to be painted is painted now, with no wait for the display. */
    private static void settle(MainWindow window) throws Exception {
        for (int round = 0; round < 3; round++) {
            EventQueue.invokeAndWait(() -> {
                if (window.frame().isShowing()) {
                    window.pane()
                            .paintImmediately(
                                    0,
                                    0,
                                    window.pane().getWidth(),
                                    window.pane().getHeight());
                }
            });
        }
    }

    private void closingAsksOnce() throws Exception {
        MainWindow[] window = new MainWindow[1];
        EventQueue.invokeAndWait(() -> {
            window[0] = new MainWindow(
                    new Texts(Locale.UK), this::heard, SampleViews.sources(drawings::add), Optional.empty(), true);
            window[0].open();
        });
        say("open", wishes.poll(20, TimeUnit.SECONDS));
        for (int time = 1; time <= 2; time++) {
            close(window[0]);
            Optional<JDialog> question = question();
            say("asked at closing " + time, question.isPresent());
            question.ifPresent(
                    q -> Swing.run(() -> Swing.button(q, "Keep watching").doClick()));
            say("answer " + time, wishes.poll(20, TimeUnit.SECONDS));
            EventQueue.invokeAndWait(
                    () -> say("window stays " + window[0].frame().isVisible(), ""));
            wishes.clear();
            EventQueue.invokeAndWait(window[0]::open);
            wishes.clear();
        }
        EventQueue.invokeAndWait(window[0]::dispose);
    }

    private void closingWhereThereIsNoTrayLeavesTheService() throws Exception {
        CountDownLatch left = new CountDownLatch(1);
        MainWindow[] window = new MainWindow[1];
        EventQueue.invokeAndWait(() -> {
            window[0] = new MainWindow(
                    new Texts(Locale.UK),
                    this::heard,
                    SampleViews.sources(drawings::add),
                    Optional.of(true),
                    false,
                    Optional.of(left::countDown));
            window[0].open();
        });
        close(window[0]);
        say("left", left.await(20, TimeUnit.SECONDS));
        EventQueue.invokeAndWait(window[0]::dispose);
        wishes.clear();
    }

    private void tabGoesFromTopToBottom() throws Exception {
        EventQueue.invokeAndWait(() -> {
            MainWindow window = new MainWindow(
                    new Texts(Locale.UK), this::heard, SampleViews.sources(drawings::add), Optional.empty(), true);
            window.open();
            window.show(SampleViews.sitting());
            List<String> names = new ArrayList<>();
            Component first = window.frame().getFocusTraversalPolicy().getFirstComponent(window.frame());
            Component at = first;
            do {
                names.add(at.getAccessibleContext().getAccessibleName());
                at = window.frame().getFocusTraversalPolicy().getComponentAfter(window.frame(), at);
            } while (at != first);
            say("tab goes to", names);
            window.dispose();
        });
    }

    /** A modal dialog holds up the event that opens it, not the ones after it. */
    private static void close(MainWindow window) throws Exception {
        EventQueue.invokeLater(
                () -> window.frame().dispatchEvent(new WindowEvent(window.frame(), WindowEvent.WINDOW_CLOSING)));
        EventQueue.invokeAndWait(() -> {});
    }

    private static Optional<JDialog> question() throws Exception {
        Window[] windows = Swing.onEventThread(Window::getWindows);
        for (Window one : windows) {
            if (one instanceof JDialog dialog && dialog.isVisible()) {
                return Optional.of(dialog);
            }
        }
        return Optional.empty();
    }

    /** Coming to the window says nothing here: when, is the server's business. */
    private void heard(Wish wish) {
        if (!(wish instanceof Wish.Attended)) {
            wishes.add(wish);
        }
    }

    private static CountDownLatch opened() {
        return event(WindowEvent.WINDOW_OPENED, null);
    }

    private static CountDownLatch event(int id, @org.jspecify.annotations.Nullable Window of) {
        CountDownLatch latch = new CountDownLatch(1);
        Toolkit.getDefaultToolkit()
                .addAWTEventListener(
                        e -> {
                            if (e.getID() == id && (of == null || e.getSource() == of)) {
                                latch.countDown();
                            }
                        },
                        AWTEvent.WINDOW_EVENT_MASK | AWTEvent.WINDOW_FOCUS_EVENT_MASK);
        return latch;
    }

    private void press(int... keys) {
        for (int key : keys) {
            robot.keyPress(key);
        }
        for (int i = keys.length - 1; i >= 0; i--) {
            robot.keyRelease(keys[i]);
        }
        robot.waitForIdle();
    }

    private void click(Component component, int x, int y) throws Exception {
        Point at = Swing.onEventThread(component::getLocationOnScreen);
        robot.mouseMove(at.x + x, at.y + y);
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
        robot.waitForIdle();
    }

    private static void say(String what, @org.jspecify.annotations.Nullable Object value) {
        System.out.println((what + " " + value).strip());
    }
}
