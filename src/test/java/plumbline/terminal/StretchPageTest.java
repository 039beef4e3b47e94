package plumbline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.catalogue.CatalogueFiles;
import plumbline.catalogue.StretchJson;
import plumbline.catalogue.StretchStep;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Situation;
import plumbline.stretch.Stretch;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.StretchSettings.Holding;
import plumbline.stretch.choosing.Choice;
import plumbline.stretch.choosing.Chooser;
import plumbline.stretch.choosing.Moment;
import plumbline.stretch.session.Session;
import plumbline.stretch.session.SessionPlan;

class StretchPageTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void answersForASlouchedBoutWithReasonsAndSources() {
        String page = StretchPage.answer(CATALOGUE, choice(Situation.SLOUCHED_BOUT), Locale.ENGLISH);
        assertTrue(page.startsWith("""
                        B  After slouching for long

                        Offered, in this order:
                          1  return-to-neutral  Back to neutral; stated [003:23]
                          2  break-walk  Get up and walk about; stated [002:68]
                          3  seated-rotation  Seated rotation; our judgement [ours:003 is silent on turning]
                        """), page);
        assertTrue(page.contains("""
                          childs-pose  Child's pose
                             It rounds the lower back, and you have just sat with it rounded for long. [003:21-25, 003:57]
                               [setting: flexion-stance; can be had all the same]
                        """), page);
        assertTrue(page.contains("    Only one article describes it.\n"), page);
        assertTrue(page.contains("  003  Can stretching help lower back pain? (Back In Shape)\n"), page);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void showsEverySignUnderEveryAnswerAndEveryStretch(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (Situation situation : Situation.values()) {
            holdsEverySign(StretchPage.answer(CATALOGUE, choice(situation), locale), locale);
        }
        CATALOGUE.entries().forEach(entry -> holdsEverySign(StretchPage.entry(CATALOGUE, entry, locale), locale));
    }

    @Test
    void offersNothingAfterAStopSign() {
        String page = StretchPage.answer(CATALOGUE, choice(Situation.STOP_SIGN), Locale.ENGLISH);
        assertTrue(page.startsWith("H  A stop sign was reported\n\nNothing is offered.\n\nHeld back:\n"), page);
    }

    @Test
    void putsTheFiguresOfTheArticlesSideBySide() {
        String page = StretchPage.entry(CATALOGUE, stretch("supine-trunk-rotation"), Locale.ENGLISH);
        assertTrue(page.contains("""
                        What the sources give:
                          hold, seconds. No hold: rocked from side to side. [000:92]
                          hold, seconds: 10 to 30 [001:11]
                          hold, seconds. No figure, and only one side named. [002:58]
                          hold, seconds: 5 to 10 [004:38]
                          repetitions. Several; no number. [000:92]
                          repetitions: 2 to 4. For every stretch of the article. [001:48]
                        """), page);
        assertTrue(page.contains("  2. Let both knees sink to the right, no further than is free of pain.\n"), page);
    }

    @Test
    void listsEveryEntryInBothLanguages() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String page = StretchPage.list(CATALOGUE, locale);
            CATALOGUE
                    .entries()
                    .forEach(entry -> assertTrue(
                            page.contains(
                                    "  " + entry.id() + "  " + entry.name().in(locale)),
                            entry.id()));
        }
    }

    @Test
    void keepsLinesNarrow() {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.GERMAN)) {
            String page = StretchPage.list(CATALOGUE, locale)
                    + StretchPage.answer(CATALOGUE, choice(Situation.FLARE_UP), locale);
            Arrays.stream(page.split("\n", -1)).forEach(line -> assertTrue(line.length() <= 100, line));
        }
    }

    @Test
    void showsAStepOfASessionInATerminal() {
        Session session = Session.begin(SessionPlan.of(stretch("seated-rotation"), Holding.DEFAULT, false), START)
                .at(START.plusSeconds(5))
                .at(START.plusSeconds(10));
        Instant now = START.plusMillis(16_000);
        assertEquals("""
                Seated rotation · right side · 1 of 2
                Stay turned, and stay tall.
                [##################------------] 4 s hold
                Stop at sharp or sudden pain, at pain that grows, at numbness or tingling.
                """, StretchStep.show(session.at(now), now, Locale.ENGLISH));
        assertEquals(
                """
                Drehung im Sitzen · rechte Seite · 1 von 2
                Gedreht bleiben, und aufrecht bleiben.
                [##################------------] 4 s Pause
                Aufhören bei scharfem oder plötzlichem Schmerz, bei zunehmendem Schmerz, bei Taubheit oder Kribbeln.
                """,
                StretchStep.show(session.at(now).pause(now), now.plusSeconds(60), Locale.GERMAN)
                        .replace("Schmerz,\n  bei", "Schmerz, bei")
                        .replace("Taubheit\n  oder", "Taubheit oder")
                        .replace("oder\n  Kribbeln", "oder Kribbeln"));
    }

    @Test
    void writesTheAnswerAsJson() {
        String json = StretchJson.answer(choice(Situation.NO_LYING_SLOUCHED), Locale.ENGLISH);
        assertTrue(
                json.startsWith("{\"situation\":\"no-lying-slouched\",\"letter\":\"G2\",\"says\":\"After slouching,"
                        + " nowhere to lie down\",\"offers\":[{\"tier\":1,\"id\":\"return-to-neutral\",\"name\":\"Back"
                        + " to neutral\",\"basis\":\"stated\",\"sources\":[\"003:23\"],\"overridden\":false},"),
                json);
        assertTrue(
                json.contains("{\"id\":\"seated-forward-bend\",\"name\":\"Seated forward bend\","
                        + "\"reason\":\"rounding-after-slouch\","),
                json);
        assertTrue(StretchJson.list(CATALOGUE, Locale.ENGLISH)
                .contains("\"found\":[{\"source\":\"002:44\",\"what\":\"hold-seconds\",\"least\":20,\"most\":30,"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plumbline.catalogue.stretches", "plumbline.screen.session"})
    void hasTheSameKeysInBothLanguages(String name) {
        Control own = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT, own);
        ResourceBundle german = ResourceBundle.getBundle(name, Locale.GERMAN, own);
        assertTrue(english.keySet().size() > 20);
        for (String key : new TreeSet<>(english.keySet())) {
            boolean same = english.getString(key).equals(german.getString(key));
            assertTrue(!same || SAME.contains(key), () -> key + " is not translated");
        }
        assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(german.keySet()));
    }

    /** Words that are the same in both languages. */
    private static final List<String> SAME = List.of("seconds", "button.pause", "step.left.seconds");

    private static void holdsEverySign(String page, Locale locale) {
        String flat = page.replaceAll("\\s+", " ");
        CATALOGUE
                .signs()
                .forEach(sign -> assertTrue(
                        flat.contains(
                                sign.sign().in(locale) + ": " + sign.says().in(locale)),
                        sign.id()));
    }

    private static Choice choice(Situation situation) {
        return new Chooser(CATALOGUE, StretchSettings.DEFAULT).choose(Moment.typical(situation, DAY));
    }

    private static Stretch stretch(String id) {
        return (Stretch) CATALOGUE.find(id).orElseThrow();
    }
}
