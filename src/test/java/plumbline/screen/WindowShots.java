package plumbline.screen;

import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.imageio.ImageIO;
import javax.swing.JRootPane;
import javax.swing.RootPaneContainer;
import plumbline.coach.Outcome;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** Opens every window in every look and language and keeps what is on it as a picture. Needs a display. */
final class WindowShots {

    private static final List<String> PAGES =
            List.of("now", "today", "trends", "care", "journal", "sensor", "settings");

    private final ExecutorService drawing = Executors.newSingleThreadExecutor();
    private final Path folder;
    private final String scale;

    private WindowShots(Path folder, String scale) {
        this.folder = folder;
        this.scale = scale;
    }

    /** Folder for the pictures, and the scale in a hundred for their names. */
    public static void main(String[] args) {
        try {
            shoot(args);
            System.exit(0);
        } catch (Exception e) {
            System.out.println(e);
            System.exit(1);
        }
    }

    private static void shoot(String[] args) throws Exception {
        WindowShots shots = new WindowShots(Files.createDirectories(Path.of(args[0])), args[1]);
        for (boolean dark : new boolean[] {false, true}) {
            for (Locale locale : List.of(Locale.UK, Locale.GERMANY)) {
                shots.all(dark, locale);
            }
        }
        shots.drawing.shutdown();
    }

    private void all(boolean dark, Locale locale) throws Exception {
        String name = (dark ? "dark" : "light") + "-" + scale + "-" + locale.getLanguage();
        Texts texts = new Texts(locale);
        MainWindow[] made = new MainWindow[1];
        EventQueue.invokeAndWait(() -> {
            Style.install(dark);
            made[0] = new MainWindow(texts, w -> {}, SampleViews.sources(drawing), Optional.empty(), false);
            made[0].frame().setSize(new Dimension(1000, 700));
            made[0].open();
        });
        pages(made[0], "day", SampleViews.sitting(), name);
        EventQueue.invokeAndWait(made[0]::dispose);
        EventQueue.invokeAndWait(() -> {
            made[0] = new MainWindow(texts, w -> {}, SampleViews.threeYears(drawing), Optional.empty(), false);
            made[0].frame().setSize(new Dimension(1000, 700));
            made[0].open();
        });
        pages(made[0], "years", SampleViews.sitting(), name);
        EventQueue.invokeAndWait(made[0]::dispose);
        EventQueue.invokeAndWait(() -> {
            made[0] = new MainWindow(texts, w -> {}, SampleViews.sources(drawing), Optional.empty(), false);
            made[0].frame().setSize(new Dimension(1000, 700));
            made[0].open();
        });
        pages(made[0], "nothing", SampleViews.nothing(), name);
        now(made[0], "slouched", SampleViews.slouched(), name);
        now(made[0], "lying", SampleViews.lying(), name);
        if (scale.equals("100")) {
            now(made[0], "reclining", SampleViews.reclining(), name);
            now(made[0], "standing", SampleViews.standing(), name);
            now(made[0], "moving", SampleViews.quiet(SampleViews.moving()), name);
            now(made[0], "notworn", SampleViews.notWorn(), name);
            EventQueue.invokeAndWait(
                    () -> made[0].frame().setSize(made[0].frame().getMinimumSize()));
            pages(made[0], "least", SampleViews.slouched(), name);
        }
        EventQueue.invokeAndWait(made[0]::dispose);
        prompt(texts, name);
        first(texts, name);
    }

