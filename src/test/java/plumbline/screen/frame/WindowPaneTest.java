package plumbline.screen.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.awt.event.KeyEvent;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JLabel;
import javax.swing.JMenuItem;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.coach.Answer;
import plumbline.face.Link;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.posture.Posture;
import plumbline.screen.Languages;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.figure.WearerView;
import plumbline.screen.first.FirstSteps;
import plumbline.screen.parts.Choices;
import plumbline.screen.parts.Paragraph;
import plumbline.screen.parts.PictureView;
import plumbline.screen.parts.Ring;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.screen.sensor.SensorChoice;
import plumbline.trend.Measure;
import plumbline.trend.SampleDays;

class WindowPaneTest {

    /** The least size of the window, less its frame. */
    private static final int WIDTH = 860;

    private static final int HEIGHT = 600;

    /** Less the tabs and the line below. */
    private static final int PAGE_HEIGHT = 500;

    private final List<Wish> wishes = new ArrayList<>();

    @BeforeEach
    void looks() {
        Swing.run(() -> Style.install(false));
    }

    /** A letter that two things on the same page want would reach only one of them. */
    @ParameterizedTest
    @MethodSource("locales")
    void givesEveryLetterOfAPageToOneThing(Locale locale) {
        Swing.run(() -> {
            WindowPane pane = pane(locale);
            for (int tab = 0; tab < pane.tabs().getTabCount(); tab++) {
                pane.tabs().setSelectedIndex(tab);
                pane.show(SampleViews.quiet(SampleViews.sitting()));
                List<String> letters = new ArrayList<>();
                for (int i = 0; i < pane.tabs().getTabCount(); i++) {
                    letters.add(KeyEvent.getKeyText(pane.tabs().getMnemonicAt(i)));
                }
                for (Component part : Swing.everything(pane)) {
                    int letter = part instanceof AbstractButton button
                            ? button.getMnemonic()
                            : part instanceof JLabel label ? label.getDisplayedMnemonic() : 0;
                    boolean reachable = letter != 0 && isOnPage(part, pane, tab);
                    if (reachable) {
                        letters.add(KeyEvent.getKeyText(letter));
                    }
                }
                List<String> twice = letters.stream()
                        .filter(letter ->
                                letters.stream().filter(letter::equals).count() > 1)
                        .distinct()
                        .toList();
                assertEquals(List.of(), twice, pane.tabs().getTitleAt(tab));
            }
        });
    }

