package plumbline.screen.frame;

import java.awt.AWTEvent;
import java.awt.EventQueue;
import java.awt.Toolkit;
import java.awt.Window;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import javax.swing.JTabbedPane;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;

/**
 * Feeds the whole screen with views as fast as it takes them and counts events that took the event thread long. Time is
 * that of the processor, so that other work on the machine does not count.
 */
final class EventThreadLoad extends EventQueue {

    private static final long LONG_NANOS = 50_000_000;

    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private int events;
    private int longOnes;
    private long longest;

    private EventThreadLoad() {}

    @Override
    protected void dispatchEvent(AWTEvent event) {
        long before = threads.getCurrentThreadCpuTime();
        super.dispatchEvent(event);
        long took = threads.getCurrentThreadCpuTime() - before;
        events++;
        longOnes += took > LONG_NANOS ? 1 : 0;
        longest = Math.max(longest, took);
    }

    private void reset() {
        events = 0;
        longOnes = 0;
        longest = 0;
    }

    public static void main(String[] args) throws Exception {
        EventThreadLoad load = new EventThreadLoad();
        Toolkit.getDefaultToolkit().getSystemEventQueue().push(load);
        ExecutorService drawing = Executors.newSingleThreadExecutor();
        LinkedBlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();
        Screen screen = Screen.open(
                new Screen.Setup(Locale.UK, false, 100, Optional.empty(), true),
                wishes::add,
                SampleViews.sources(drawing));
        wishes.take();
        feed(screen, drawing, 60);
        EventQueue.invokeAndWait(load::reset);
        feed(screen, drawing, 300);
        EventQueue.invokeAndWait(() -> System.out.println(
                "events " + load.events + "\nlong " + load.longOnes + "\nlongest ms " + load.longest / 1_000_000));
        screen.close();
        drawing.shutdown();
        System.exit(0);
    }

    private static JTabbedPane tabs() {
        return Arrays.stream(Window.getWindows())
                .flatMap(w -> Swing.everything(w).stream())
                .filter(JTabbedPane.class::isInstance)
                .map(JTabbedPane.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static void feed(Screen screen, ExecutorService drawing, int views) throws Exception {
        List<View> all = SampleViews.all();
        for (int i = 0; i < views; i++) {
            if (i % 20 == 0) {
                int tab = i / 20 % 3;
                EventQueue.invokeAndWait(() -> tabs().setSelectedIndex(tab));
            }
            View view = all.get(i % all.size());
            screen.show(i % 40 < 10 ? SampleViews.calling(view, SampleViews.call(i % 40, Optional.empty())) : view);
            EventQueue.invokeAndWait(() -> {});
            drawing.submit(() -> {}).get();
        }
    }
}
