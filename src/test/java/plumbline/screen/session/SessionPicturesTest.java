package plumbline.screen.session;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.Color;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import javax.swing.LookAndFeel;
import javax.swing.UIManager;
import javax.swing.UnsupportedLookAndFeelException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.catalogue.CatalogueFiles;
import plumbline.screen.figure.StretchPictures;
import plumbline.screen.parts.Style;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Stretch;
import plumbline.stretch.StretchSettings.Holding;
import plumbline.stretch.session.Session;
import plumbline.stretch.session.SessionPlan;

/** Paints the session window into {@code target/pictures}, light and dark, without a display. */
class SessionPicturesTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();

    private LookAndFeel before = new FlatLightLaf();
    private Instant now = Instant.parse("2026-03-02T09:00:00Z");

    @BeforeEach
    void remember() {
        before = UIManager.getLookAndFeel();
    }

    @AfterEach
    void restore() throws UnsupportedLookAndFeelException {
        Style.install(false);
        UIManager.setLookAndFeel(before);
    }

    @Test
    void paintsASessionInLightAndDark() throws IOException {
        BufferedImage light = picture(false, "figure-four", 26, "session-light.png");
        BufferedImage dark = picture(true, "figure-four", 26, "session-dark.png");
        picture(false, "cat-cow", 12, "session-cat-cow.png");
        picture(true, "standing-hip-flexor", 60, "session-left-side.png");
        assertTrue(brightness(light) > 180, () -> "light is " + brightness(light));
        assertTrue(brightness(dark) < 90, () -> "dark is " + brightness(dark));
        assertNotEquals(light.getRGB(300, 200), dark.getRGB(300, 200));
    }

    @Test
    void paintsTheQuestionAndTheSigns() throws IOException {
        Style.install(false);
        SessionPanel panel = panel("seated-rotation", Locale.GERMAN);
        panel.getActionMap().get("ESCAPE").actionPerformed(null);
        paint(panel, "session-felt.png");
        panel.getActionMap().get("F1").actionPerformed(null);
        assertTrue(brightness(paint(panel, "session-signs.png")) > 150);
    }

    private BufferedImage picture(boolean dark, String id, int seconds, String name) throws IOException {
        Style.install(dark);
        SessionPanel panel = panel(id, Locale.ENGLISH);
        for (int i = 0; i < seconds; i++) {
            now = now.plusSeconds(1);
            panel.tick();
        }
        return paint(panel, name);
    }

    private SessionPanel panel(String id, Locale locale) {
        SessionPanel panel = new SessionPanel(CATALOGUE, locale, () -> now, new SessionPanel.Listener() {
            @Override
            public void ended(Stretch stretch, Session.End end) {}

            @Override
            public void closed() {}

            @Override
            public void cue(SessionCue cue) {}
        });
        panel.begin(SessionPlan.of((Stretch) CATALOGUE.find(id).orElseThrow(), Holding.DEFAULT, false));
        return panel;
    }

    private static BufferedImage paint(SessionPanel panel, String name) throws IOException {
        panel.setSize(900, 640);
        for (int i = 0; i < 3; i++) {
            layOut(panel);
        }
        BufferedImage image = new BufferedImage(900, 640, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        panel.paint(g);
        g.dispose();
        StretchPictures.write(image, name);
        return image;
    }

    private static void layOut(Component component) {
        component.doLayout();
        if (component instanceof Container container) {
            for (Component each : container.getComponents()) {
                layOut(each);
            }
        }
    }

    private static double brightness(BufferedImage image) {
        double sum = 0;
        for (int y = 0; y < image.getHeight(); y += 4) {
            for (int x = 0; x < image.getWidth(); x += 4) {
                Color color = new Color(image.getRGB(x, y));
                sum += (color.getRed() + color.getGreen() + color.getBlue()) / 3.0;
            }
        }
        return sum / ((image.getHeight() / 4) * (image.getWidth() / 4));
    }
}