    /** The first run, step by step, and the calibration from the page of the sensor. */
    private void first(Texts texts, String name) throws Exception {
        MainWindow[] made = new MainWindow[1];
        EventQueue.invokeAndWait(() -> {
            made[0] = new MainWindow(texts, w -> {}, SampleViews.firstRun(drawing), Optional.of(true), true);
            made[0].frame().setSize(made[0].frame().getMinimumSize());
            made[0].open();
            made[0].show(SampleViews.nothing());
        });
        JRootPane root = made[0].frame().getRootPane();
        keep(made[0].frame(), "first-find-" + name);
        click(root, texts, "steps.next");
        EventQueue.invokeAndWait(() -> made[0].show(SampleViews.sitting()));
        keep(made[0].frame(), "first-wear-" + name);
        click(root, texts, "steps.next");
        keep(made[0].frame(), "first-pose-" + name);
        for (Map.Entry<String, View.Calibrating> each :
                SampleViews.calibrations().entrySet()) {
            EventQueue.invokeAndWait(
                    () -> made[0].show(SampleViews.calibrating(SampleViews.sitting(), each.getValue())));
            keep(made[0].frame(), "first-" + each.getKey() + "-" + name);
        }
        click(root, texts, "steps.skip");
        keep(made[0].frame(), "first-questions-" + name);
        EventQueue.invokeAndWait(() -> made[0].pane().tabs().setSelectedIndex(6));
        click(root, texts, "calibrate.open");
        EventQueue.invokeAndWait(() -> made[0].show(SampleViews.calibrating(
                SampleViews.sitting(),
                Objects.requireNonNull(SampleViews.calibrations().get("too-close")))));
        keep(made[0].frame(), "sensor-calibrate-" + name);
        EventQueue.invokeAndWait(made[0]::dispose);
    }

    private static void click(JRootPane root, Texts texts, String label) throws Exception {
        EventQueue.invokeAndWait(
                () -> Swing.seenButton(root, texts.label(label).text()).doClick(0));
    }

    private void now(MainWindow window, String what, View view, String name) throws Exception {
        EventQueue.invokeAndWait(() -> {
            window.pane().tabs().setSelectedIndex(0);
            window.show(view);
        });
        keep(window.frame(), what + "-now-" + name);
    }

    private void pages(MainWindow window, String what, View view, String name) throws Exception {
        EventQueue.invokeAndWait(() -> window.show(view));
        for (int page = 0; page < window.pane().tabs().getTabCount(); page++) {
            int index = page;
            EventQueue.invokeAndWait(() -> window.pane().tabs().setSelectedIndex(index));
            keep(window.frame(), what + "-" + PAGES.get(page) + "-" + name);
        }
    }

    private void prompt(Texts texts, String name) throws Exception {
        PromptWindow[] prompt = new PromptWindow[1];
        NudgeToast[] toast = new NudgeToast[1];
        EventQueue.invokeAndWait(() -> {
            prompt[0] = new PromptWindow(texts, w -> {});
            prompt[0].show(Optional.of(SampleViews.call(40, Optional.empty())));
            toast[0] = new NudgeToast(texts);
            toast[0].show(Optional.of(Duration.ofMinutes(3)));
        });
        keep(prompt[0].frame(), "prompt-asking-" + name);
        EventQueue.invokeAndWait(() -> prompt[0].pane().openFlags());
        keep(prompt[0].frame(), "prompt-flags-" + name);
        EventQueue.invokeAndWait(() -> prompt[0].show(Optional.of(SampleViews.call(120, Optional.of(Outcome.TAKEN)))));
        keep(prompt[0].frame(), "prompt-over-" + name);
        keep(toast[0].window(), "nudge-" + name);
        EventQueue.invokeAndWait(() -> {
            prompt[0].frame().setContentPane(new CloseQuestion(texts, true, () -> {}, () -> {}));
            prompt[0].frame().pack();
        });
        keep(prompt[0].frame(), "close-" + name);
        EventQueue.invokeAndWait(() -> {
            prompt[0].dispose();
            toast[0].dispose();
        });
    }

    private void keep(RootPaneContainer window, String name)
            throws IOException, InterruptedException, InvocationTargetException, ExecutionException {
        BufferedImage[] image = new BufferedImage[1];
        for (int round = 0; round < 4; round++) {
            EventQueue.invokeAndWait(() -> image[0] = picture(window.getRootPane()));
            drawing.submit(() -> {}).get();
        }
        ImageIO.write(image[0], "png", folder.resolve(name + ".png").toFile());
    }

    private static BufferedImage picture(JRootPane pane) {
        AffineTransform scale = pane.getGraphicsConfiguration().getDefaultTransform();
        BufferedImage image = new BufferedImage(
                (int) (pane.getWidth() * scale.getScaleX()),
                (int) (pane.getHeight() * scale.getScaleY()),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.transform(scale);
        pane.paint(g);
        g.dispose();
        return image;
    }
}
