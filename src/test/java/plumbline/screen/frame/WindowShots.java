package plumbline.screen.frame;

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
import plumbline.app.live.LivePreferences;
import plumbline.catalogue.CatalogueFiles;
import plumbline.coach.Outcome;
import plumbline.face.Link;
import plumbline.face.Preferences;
import plumbline.face.Unavailable;
import plumbline.face.View;
import plumbline.screen.Languages;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.care.CareShots;
import plumbline.screen.page.Sources;
import plumbline.screen.parts.CutWords;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.screen.prompt.NudgeToast;
import plumbline.screen.prompt.PromptWindow;
import plumbline.screen.prompt.Prompts;
import plumbline.sensor.Saying;
import plumbline.sensor.Stranger;
import plumbline.settings.Settings;
import plumbline.stretch.Catalogue;

/**
 * Opens every window in its looks and languages, keeps what is on it as a picture, and prints what words are cut. Needs a
 * display.
 */
final class WindowShots {

    private static final List<String> PAGES =
            List.of("now", "today", "trends", "care", "journal", "sensor", "settings");

    /** The pages that are longer than a window, and what shows them whole. */
    private static final Map<String, Integer> LONG = Map.of("trends", 1250, "care", 2600, "settings", 5200);

    /** About the longest that the program says of a port. */
    private static final Saying ADVICE = Saying.of(
            "port.stranger",
            "What speaks on %s cannot be used: %s.",
            "/dev/serial/by-id/usb-Silicon_Labs_CP2102N-if00-port0",
            Stranger.UNCLEAR_COLUMNS.saying());

    private static final Catalogue CATALOGUE = CatalogueFiles.load();

    private final ExecutorService drawing = Executors.newSingleThreadExecutor();
    private final Path folder;
    private final String scale;

    private WindowShots(Path folder, String scale) {
        this.folder = folder;
        this.scale = scale;
    }

