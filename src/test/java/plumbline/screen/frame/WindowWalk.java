package plumbline.screen.frame;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Robot;
import java.awt.Toolkit;
import java.awt.event.KeyEvent;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.AbstractButton;
import javax.swing.JTabbedPane;
import javax.swing.MenuSelectionManager;
import plumbline.face.Preferences;
import plumbline.face.View;
import plumbline.screen.SampleArchive;
import plumbline.screen.SamplePreferences;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.first.FirstUse;
import plumbline.screen.page.Sources;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/**
 * Walks through a real window: the first run by keyboard alone, every page by its letter, and then every button of every
 * page, with nothing, a day and three years to show. Prints what happened, a line for each.
 */
final class WindowWalk extends EventQueue {

    private static final long LONG_NANOS = 50_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final ExecutorService drawing = Executors.newSingleThreadExecutor();
    private final Robot robot = new Robot();
    private final List<String> faults = new ArrayList<>();
    private final AtomicInteger wishes = new AtomicInteger();
    private boolean watching;
    private int longOnes;

    private WindowWalk() throws Exception {}

    @Override
    protected void dispatchEvent(AWTEvent event) {
        long before = threads.getCurrentThreadCpuTime();
        try {
            super.dispatchEvent(event);
        } catch (RuntimeException e) {
            faults.add(e.toString());
        }
        longOnes += watching && threads.getCurrentThreadCpuTime() - before > LONG_NANOS ? 1 : 0;
    }

    public static void main(String[] args) throws Exception {
        WindowWalk walk = new WindowWalk();
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(walk);
        EventQueue.invokeAndWait(() -> Style.install(false));
        walk.firstRunByKeyboard();
        for (Sources sources : List.of(
                SampleViews.sources(walk.drawing),
                SampleViews.threeYears(walk.drawing),
                new Sources(
                        walk.drawing,
                        SampleArchive.busy(),
                        SampleViews.sources(walk.drawing).leading(),
                        new SamplePreferences()))) {
            walk.everyButton(sources);
        }
        System.out.println("faults " + walk.faults);
        System.out.println("wishes " + (walk.wishes.get() > 30));
        System.out.println("long " + walk.longOnes);
        System.exit(0);
    }

    private MainWindow open(Sources sources, View view) throws Exception {
        MainWindow[] made = new MainWindow[1];
        EventQueue.invokeAndWait(() -> {
            made[0] = new MainWindow(
                    new Texts(Locale.UK), w -> wishes.incrementAndGet(), sources, Optional.of(true), true);
            made[0].open();
            made[0].show(view);
        });
        settle();
        return made[0];
    }

    private void firstRunByKeyboard() throws Exception {
        Preferences first = new SamplePreferences() {
            @Override
            public boolean isFirstRun() {
                return true;
            }
        };
        Sources none = SampleViews.sources(drawing);
        MainWindow window = open(new Sources(drawing, none.archive(), none.leading(), first), SampleViews.sitting());
        JTabbedPane tabs = window.pane().tabs();
        System.out.println("first run shows " + tabs.getTitleAt(tabs.getSelectedIndex()) + " of " + tabs.getTabCount());
        for (int key : new int[] {KeyEvent.VK_T, KeyEvent.VK_B, KeyEvent.VK_T, KeyEvent.VK_T, KeyEvent.VK_K}) {
            press(key);
        }
        System.out.println("then asks: " + (tabs.getComponentAt(0) instanceof FirstUse));
        press(KeyEvent.VK_B);
        System.out.println("then " + tabs.getTitleAt(tabs.getSelectedIndex()) + " of " + tabs.getTabCount());
        List<String> reached = new ArrayList<>();
        for (int tab = 0; tab < tabs.getTabCount(); tab++) {
            press(tabs.getMnemonicAt(tab));
            reached.add(tabs.getTitleAt(tabs.getSelectedIndex()));
        }
        System.out.println("by letter " + reached);
        EventQueue.invokeAndWait(window::dispose);
    }

    private void everyButton(Sources sources) throws Exception {
        for (View view : List.of(SampleViews.nothing(), SampleViews.slouched())) {
            MainWindow window = open(sources, view);
            JTabbedPane tabs = window.pane().tabs();
            watching = true;
            for (int tab = 0; tab < tabs.getTabCount(); tab++) {
                int index = tab;
                EventQueue.invokeAndWait(() -> tabs.setSelectedIndex(index));
                settle();
                for (Component part : Swing.everything(window.pane())) {
                    if (part instanceof AbstractButton button && button.isShowing()) {
                        EventQueue.invokeAndWait(() -> {
                            button.doClick(0);
                            MenuSelectionManager.defaultManager().clearSelectedPath();
                        });
                        EventQueue.invokeAndWait(() -> window.show(view));
                    }
                }
                settle();
            }
            watching = false;
            EventQueue.invokeAndWait(window::dispose);
        }
    }

    private void press(int letter) throws Exception {
        robot.keyPress(KeyEvent.VK_ALT);
        robot.keyPress(letter);
        robot.keyRelease(letter);
        robot.keyRelease(KeyEvent.VK_ALT);
        robot.waitForIdle();
        settle();
    }

    private void settle() throws Exception {
        for (int round = 0; round < 3; round++) {
            EventQueue.invokeAndWait(() -> {});
            drawing.submit(() -> {}).get();
        }
    }
}
