package plumbline.screen.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTabbedPane;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.live.LivePreferences;
import plumbline.catalogue.CatalogueFiles;
import plumbline.coach.Outcome;
import plumbline.face.CareView;
import plumbline.face.Link;
import plumbline.face.View;
import plumbline.screen.SamplePreferences;
import plumbline.screen.SampleViews;
import plumbline.screen.Swing;
import plumbline.screen.care.CareShots;
import plumbline.screen.first.FirstSteps;
import plumbline.screen.first.FirstUse;
import plumbline.screen.page.Sources;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.screen.prompt.Prompts;
import plumbline.screen.sensor.SensorPage;
import plumbline.screen.today.BandMenus;
import plumbline.screen.today.TodayPage;
import plumbline.sensor.Flaw;
import plumbline.sensor.Stranger;
import plumbline.sensor.text.example.Pose;
import plumbline.settings.Settings;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Stretch;

/** Every page of the window in German, with nothing, a day and three years to show: no word of English is left. */
class GermanWindowTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();

    /** Words that stand in hardly any English sentence all missing, and in no German one. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?U)\\b(the|of|and|is|are|your|with|from|to|not|has|have|been|this|that|for|it|or|minutes|days)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Names of keys and values as they stand in the file, titles of works that are cited, and a unit. */
    private static final Pattern NAMES = Pattern.compile(
            "[a-z]+\\.[a-z_-]+|[a-z]+(_[a-z]+)+|sitting, standing, slouch|\u201e[^\u201c]*\u201c|\"[^\"]*\"|\\([^()]*\\)|true|false|Red Flags?");

    @TempDir
    private Path folder;

    @BeforeEach
    void looks() {
        Swing.run(() -> Style.install(false));
    }

    @Test
    void saysNothingInEnglish() {
        Set<String> said = new TreeSet<>();
        Sources day = withSettings(SampleViews.sources(Runnable::run));
        for (View view : views()) {
            Swing.run(() -> said.addAll(window(day, view)));
        }
        Sources years = withSettings(SampleViews.threeYears(Runnable::run));
        Swing.run(() -> said.addAll(window(years, SampleViews.sitting())));
        Swing.run(() -> said.addAll(linked()));
        Swing.run(() -> said.addAll(besides()));
        assertTrue(said.size() > 400, () -> said.size() + " texts were looked at");
        assertTrue(said.contains("Sensor"), said::toString);
        List<String> english = fragments();
        List<String> left = said.stream()
                .filter(text -> text.chars().anyMatch(Character::isLetter))
                .filter(text -> isEnglish(NAMES.matcher(text).replaceAll(""), english))
                .toList();
        assertEquals(List.of(), left);
    }

    private static boolean isEnglish(String text, List<String> english) {
        return english.stream().anyMatch(text::contains)
                || ENGLISH.matcher(text).find();
    }

    private Sources withSettings(Sources sources) {
        return new Sources(
                sources.drawing(),
                sources.archive(),
                sources.leading(),
                new LivePreferences(
                        folder.resolve("settings.toml"),
                        folder.resolve("first-steps"),
                        Settings.STANDARD,
                        Locale.GERMANY));
    }

    private static List<View> views() {
        return List.of(
                SampleViews.nothing(),
                SampleViews.sitting(),
                SampleViews.slouched(),
                SampleViews.lying(),
                SampleViews.standing(),
                SampleViews.quiet(SampleViews.moving()),
                SampleViews.notWorn());
    }

    /** How it may stand with the sensor, in the bar below and on the sensor's own page. */
    private static Set<String> linked() {
        Texts texts = new Texts(Locale.GERMANY);
        StatusBar bar = new StatusBar(texts);
        SensorPage page = new SensorPage(texts, wish -> {});
        Set<String> said = new TreeSet<>();
        List<Link> links = new ArrayList<>();
        Stream.of(Link.State.values())
                .map(state -> new Link(state, "/dev/ttyACM0", Optional.empty()))
                .forEach(links::add);
        Stream.concat(
                        Stream.of(Flaw.values()).map(Flaw::saying),
                        Stream.of(Stranger.values()).map(Stranger::saying))
                .map(saying -> new Link(Link.State.GARBLED, "/dev/ttyACM0", Optional.of(saying.asSentence())))
                .forEach(links::add);
        Stream.of(Pose.values()).map(pose -> SampleViews.byExample(pose, false)).forEach(links::add);
        links.add(SampleViews.byExample(Pose.LEFT, true));
        for (Link link : links) {
            bar.show(SampleViews.linked(SampleViews.sitting(), link));
            page.show(SampleViews.linked(SampleViews.sitting(), link));
            said.addAll(texts(bar));
            said.addAll(texts(page));
        }
        return said;
    }

    /** What every tab says once it has been in front. */
    private static Set<String> window(Sources sources, View view) {
        WindowPane pane = new WindowPane(new Texts(Locale.GERMANY), wish -> {}, sources);
        Set<String> said = new TreeSet<>();
        for (CareView care : List.of(CareShots.usual(CATALOGUE), CareShots.flareUp(CATALOGUE))) {
            pane.tend(care);
            for (int tab = 0; tab < pane.tabs().getTabCount(); tab++) {
                pane.tabs().setSelectedIndex(tab);
                pane.show(view);
                said.addAll(texts(pane));
            }
            for (String turn : List.of("Alle Übungen", "Mehr", "Wie liegen")) {
                Swing.button(pane, turn).doClick();
                said.addAll(texts(pane));
            }
        }
        return said;
    }

    /** What is not on a page: first steps, five questions, prompt, word on a slouch, question at closing, menu of the band. */
    private Set<String> besides() {
        Texts texts = new Texts(Locale.GERMANY);
        Set<String> said = new TreeSet<>();
        FirstSteps first = new FirstSteps(texts, wish -> {}, () -> {});
        first.show(SampleViews.sitting());
        said.addAll(texts(first));
        said.addAll(texts(new FirstUse(texts, new SamplePreferences(), Runnable::run, () -> {})));
        said.addAll(texts(new CloseQuestion(texts, "close.tray", () -> {}, () -> {})));
        for (Optional<Outcome> ended : Stream.concat(
                        Stream.of(Optional.<Outcome>empty()),
                        Stream.of(Outcome.values()).map(Optional::of))
                .toList()) {
            said.addAll(texts(Prompts.showing(texts, inGerman(SampleViews.call(40, ended)))));
        }
        TodayPage today = new TodayPage(texts, wish -> {}, SampleViews.sources(Runnable::run));
        today.show(SampleViews.sitting());
        BandMenus.of(today, SampleViews.sitting().band().segments()).forEach(menu -> said.addAll(texts(menu)));
        return said;
    }

    private static View.Call inGerman(View.Call call) {
        Stretch stretch = CATALOGUE.stretches().stream()
                .filter(s -> s.id().equals(call.stretchId()))
                .findFirst()
                .orElse(CATALOGUE.stretches().get(0));
        return new View.Call(
                call.askedAt(),
                call.seated(),
                stretch.id(),
                stretch.name().in(Locale.GERMAN),
                "",
                call.led(),
                call.stage(),
                call.waiting(),
                call.upright(),
                call.asked(),
                call.snoozes(),
                call.maySnooze(),
                call.ended());
    }

    private static Set<String> texts(Component all) {
        return Swing.everything(all).stream()
                .flatMap(GermanWindowTest::said)
                .filter(text -> text != null && !text.isBlank())
                .map(text -> text.replaceAll("<[^>]*>", " "))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> said(Component part) {
        Stream.Builder<String> said = Stream.builder();
        if (part instanceof JLabel label) {
            said.add(label.getText());
        } else if (part instanceof AbstractButton button) {
            said.add(button.getText());
        } else if (part instanceof JTextComponent text) {
            said.add(text.getText());
        } else if (part instanceof JComboBox<?> box) {
            for (int i = 0; i < box.getItemCount(); i++) {
                said.add(String.valueOf(box.getItemAt(i)));
            }
        } else if (part instanceof JTabbedPane tabs) {
            for (int i = 0; i < tabs.getTabCount(); i++) {
                said.add(tabs.getTitleAt(i));
            }
        }
        if (part instanceof JComponent component) {
            said.add(component.getToolTipText());
        }
        if (part.getAccessibleContext() != null) {
            said.add(part.getAccessibleContext().getAccessibleName());
            said.add(part.getAccessibleContext().getAccessibleDescription());
        }
        return said.build();
    }

    /** Pieces of English texts that no German one has. */
    private static List<String> fragments() {
        List<String> english = new ArrayList<>();
        StringBuilder german = new StringBuilder();
        for (String name : List.of("plumbline.screen.texts", "plumbline.screen.session", "plumbline.trend.words")) {
            ResourceBundle one = bundle(name, Locale.ROOT);
            one.keySet().forEach(key -> english.addAll(pieces(one.getString(key))));
            ResourceBundle other = bundle(name, Locale.GERMAN);
            other.keySet().forEach(key -> german.append(other.getString(key)).append('\n'));
        }
        String all = german.toString().replace("&", "");
        return english.stream().filter(piece -> !all.contains(piece)).distinct().toList();
    }

    private static List<String> pieces(String pattern) {
        return Stream.of(pattern.replace("&", "").split("%(\\d+\\$)?0?\\d*[sd%]|\\{\\d}|\n", -1))
                .map(String::strip)
                .filter(piece -> piece.length() > 6)
                .toList();
    }

    private static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(
                name, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