    /** Folder for the pictures, the name of the scale, "all" or "some" of the pages, and the looks, such as "dark-fr". */
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
        boolean all = args[2].equals("all");
        for (String look : args[3].split(",", -1)) {
            String language = look.substring(look.indexOf('-') + 1);
            shots.all(look.startsWith("dark"), Languages.of(language), all);
        }
        shots.drawing.shutdown();
    }

    private void all(boolean dark, Locale locale, boolean everything) throws Exception {
        String name = (dark ? "dark" : "light") + "-" + scale + "-" + locale.getLanguage();
        Texts texts = new Texts(locale);
        EventQueue.invokeAndWait(() -> Style.install(dark));
        day(texts, name);
        if (everything) {
            years(texts, locale, name);
        }
        nothing(texts, name, everything);
        prompt(texts, name);
        first(texts, name);
    }

    private void day(Texts texts, String name) throws Exception {
        MainWindow window = open(texts, SampleViews.sources(drawing));
        EventQueue.invokeAndWait(() -> window.tend(CareShots.usual(CATALOGUE)));
        pages(window, "day", SampleViews.sitting(), name);
        EventQueue.invokeAndWait(window::dispose);
    }

    /** With a past and with settings, as in use; each long page whole besides. */
    private void years(Texts texts, Locale locale, String name) throws Exception {
        Sources past = SampleViews.threeYears(drawing);
        MainWindow window = open(texts, new Sources(drawing, past.archive(), past.leading(), standard(locale)));
        EventQueue.invokeAndWait(() -> window.tend(CareShots.flareUp(CATALOGUE)));
        pages(window, "years", SampleViews.sitting(), name);
        if (scale.equals("100")) {
            for (Map.Entry<String, Integer> page : LONG.entrySet()) {
                EventQueue.invokeAndWait(() -> {
                    window.frame().setSize(1000, page.getValue());
                    window.frame().validate();
                    window.pane().tabs().setSelectedIndex(PAGES.indexOf(page.getKey()));
                });
                keep(window.frame(), "whole-" + page.getKey() + "-" + name);
            }
        }
        EventQueue.invokeAndWait(window::dispose);
    }

    /** All settings that there are, not on a first run. */
    private static Preferences standard(Locale locale) {
        Preferences live = new LivePreferences(
                Path.of("no", "such", "file"), Path.of("no", "such", "word"), Settings.STANDARD, locale);
        return new Preferences() {
            @Override
            public List<Preference> all() throws Unavailable {
                return live.all();
            }

            @Override
            public Preferences.Outcome set(String path, String written) throws Unavailable {
                return live.set(path, written);
            }
        };
    }

    /** Before anything is known, in every posture, in trouble, and as small as it can be. */
    private void nothing(Texts texts, String name, boolean everything) throws Exception {
        MainWindow window = open(texts, SampleViews.sources(drawing));
        EventQueue.invokeAndWait(() -> window.tend(CareShots.usual(CATALOGUE)));
        if (everything) {
            pages(window, "nothing", SampleViews.nothing(), name);
            now(window, "slouched", SampleViews.slouched(), name);
            now(window, "lying", SampleViews.lying(), name);
        }
        EventQueue.invokeAndWait(() -> {
            window.pane().tabs().setSelectedIndex(1);
            window.show(SampleViews.planned(SampleViews.sitting()));
        });
        keep(window.frame(), "planned-today-" + name);
        if (scale.equals("100")) {
            now(window, "planned", SampleViews.planned(SampleViews.unsure()), name);
            now(window, "reclining", SampleViews.reclining(), name);
            now(window, "standing", SampleViews.standing(), name);
            now(window, "moving", SampleViews.quiet(SampleViews.moving()), name);
            now(window, "notworn", SampleViews.notWorn(), name);
        }
        if (scale.equals("100") || !everything) {
            EventQueue.invokeAndWait(() -> {
                window.frame().setSize(window.frame().getMinimumSize());
                window.frame().validate();
            });
            pages(window, "least", SampleViews.quiet(SampleViews.slouched()), name);
        }
        EventQueue.invokeAndWait(window::dispose);
        MainWindow trouble = open(texts, SampleViews.busy(drawing));
        View lost = SampleViews.linked(
                SampleViews.sitting(), new Link(Link.State.GARBLED, "/dev/ttyACM0", Optional.of(ADVICE)));
        for (int page = 1; page < 5; page += page == 2 ? 2 : 1) {
            int index = page;
            EventQueue.invokeAndWait(() -> {
                trouble.pane().tabs().setSelectedIndex(index);
                trouble.show(lost);
            });
            keep(trouble.frame(), "trouble-" + PAGES.get(index) + "-" + name);
        }
        EventQueue.invokeAndWait(trouble::dispose);
    }

    private static MainWindow open(Texts texts, Sources sources) throws Exception {
        MainWindow[] made = new MainWindow[1];
        EventQueue.invokeAndWait(() -> {
            made[0] = new MainWindow(texts, w -> {}, sources, Optional.empty(), false);
            made[0].open();
        });
        return made[0];
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
        EventQueue.invokeAndWait(() -> made[0].show(SampleViews.choosing()));
        keep(made[0].frame(), "first-choose-" + name);
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
        EventQueue.invokeAndWait(() -> made[0].show(SampleViews.choosing()));
        keep(made[0].frame(), "sensor-choose-" + name);
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
            toast[0] = new NudgeToast(texts, () -> {});
            toast[0].show(Optional.of(Duration.ofMinutes(3)));
        });
        keep(prompt[0].frame(), "prompt-asking-" + name);
        EventQueue.invokeAndWait(() -> Prompts.openFlags(prompt[0]));
        keep(prompt[0].frame(), "prompt-flags-" + name);
        EventQueue.invokeAndWait(() -> prompt[0].show(Optional.of(SampleViews.call(120, Optional.of(Outcome.TAKEN)))));
        keep(prompt[0].frame(), "prompt-over-" + name);
        keep(toast[0].window(), "nudge-" + name);
        EventQueue.invokeAndWait(() -> {
            prompt[0].frame().setContentPane(new CloseQuestion(texts, "close.tray", () -> {}, () -> {}));
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
            EventQueue.invokeAndWait(() -> {
                window.getRootPane().validate();
                image[0] = picture(window.getRootPane());
            });
            drawing.submit(() -> {}).get();
        }
        EventQueue.invokeAndWait(
                () -> CutWords.in(window.getRootPane()).forEach(cut -> System.out.println(name + ": " + cut)));
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
