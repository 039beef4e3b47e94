package plumbline.screen.frame;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Frame;
import java.awt.KeyboardFocusManager;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import javax.swing.AbstractButton;
import javax.swing.JFrame;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.JTextArea;
import plumbline.app.live.LivePreferences;
import plumbline.app.live.Notices;
import plumbline.app.live.Origin;
import plumbline.app.live.Session;
import plumbline.app.live.WindowFace;
import plumbline.app.live.monitor.HostClock;
import plumbline.app.live.view.Past;
import plumbline.coach.Coach;
import plumbline.desktop.theme.Themes;
import plumbline.device.pretend.script.Seat;
import plumbline.face.Archive;
import plumbline.face.Link;
import plumbline.face.Offer;
import plumbline.face.Preferences;
import plumbline.face.Wish;
import plumbline.history.History;
import plumbline.history.Opened;
import plumbline.history.reading.HistoryReader;
import plumbline.line.Line;
import plumbline.posture.seat.SlouchSettings;
import plumbline.screen.ActedSensor;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.page.Sources;
import plumbline.settings.Settings;
import plumbline.sitting.BoutSettings;

/**
 * A first run from its first step to its last question, by keyboard alone, with a pretend wearer who reads what is new on
 * the screen at a usual pace and does as it says. Prints what happened, and how much sample time it took.
 */
final class FirstRunWalk {

    /** How fast adults read to themselves (Brysbaert 2019, mean of 190 studies of non-fiction). */
    private static final double WORDS_A_SECOND = 238 / 60.0;

    private static final long PATIENCE_NANOS = 30_000_000_000L;

    /** To strap the sensor on, and to think about the five questions. */
    private static final double STRAP_ON_S = 20;

    private static final double THINK_S = 20;

    private final ExecutorService drawing = Executors.newSingleThreadExecutor();
    private final ActedSensor sensor = new ActedSensor();
    private final Robot robot;
    private final Set<String> read = new HashSet<>();

    private FirstRunWalk() throws Exception {
        robot = new Robot();
    }

    /** A fresh home. */
    public static void main(String[] args) {
        try {
            new FirstRunWalk().run(Path.of(args[0]));
            System.exit(0);
        } catch (Exception | AssertionError e) {
            System.out.println(e);
            System.exit(1);
        }
    }