    /** On this page or around the pages, and to be seen there. */
    private static boolean isOnPage(Component part, WindowPane pane, int tab) {
        for (int other = 0; other < pane.tabs().getTabCount(); other++) {
            if (other != tab
                    && SwingUtilities.isDescendingFrom(part, pane.tabs().getComponentAt(other))) {
                return false;
            }
        }
        for (Component up = part; up != null && up != pane.tabs().getComponentAt(tab); up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    static Stream<Locale> locales() {
        return Stream.concat(Stream.of(Locale.US), Languages.all().stream());
    }

    @ParameterizedTest
    @MethodSource("locales")
    void cutsNoWordAtItsLeastSize(Locale locale) {
        Swing.run(() -> {
            WindowPane pane = pane(locale);
            List<View> views = new ArrayList<>(SampleViews.all());
            views.add(SampleViews.quiet(SampleViews.slouched()));
            for (Link.State state : Link.State.values()) {
                views.add(SampleViews.linked(
                        SampleViews.sitting(), new Link(state, "/dev/serial/by-id/usb-Plumb-1", Optional.empty())));
            }
            for (View view : views) {
                for (int page = 0; page < pane.tabs().getTabCount(); page++) {
                    pane.tabs().setSelectedIndex(page);
                    pane.show(view);
                    Swing.layOut(pane, WIDTH, HEIGHT);
                    assertEquals(List.of(), cut(pane), locale + " page " + page);
                }
            }
        });
    }

    @ParameterizedTest
    @MethodSource("locales")
    void cutsNoWordOfTheFirstStepsAtItsLeastSize(Locale locale) {
        Texts texts = new Texts(locale);
        List<View> calibrating = SampleViews.calibrations().values().stream()
                .map(c -> SampleViews.calibrating(SampleViews.sitting(), c))
                .toList();
        Swing.run(() -> {
            FirstSteps steps = new FirstSteps(texts, wishes::add, () -> {});
            for (View view : List.of(SampleViews.nothing(), SampleViews.choosing(), SampleViews.sitting())) {
                steps.show(view);
                Swing.layOut(steps, WIDTH, PAGE_HEIGHT);
                assertEquals(List.of(), cut(steps), locale + " finding");
            }
            for (int step = 0; step < 2; step++) {
                Swing.button(steps, texts.label("steps.next").text()).doClick();
            }
            for (View view : calibrating) {
                steps.show(view);
                Swing.layOut(steps, WIDTH, PAGE_HEIGHT);
                assertEquals(List.of(), cut(steps), locale + " " + view.calibration());
            }
        });
    }

    @Test
    void goesOnWithTheFirstStepsAndThePageInFrontWhenItIsMadeAnew() {
        Swing.run(() -> {
            Texts texts = new Texts(Locale.UK);
            WindowPane before = new WindowPane(texts, wishes::add, SampleViews.firstRun(Runnable::run));
            Swing.button(before.tabs().getComponentAt(0), "Continue").doClick();
            before.tabs().setSelectedIndex(7);
            WindowPane after = new WindowPane(texts, wishes::add, SampleViews.firstRun(Runnable::run));
            after.takeOver(before);
            assertEquals(7, after.tabs().getSelectedIndex());
            assertTrue(Swing.button(after.tabs().getComponentAt(0), "Back").isEnabled());
            WindowPane done = new WindowPane(texts, wishes::add, SampleViews.sources(Runnable::run));
            done.takeOver(before);
            assertEquals("Settings", done.tabs().getTitleAt(done.tabs().getSelectedIndex()));
        });
    }

    @Test
    void asksWhichOfTwoSensorsIsWornAndLooksForOthers() {
        Swing.run(() -> {
            SensorChoice choice = new SensorChoice(new Texts(Locale.UK), wishes::add, () -> {});
            choice.show(SampleViews.sitting());
            assertEquals(1, buttons(choice).size());
            choice.show(SampleViews.choosing());
            buttons(choice).forEach(AbstractButton::doClick);
            assertEquals(
                    List.of(
                            new Wish.Wear("/dev/serial/by-id/usb-Plumbline_Plumbline_0001-if00"),
                            new Wish.Wear("/dev/ttyUSB0"),
                            new Wish.SearchAnew()),
                    wishes);
            choice.show(SampleViews.sitting());
            assertEquals(1, buttons(choice).size());
        });
    }

    private static List<AbstractButton> buttons(Component in) {
        return Swing.everything(in).stream()
                .filter(AbstractButton.class::isInstance)
                .map(AbstractButton.class::cast)
                .toList();
    }

    private static List<String> cut(Component pane) {
        List<String> cut = new ArrayList<>();
        for (Component part : Swing.everything(pane)) {
            boolean speaks = part instanceof JLabel || isWorded(part) || part instanceof Paragraph;
            boolean seen = isInFront(part, pane) && part.getWidth() > 0 && part.getHeight() > 0;
            if (speaks && seen && tooSmall(part)) {
                cut.add(part.getSize() + " of " + part.getPreferredSize() + ": "
                        + part.getAccessibleContext().getAccessibleName() + " "
                        + (part instanceof JLabel label ? label.getText() : ""));
            }
        }
        return cut;
    }

    /** The arrows of a spinner have no words. */
    private static boolean isWorded(Component part) {
        return part instanceof AbstractButton button
                && button.getText() != null
                && !button.getText().isBlank();
    }

    private static boolean tooSmall(Component part) {
        boolean low = part.getPreferredSize().height > part.getHeight();
        return low || (!(part instanceof Paragraph) && part.getPreferredSize().width > part.getWidth());
    }

    @Test
    void namesEveryPartThatCanBeFocused() {
        Swing.run(() -> {
            WindowPane pane = pane(Locale.UK);
            pane.show(SampleViews.sitting());
            List<Component> focusable = Swing.everything(pane).stream()
                    .filter(Component::isFocusable)
                    .filter(c -> c instanceof AbstractButton
                            || c instanceof javax.swing.JTabbedPane
                            || c instanceof PictureView
                            || c instanceof WearerView
                            || c instanceof Ring)
                    .toList();
            assertTrue(focusable.size() > 8, "found " + focusable.size());
            for (Component part : focusable) {
                String name = part.getAccessibleContext().getAccessibleName();
                assertTrue(name != null && !name.isBlank(), "no name: " + part);
            }
        });
    }

    @Test
    void tellsPicturesInWords() {
        Swing.run(() -> {
            WindowPane pane = pane(Locale.UK);
            pane.show(SampleViews.slouched());
            assertEquals(
                    List.of("Slouching (estimated). Rounded, 16\u00b0 of your 11\u00b0", "Part 1 of 3: Sit tall"),
                    descriptions(pane, WearerView.class));
            assertEquals(List.of("58 min seated of 1 h"), descriptions(pane, Ring.class));
            pane.tabs().setSelectedIndex(2);
            assertEquals(
                    SampleDays.fortnight().series(Measure.SEATED).mean().isPresent(),
                    descriptions(pane, PictureView.class).stream()
                            .anyMatch(d -> d.startsWith("Seated: 7.1 h on average")));
        });
    }

    private static List<String> descriptions(Component pane, Class<?> kind) {
        return Swing.everything(pane).stream()
                .filter(kind::isInstance)
                .map(c -> String.valueOf(c.getAccessibleContext().getAccessibleDescription()))
                .toList();
    }

    @Test
    void handsOverWhatTheWearerAsksFor() {
        Swing.run(() -> {
            WindowPane pane = pane(Locale.UK);
            pane.show(SampleViews.sitting());
            Swing.button(pane, "I am sitting").doClick();
            Swing.button(pane, "I am standing").doClick();
            SidebarFoot foot = Swing.everything(pane).stream()
                    .filter(SidebarFoot.class::isInstance)
                    .map(SidebarFoot.class::cast)
                    .findFirst()
                    .orElseThrow();
            ((AbstractButton) foot.menu(wishes::add).getComponent(0)).doClick();
            pane.show(SampleViews.quiet(SampleViews.sitting()));
            Swing.button(pane, "Resume").doClick();
        });
        assertEquals(
                List.of(
                        new Wish.Corrected(Posture.SITTING),
                        new Wish.Corrected(Posture.STANDING),
                        new Wish.OpenCharts(),
                        new Wish.Said(new Answer.Resume())),
                wishes);
    }

    @Test
    void asksForHowLongToPause() {
        Swing.run(() -> {
            List<Duration> chosen = new ArrayList<>();
            var menu = Choices.menu(
                    new Texts(Locale.UK), List.of(Duration.ofMinutes(15), Duration.ofHours(2)), chosen::add);
            assertEquals("For 15 min", ((JMenuItem) menu.getComponent(0)).getText());
            assertEquals("For 2 h", ((JMenuItem) menu.getComponent(1)).getText());
            ((JMenuItem) menu.getComponent(1)).doClick();
            assertEquals(List.of(Duration.ofHours(2)), chosen);
        });
    }

    @Test
    void givesEachButtonOfAPageALetterOfItsOwn() {
        for (Locale locale : locales().toList()) {
            Swing.run(() -> {
                WindowPane pane = pane(locale);
                pane.show(SampleViews.sitting());
                for (int page = 0; page < pane.tabs().getTabCount(); page++) {
                    pane.tabs().setSelectedIndex(page);
                    assertEquals(letters(pane).stream().distinct().toList(), letters(pane), locale + " page " + page);
                    assertFalse(letters(pane).contains(-1));
                    assertTrue(letters(pane).size() > pane.tabs().getTabCount(), locale + " page " + page);
                }
            });
        }
    }

    private static List<Integer> letters(WindowPane pane) {
        List<Integer> letters = new ArrayList<>();
        for (Component part : Swing.everything(pane)) {
            if (part instanceof AbstractButton button && isInFront(button, pane) && button.getMnemonic() != 0) {
                letters.add(button.getMnemonic());
            }
        }
        for (int tab = 0; tab < pane.tabs().getTabCount(); tab++) {
            letters.add(pane.tabs().getMnemonicAt(tab));
        }
        return letters;
    }

    /** Pages behind the one in front have letters of their own. */
    private static boolean isInFront(Component part, Component pane) {
        return part == pane || (part.isVisible() && isInFront(part.getParent(), pane));
    }

    @Test
    void showsUprightSlouchedAndLyingInDifferentPictures() {
        List<BufferedImage> pictures = new ArrayList<>();
        for (View view : List.of(SampleViews.sitting(), SampleViews.slouched(), SampleViews.lying())) {
            pictures.add(Swing.onEventThread(() -> {
                WindowPane pane = pane(Locale.UK);
                pane.show(view);
                Swing.layOut(pane, WIDTH, HEIGHT);
                return Swing.paint(pane);
            }));
        }
        for (int i = 0; i < 3; i++) {
            int next = (i + 1) % 3;
            long different = differentPixels(pictures.get(i), pictures.get(next));
            assertTrue(different > 15_000, "picture " + i + " and " + next + " differ in " + different);
        }
    }

    private static long differentPixels(BufferedImage one, BufferedImage other) {
        long different = 0;
        for (int x = 0; x < one.getWidth(); x++) {
            for (int y = 0; y < one.getHeight(); y++) {
                different += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return different;
    }

    private WindowPane pane(Locale locale) {
        return new WindowPane(new Texts(locale), wishes::add, SampleViews.sources(Runnable::run));
    }
}
