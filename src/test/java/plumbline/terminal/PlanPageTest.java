package plumbline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.coach.goal.Goal;
import plumbline.face.View;
import plumbline.face.Wish;
import plumbline.face.plan.PlanView;
import plumbline.face.plan.WeekSayings;
import plumbline.screen.SampleViews;
import plumbline.sensor.Saying;
import plumbline.trend.words.Words;

/** The plan on a terminal of 80 by 24, and the words that set it. */
class PlanPageTest {

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void fitsTheTerminalWithAllThatThereMayBe(String language) {
        List<String> lines = page(language, SampleViews.planned(SampleViews.sitting()), List.of());
        assertEquals(TerminalPage.HEIGHT, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.length() <= TerminalPage.WIDTH), lines::toString);
        assertTrue(lines.stream().noneMatch(line -> line.endsWith("~")), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.contains("take") && line.contains("leave")), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.contains("cue on")), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.contains("#####")), lines::toString);
    }

    @Test
    void saysHowTheGoalGoesAndWhatToDoWithTheSuggestion() {
        List<String> lines = page("en-GB", SampleViews.planned(SampleViews.sitting()), List.of());
        assertTrue(lines.get(0).startsWith("Plumbline   your plan"), lines::toString);
        assertTrue(
                lines.get(2).startsWith("Your goal: 50 % of your sitting in pieces under 40 minutes."),
                lines::toString);
        assertTrue(lines.contains("Type take or leave."), lines::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void saysHowToSetAGoalWhereNoneIs(String language) {
        List<String> lines = page(language, SampleViews.sitting(), List.of());
        assertTrue(String.join(" ", lines).contains("goal 50 40"), lines::toString);
        assertTrue(lines.stream().noneMatch(line -> line.endsWith("~")), lines::toString);
    }

    @Test
    void saysInOneSentenceThatThereIsNothingToLookBackOn() {
        View view = SampleViews.sitting()
                .with(new PlanView(
                        Optional.empty(),
                        List.of(WeekSayings.today(0, 0, new Goal(50, Duration.ofMinutes(40)))),
                        false,
                        Optional.of(new PlanView.Week(
                                List.of(Saying.of(
                                        "week.nothing",
                                        "Nothing was measured last week, so there is nothing to look back on.")),
                                List.of(),
                                50,
                                Optional.empty()))));
        List<String> lines = page("en-GB", view, List.of());
        assertTrue(
                lines.contains("Nothing was measured last week, so there is nothing to look back on."),
                lines::toString);
        assertTrue(lines.stream().noneMatch(line -> line.contains("take or leave")), lines::toString);
    }

    @Test
    void showsAtItsFootWhatWasSaidLast() {
        List<String> lines = page("en-GB", SampleViews.sitting(), List.of("09:00:00  one", "09:00:01  two"));
        int rule = lines.lastIndexOf(TerminalPage.RULE);
        assertEquals(List.of("09:00:00  one", "09:00:01  two"), lines.subList(rule + 1, rule + 3));
    }

    @Test
    void turnsToThePlanAndTheKeysAndBackByTheirWords() {
        assertTrue(shown("plan\n").contains("your plan"));
        assertTrue(shown("plan\nplan\n").contains("a test"));
        String keys = shown("?\n");
        assertTrue(keys.contains("m, a, p until: m 45 | m 14:30 | p tomorrow | a monday"), keys);
        assertTrue(keys.contains("goal 50 40"), keys);
        assertTrue(shown("?\n?\n").contains("a test"));
        assertTrue(shown("?\nplan\n").contains("your plan"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE"})
    void tellsEveryKeyInLinesThatFit(String language) {
        TerminalWords texts = new TerminalWords(words(language));
        List<String> lines = TerminalKeys.lines(texts);
        assertEquals(9, lines.stream().distinct().count());
        assertTrue(lines.stream().allMatch(line -> line.length() <= TerminalPage.WIDTH), lines::toString);
    }

    @Test
    void takesAGoalThatIsTypedAndSaysWhatWasSet() {
        List<Wish> wishes = new ArrayList<>();
        String shown = shown("goal 60 45\ngoal 30\ngoal off\n", wishes);
        assertEquals(
                List.of(
                        new Wish.SetOut(new Goal(60, Duration.ofMinutes(45))),
                        new Wish.SetOut(new Goal(30, Duration.ofMinutes(40))),
                        new Wish.NoGoal()),
                wishes);
        assertTrue(shown.contains("Your goal from now on: 60 % of your sitting in pieces under 45 min"), shown);
        assertTrue(shown.contains("From now on you have no goal"), shown);
    }

    @Test
    void saysThatThereWillBeNoMoreWordsOnSlouching() {
        assertTrue(shown("n\n").contains("no more words on slouching today"));
    }

    @Test
    void drawsTheDaysOneBelowTheOther() {
        List<String> lines = page("en-GB", SampleViews.planned(SampleViews.sitting()), List.of());
        assertEquals(
                1,
                lines.stream()
                        .filter(line -> line.contains("##"))
                        .map(line -> line.indexOf('#'))
                        .distinct()
                        .count(),
                lines::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"goal 95 40", "goal 5 40", "goal 50 19", "goal 50 91", "goal half", "goal 50 40 30", "goal -5"})
    void saysInASentenceWhatAGoalMayBe(String typed) {
        List<Wish> wishes = new ArrayList<>();
        String shown = shown(typed + "\n", wishes);
        assertEquals(List.of(), wishes);
        assertTrue(shown.contains("Goals: 10 to 90 % in pieces of 20 to 90 min, such as goal 50 40"), shown);
    }

    @Test
    void saysWhichProfilesThereAre() {
        String shown = shown("profile garden\n", new ArrayList<>());
        assertTrue(shown.contains("The profiles are home, office, focus, none and automatic"), shown);
    }

    private static List<String> page(String language, View view, List<String> messages) {
        return new PlanPage(new TerminalWords(words(language)))
                .lines(view, messages).stream().map(String::stripTrailing).toList();
    }

    private static String shown(String typed) {
        return shown(typed, new ArrayList<>());
    }

    /** The page as it is drawn last, when all of this has been typed. */
    private static String shown(String typed, List<Wish> wishes) {
        StringWriter out = new StringWriter();
        TerminalFace face = new TerminalFace(
                new PrintWriter(out, true),
                true,
                Optional.of(new BufferedReader(new StringReader(typed))),
                Runnable::run,
                words("en-GB"),
                () -> ZoneOffset.UTC,
                "a test");
        face.open(wishes::add);
        face.show(SampleViews.sitting());
        return out.toString();
    }

    private static Words words(String language) {
        Locale locale = Locale.forLanguageTag(language);
        return new Words(
                ResourceBundle.getBundle(
                        Words.BUNDLE,
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)),
                locale);
    }
}
