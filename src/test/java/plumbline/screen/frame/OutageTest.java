package plumbline.screen.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.face.Outage;
import plumbline.face.View;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.now.NowWords;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;

/** Whatever part of Plumbline itself is down, the window and the tray say so in red, in place of what they knew last. */
class OutageTest {

    private static final Texts TEXTS = new Texts(Locale.UK);
    private static final View WELL = SampleViews.sitting();

    private static View down(Outage.Part part) {
        return WELL.with(new View.Watching(
                Optional.of(new Outage(part, Instant.parse("2026-03-02T09:00:00Z"))), 1, Duration.ZERO));
    }

    @ParameterizedTest
    @EnumSource(Outage.Part.class)
    void theWindowSaysItInRed(Outage.Part part) {
        Style.install(false);
        StatusBar bar = new StatusBar(TEXTS);
        String sentence = new Outage(part, Instant.EPOCH).saying().sentence();
        bar.show(WELL);
        assertFalse(red(bar), "nothing is red while all is well");
        bar.show(down(part));
        assertTrue(red(bar), "the lamp is red");
        assertTrue(
                Swing.everything(bar).stream()
                        .anyMatch(c -> c.getForeground().equals(Style.look().alarm())
                                && Swing.said(c).contains(sentence)),
                () -> "said in red: " + Swing.said(bar));
        bar.show(WELL);
        assertFalse(red(bar), "and not any more when it watches again");
    }

    @ParameterizedTest
    @EnumSource(Outage.Part.class)
    void theTrayHasARedRimAndSaysIt(Outage.Part part) {
        NowWords words = new NowWords(TEXTS);
        TrayMark.Shown shown = TrayMark.Shown.of(down(part), TEXTS, words);
        assertEquals(new Outage(part, Instant.EPOCH).saying().sentence(), shown.tip());
        assertTrue(reds(shown) > 40, "a red rim");
        TrayMark.Shown well = TrayMark.Shown.of(WELL, TEXTS, words);
        assertEquals(0, reds(well));
    }

    private static int reds(TrayMark.Shown shown) {
        IntBuffer argb = shown.picture().drawn(22, Style.look().tones()).argb().asIntBuffer();
        return (int) IntStream.range(0, argb.limit())
                .filter(i -> argb.get(i) == Style.look().alarm().getRGB())
                .count();
    }

    private static boolean red(JComponent bar) {
        return Swing.everything(bar).stream()
                .filter(JLabel.class::isInstance)
                .map(c -> ((JLabel) c).getIcon())
                .anyMatch(icon -> icon != null && reds(picture(icon)) > 10);
    }

    private static BufferedImage picture(Icon icon) {
        BufferedImage image = new BufferedImage(icon.getIconWidth(), icon.getIconHeight(), BufferedImage.TYPE_INT_ARGB);
        icon.paintIcon(new JLabel(), image.createGraphics(), 0, 0);
        return image;
    }

    private static int reds(BufferedImage image) {
        Color alarm = Style.look().alarm();
        int count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                count += image.getRGB(x, y) == alarm.getRGB() ? 1 : 0;
            }
        }
        return count;
    }
}
