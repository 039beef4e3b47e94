package plumbline.screen.care;

import java.awt.Component;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import plumbline.face.CareView;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.screen.prompt.Prompts;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Situation;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.choosing.Chooser;
import plumbline.stretch.choosing.Moment;
import plumbline.stretch.recovery.Care;
import plumbline.stretch.recovery.ColdOrHeat;

/** The page on stretches in its situations, and the prompt, in every look and language, as pictures to be looked at. */
public final class CareShots {

    private static final Instant AT = SampleViews.sitting().now().at().minus(Duration.ofMinutes(4));

    private CareShots() {}

    /** Folder for the pictures. Works without a display. */
    static void all(Path folder, Catalogue catalogue) throws Exception {
        Files.createDirectories(folder);
        for (boolean dark : new boolean[] {false, true}) {
            for (Locale locale : List.of(Locale.UK, Locale.GERMANY)) {
                String name = (dark ? "dark" : "light") + "-" + locale.getLanguage();
                EventQueue.invokeAndWait(() -> Style.install(dark));
                page(folder.resolve("care-slouched-" + name + ".png"), locale, usual(catalogue));
                page(folder.resolve("care-flareup-" + name + ".png"), locale, flareUp(catalogue));
                page(folder.resolve("care-stopsign-" + name + ".png"), locale, stopped(catalogue));
                all(folder.resolve("care-all-" + name + ".png"), locale, usual(catalogue));
                prompt(folder.resolve("care-prompt-" + name + ".png"), locale);
            }
        }
    }

    public static CareView usual(Catalogue catalogue) {
        return view(catalogue, Situation.SLOUCHED_BOUT, Care.NONE, Optional.empty());
    }

    public static CareView flareUp(Catalogue catalogue) {
        Care care = Care.NONE.flaredUp(AT);
        Optional<ColdOrHeat> ice = Optional.of(new ColdOrHeat(ColdOrHeat.Kind.ICE, AT, Duration.ofMinutes(15)));
        return view(catalogue, Situation.FLARE_UP, care, ice);
    }

    static CareView stopped(Catalogue catalogue) {
        Care care = new Care(Optional.empty(), Optional.empty(), Optional.empty(), true);
        return view(catalogue, Situation.STOP_SIGN, care, Optional.empty());
    }

    private static CareView view(Catalogue catalogue, Situation situation, Care care, Optional<ColdOrHeat> timer) {
        Chooser chooser = new Chooser(catalogue, StretchSettings.DEFAULT);
        Moment moment = Moment.typical(situation, LocalDate.of(2026, 3, 2));
        return new CareView(
                catalogue, chooser.choose(moment), chooser.against(moment), care, false, 3, timer, ZoneOffset.UTC);
    }

    private static void page(Path file, Locale locale, CareView view) throws Exception {
        EventQueue.invokeAndWait(() -> {
            CarePage page = new CarePage(new Texts(locale), wish -> {}, () -> {});
            page.tend(view);
            page.show(SampleViews.sitting());
            write(page, 1000, 640, file);
        });
    }

    /** The whole catalogue, searched for what is felt in the buttock, with one stretch unfolded. */
    private static void all(Path file, Locale locale, CareView view) throws Exception {
        EventQueue.invokeAndWait(() -> {
            Texts texts = new Texts(locale);
            CarePage page = new CarePage(texts, wish -> {}, () -> {});
            page.tend(view);
            Swing.button(page, texts.label("care.shows.ALL").text()).doClick();
            page.catalogue().search().setText("hip");
            Swing.button(page, texts.text("browse.more")).doClick();
            write(page, 980, 640, file);
        });
    }

    private static void prompt(Path file, Locale locale) throws Exception {
        EventQueue.invokeAndWait(() -> {
            Component pane = Prompts.showing(new Texts(locale), SampleViews.call(40, Optional.empty()));
            write(pane, pane.getPreferredSize().width, pane.getPreferredSize().height, file);
        });
    }

    private static void write(Component part, int width, int height, Path file) {
        Swing.layOut(part, width, height);
        Swing.layOut(part, width, height);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        part.paint(g);
        g.dispose();
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