    private void run(Path home) throws Exception {
        Path settings = home.resolve("settings.toml");
        LivePreferences preferences =
                new LivePreferences(settings, home.resolve("first-steps"), Settings.STANDARD, Locale.UK);
        Opened opened = History.open(home.resolve("data"), sensor, health -> {});
        try (History history = ((Opened.Ready) opened).history()) {
            Session session = session(history, preferences);
            Thread runner = new Thread(() -> {
                try {
                    session.run();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            });
            runner.start();
            firstRun();
            again();
            session.wish(new Wish.Quit());
            runner.join();
            try (HistoryReader reader = history.reader()) {
                double span =
                        reader.bodyFrame().orElseThrow().frame().slumpSpanDeg().orElse(0);
                System.out.println("span kept " + (Math.abs(span - 20) < 4));
            }
        }
        System.out.println("answers "
                + Files.readAllLines(settings).stream()
                        .filter(l -> !l.isBlank())
                        .toList());
    }

    private Session session(History history, Preferences preferences) {
        Line.Setup setup = new Line.Setup(
                SlouchSettings.DEFAULT, BoutSettings.DEFAULT, Coach.Plan.DEFAULT, ZoneOffset.UTC, s -> "a-stretch");
        WindowFace face = new WindowFace(
                new Screen.Setup(Locale.UK, false, 100, Optional.of(true), true),
                new Sources(drawing, Archive.NONE, SampleViews.sources(drawing).leading(), preferences),
                new Themes(() -> false, () -> false, "", Runnable::run, line -> {}));
        return new Session(
                new Session.Plan(
                        sensor,
                        Link.State.PRETENDING,
                        HostClock.of(sensor, 1),
                        setup,
                        setup::coach,
                        setup::zone,
                        Optional.of(Past.NOTHING),
                        Origin.NOTHING,
                        Optional.of(history.writer()),
                        id -> new Offer(id, "First step.", false),
                        note -> {},
                        (wish, of) -> {}),
                face,
                new Notices(face));
    }

    private void firstRun() throws Exception {
        await("Continue");
        sensor.act(w -> w.stay(2).sitDown(Seat.CHAIR));
        enter("1 of 4: Find your sensor");
        sensor.hold(STRAP_ON_S);
        enter("2 of 4: Wear it");
        await("Start");
        enter("Part 1 of 3: Sit tall");
        await("Stop");
        sensor.hold(15.5);
        await("Start");
        sensor.act(w -> w.slouch(20, 2));
        enter("Part 2 of 3: Sit slumped");
        await("Stop");
        sensor.hold(15.5);
        await("Start");
        enter("Part 3 of 3: Walk ten steps");
        await("Stop");
        sensor.act(w -> w.standUp().walk(10));
        await("Continue");
        sensor.act(w -> w.walk(3).sitDown(Seat.CHAIR));
        enter("Done");
        await("I have persistent pain or a recent injury, and have not asked anybody yet");
        readWhatIsNew();
        sensor.hold(THINK_S);
        type(KeyEvent.VK_TAB);
        await("I have a hip replacement");
        type(KeyEvent.VK_SPACE);
        for (int i = 0; i < 4; i++) {
            type(KeyEvent.VK_TAB);
        }
        await("Begin");
        enter("4 of 4: Five questions first");
        awaitThat(() -> tabs().getTabCount() == 7, "the first steps are over");
        System.out.println("seconds " + sensor.lived().toSeconds());
    }

    /** From the page of the sensor, and away from it. */
    private void again() throws Exception {
        letter(KeyEvent.VK_O);
        letter(KeyEvent.VK_B);
        await("Start");
        type(KeyEvent.VK_ENTER);
        await("Stop");
        sensor.hold(8);
        type(KeyEvent.VK_ESCAPE);
        await("Start");
        type(KeyEvent.VK_ENTER);
        await("Stop");
        sensor.hold(8);
        sensor.act(w -> w.lean(25, 0, 3));
        await("Once again");
        System.out.println("says " + said("The back moved"));
        type(KeyEvent.VK_ESCAPE);
        await("Calibrate again\u2026");
    }

    /** Reads what is new, says which heading that was under, and presses what has the keyboard. */
    private void enter(String heading) throws Exception {
        readWhatIsNew();
        System.out.println(said(heading) + ": Enter on " + focused());
        type(KeyEvent.VK_ENTER);
    }

    private void readWhatIsNew() throws Exception {
        int words = 0;
        for (String text : texts()) {
            words += read.add(text) ? text.split("\\s+").length : 0;
        }
        sensor.hold(words / WORDS_A_SECOND);
    }

    private String said(String start) throws Exception {
        return texts().stream()
                .filter(t -> t.startsWith(start))
                .findFirst()
                .map(t -> start)
                .orElse("not " + start);
    }

    private List<String> texts() throws Exception {
        return onEventThread(() -> Swing.everything(tabs()).stream()
                .filter(Component::isShowing)
                .map(FirstRunWalk::text)
                .filter(text -> !text.isBlank())
                .toList());
    }

    private static String text(Component part) {
        if (part instanceof JLabel label) {
            return label.getText();
        }
        if (part instanceof JTextArea words) {
            return words.getText();
        }
        return part instanceof AbstractButton button ? button.getText() : "";
    }

    private static JTabbedPane tabs() {
        for (Frame frame : Frame.getFrames()) {
            if (frame instanceof JFrame window && window.getContentPane() instanceof WindowPane pane) {
                return pane.tabs();
            }
        }
        throw new IllegalStateException("no window");
    }

    private String focused() throws Exception {
        return onEventThread(() -> {
            Component owner =
                    KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
            return owner == null ? "nothing" : text(owner);
        });
    }

    private void await(String focus) throws Exception {
        awaitThat(
                () -> {
                    Component owner = KeyboardFocusManager.getCurrentKeyboardFocusManager()
                            .getFocusOwner();
                    return owner != null && text(owner).equals(focus);
                },
                focus + " has the keyboard");
    }

    private void awaitThat(Callable<Boolean> holds, String what) throws Exception {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!onEventThread(holds)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never: " + what + "; but " + focused() + " in " + texts());
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static <T> T onEventThread(Callable<T> work) throws Exception {
        FutureTask<T> task = new FutureTask<>(work);
        EventQueue.invokeAndWait(task);
        return task.get();
    }

    private void type(int key) {
        robot.keyPress(key);
        robot.keyRelease(key);
        robot.waitForIdle();
    }

    private void letter(int key) {
        robot.keyPress(KeyEvent.VK_ALT);
        type(key);
        robot.keyRelease(KeyEvent.VK_ALT);
        robot.waitForIdle();
    }
}
