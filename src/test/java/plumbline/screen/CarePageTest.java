package plumbline.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Component;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.swing.JButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plumbline.app.stretches.CatalogueFiles;
import plumbline.screen.parts.Style;
import plumbline.screen.parts.Texts;
import plumbline.stretch.Catalogue;
import plumbline.stretch.ColdOrHeat;

class CarePageTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();

    private final List<Wish> wishes = new ArrayList<>();

    @BeforeEach
    void looks() {
        Swing.run(() -> Style.install(false));
    }

    @Test
    void beginsAFlareUpWithOneClickAndEndsItByTheWearer() {
        CarePage page = page(CareShots.usual(CATALOGUE));
        Swing.run(() -> Swing.button(page, "My back has flared up").doClick());
        Swing.run(() -> page.tend(CareShots.flareUp(CATALOGUE)));
        Swing.run(() -> {
            assertFalse(Swing.button(page, "My back has flared up").isVisible());
            Swing.button(page, "It is better").doClick();
            Swing.button(page, "It is over").doClick();
        });
        assertEquals(List.of(new Wish.FlaredUp(), new Wish.Better(), new Wish.FlareUpOver()), wishes);
    }

    @Test
    void showsTheAcuteListInOrderWithTheRedFlagsOnTheSameScreen() {
        List<String> said = said(page(CareShots.flareUp(CATALOGUE)));
        int last = -1;
        for (String step : List.of("1  ", "2  ", "3  ", "4  ", "5  ", "6  ", "7  ")) {
            int at = first(said, step);
            assertTrue(at > last, said::toString);
            last = at;
        }
        CATALOGUE
                .signs()
                .forEach(sign -> assertTrue(
                        said.stream().anyMatch(s -> s.contains(sign.sign().in(Locale.ENGLISH))), sign.id()));
    }

    @Test
    void leadsOffersAnywayCoolsAndNotesPain() {
        CarePage page = page(CareShots.usual(CATALOGUE));
        Swing.run(() -> {
            Swing.button(page, "Guide me").doClick();
            Swing.button(page, "Offer anyway").doClick();
            Swing.button(page, "Ice, 15 min").doClick();
            Swing.button(page, "7").doClick();
        });
        assertEquals(4, wishes.size(), wishes::toString);
        assertTrue(wishes.get(0) instanceof Wish.Lead, wishes::toString);
        assertTrue(wishes.get(1) instanceof Wish.OfferAnyway, wishes::toString);
        assertEquals(new Wish.Cool(ColdOrHeat.Kind.ICE), wishes.get(2));
        assertEquals(new Wish.Pain(7, ""), wishes.get(3));
    }

    @Test
    void namesEveryButton() {
        for (Locale locale : List.of(Locale.UK, Locale.GERMANY)) {
            CarePage page = Swing.onEventThread(() -> {
                CarePage made = new CarePage(new Texts(locale), wishes::add, () -> {});
                made.tend(CareShots.flareUp(CATALOGUE));
                return made;
            });
            Swing.run(() -> {
                for (Component part : Swing.everything(page)) {
                    if (part instanceof JButton button && button.isFocusable()) {
                        String name = button.getAccessibleContext().getAccessibleName();
                        assertFalse(name == null || name.isBlank(), button::toString);
                    }
                }
            });
        }
    }

    @Test
    void asksFiveQuestionsAndWritesEachAnswer() {
        SamplePreferences preferences = new SamplePreferences();
        FirstUse first = Swing.onEventThread(() ->
                new FirstUse(new Texts(Locale.UK), preferences, Runnable::run, () -> wishes.add(new Wish.WhatSuits())));
        Swing.run(() -> {
            Swing.button(first, "I have a hip replacement").doClick();
            Swing.button(first, "Begin").doClick();
        });
        assertEquals(
                List.of(
                        "wearer.ask_first = false",
                        "wearer.hip_replacement = true",
                        "wearer.no_floor = false",
                        "schedule.hours = 09:00-17:30",
                        "break.move_every_min = 60"),
                preferences.written);
        assertEquals(List.of(new Wish.WhatSuits()), wishes);
    }

    /** To be looked at: target/screenshots. */
    @Test
    void paintsEverySituationInEveryLook() throws Exception {
        CareShots.all(Path.of("target", "screenshots"), CATALOGUE);
        assertTrue(Files.size(Path.of("target", "screenshots", "care-flareup-dark-de.png")) > 10_000);
    }

    private CarePage page(CareView view) {
        return Swing.onEventThread(() -> {
            CarePage page = new CarePage(new Texts(Locale.UK), wishes::add, () -> {});
            page.tend(view);
            return page;
        });
    }

    private static int first(List<String> said, String start) {
        for (int i = 0; i < said.size(); i++) {
            if (said.get(i).startsWith(start)) {
                return i;
            }
        }
        return -1;
    }

    private static List<String> said(CarePage page) {
        return Swing.onEventThread(() -> Swing.everything(page).stream()
                .filter(SessionText.class::isInstance)
                .map(part -> ((SessionText) part).getText())
                .toList());
    }
}
