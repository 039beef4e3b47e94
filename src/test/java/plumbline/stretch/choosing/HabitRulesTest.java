package plumbline.stretch.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.stretch.choosing.Moments.DAY;
import static plumbline.stretch.choosing.Moments.SLOUCHED;
import static plumbline.stretch.choosing.Rows.CATALOGUE;
import static plumbline.stretch.choosing.Rows.DEFAULT;
import static plumbline.stretch.choosing.Rows.FLARE_UP;
import static plumbline.stretch.choosing.Rows.evening;
import static plumbline.stretch.choosing.Rows.minutes;
import static plumbline.stretch.choosing.Rows.seconds;
import static plumbline.stretch.choosing.Rows.stretch;
import static plumbline.stretch.choosing.Rows.usual;
import static plumbline.stretch.choosing.Rows.waiting;
import static plumbline.stretch.choosing.Rows.walk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.stretch.Entry;
import plumbline.stretch.Named;
import plumbline.stretch.Step;
import plumbline.stretch.Stretch;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.StretchSettings.Holding;
import plumbline.stretch.StretchSettings.Rounding;
import plumbline.stretch.StretchSettings.Routines;
import plumbline.stretch.StretchSettings.Walking;
import plumbline.stretch.choosing.BreakOffer.Wording;
import plumbline.stretch.choosing.Moment.Wearer;
import plumbline.stretch.recovery.ColdOrHeat;
import plumbline.stretch.recovery.FlareUp;
import plumbline.stretch.recovery.StrengthBalance;
import plumbline.stretch.recovery.WalkingProgramme;

/** Rows 5, 6, 11, 14 to 17 and 21 of Part 2 of guidance.md: what is said, how often, and what else helps. */
class HabitRulesTest {

    @Test
    void row5PromisesNoEffect() {
        assertEquals(usual(5), Map.of());
        List<String> promises = List.of("relief", "cure", "heals", "prevents", "Linderung", "heilt", "beugt vor");
        for (String text : texts()) {
            promises.forEach(promise -> assertFalse(text.contains(promise), text));
        }
    }

    @Test
    void row6StatesNoCause() {
        assertEquals(usual(6), Map.of());
        for (String text : texts()) {
            assertFalse(text.contains("your muscles are"), text);
            assertFalse(text.matches(".*(tight muscle|verspannt|verkürzt).*"), text);
        }
    }

    @Test
    void row11OffersRoutinesOnRequestAndTheHipFlexorUntilDoneTwice() {
        Routine.Times times = new Routine.Times(LocalTime.of(7, 0), LocalTime.of(21, 0));
        LocalDateTime noon = DAY.atTime(12, 0);
        assertEquals(usual(11), Map.of("routine", "off"));
        assertEquals(Routines.OFF, DEFAULT.routine());
        assertEquals(Optional.empty(), times.next(noon, Routines.OFF));
        assertEquals(Optional.of(DAY.plusDays(1).atTime(7, 0)), times.next(noon, Routines.MORNING));
        assertEquals(Optional.of(DAY.atTime(21, 0)), times.next(noon, Routines.EVENING));
        assertEquals(Optional.of(DAY.atTime(21, 0)), times.next(noon, Routines.BOTH));
        Today once = Today.NOTHING.plus("hip-flexor-bed-edge", Instant.EPOCH);
        Today twice = once.plus("standing-hip-flexor", Instant.EPOCH);
        assertTrue(evening(once).ids().contains("hip-flexor-bed-edge"));
        assertEquals("done-twice", Moments.held(evening(twice)).get("hip-flexor-bed-edge"));
        assertTrue(evening(twice).override("hip-flexor-bed-edge").ids().contains("hip-flexor-bed-edge"));
    }

    @Test
    void row14AddsFiveMinutesAfterThreeGoodWalksAndGoesBackOnPain() {
        assertEquals(usual(14), Map.of("walk-step-minutes", "5", "bouts-before-step", "3"));
        WalkingProgramme ten = WalkingProgramme.beginning(minutes(10));
        WalkingProgramme two = walk(walk(ten, 10), 10);
        assertEquals(new WalkingProgramme(minutes(10), 2, Duration.ZERO), two);
        WalkingProgramme fifteen = walk(two, 10);
        assertEquals(new WalkingProgramme(minutes(15), 0, minutes(10)), fifteen);
        assertEquals(ten, fifteen.after(minutes(12), 2, 4, Walking.DEFAULT));
        assertEquals(WalkingProgramme.beginning(minutes(6)), two.after(seconds(400), 2, 3, Walking.DEFAULT));
        assertEquals(ten, two.after(minutes(10), 2, 3, Walking.DEFAULT));
        assertEquals(two, two.after(minutes(4), 2, 2, Walking.DEFAULT));
        WalkingProgramme gentle = ten;
        for (int i = 0; i < 5; i++) {
            gentle = gentle.after(minutes(10), 1, 1, new Walking(minutes(2), 5));
        }
        assertEquals(minutes(12), gentle.dose());
        assertEquals(
                minutes(60),
                new WalkingProgramme(minutes(58), 2, minutes(53))
                        .after(minutes(58), 1, 1, Walking.DEFAULT)
                        .dose());
        assertThrows(IllegalArgumentException.class, () -> new Walking(minutes(6), 3));
        assertThrows(IllegalArgumentException.class, () -> new Walking(minutes(5), 1));
    }

    @Test
    void row15KeepsTheReminderInAFlareUpButNoStretch() {
        Chooser chooser = new Chooser(CATALOGUE, DEFAULT);
        BreakOffer ill =
                chooser.forBreak(Moment.atDesk(DAY, SLOUCHED, FLARE_UP, Wearer.ANYONE, Today.NOTHING), Variety.NEW);
        assertEquals(usual(15), Map.of());
        assertEquals(Wording.MOVE_IF_YOU_CAN, ill.wording());
        assertEquals(Optional.empty(), ill.stretch());
        assertEquals("break-walk", ill.id());
        BreakOffer well = chooser.forBreak(Moments.atDesk(SLOUCHED), Variety.NEW);
        assertEquals(Wording.MOVE, well.wording());
        assertEquals("return-to-neutral", well.move().orElseThrow().entry().id());
        assertEquals("seated-rotation", well.id());
    }

    @Test
    void row16HintsWhenStrengthComesOffWorse() {
        assertEquals(usual(16), Map.of("strength-balance-hint", "on"));
        StrengthBalance worse = new StrengthBalance(minutes(40), minutes(10));
        assertTrue(worse.isHintDue(DEFAULT));
        assertFalse(new StrengthBalance(minutes(40), minutes(40)).isHintDue(DEFAULT));
        StretchSettings off = new StretchSettings(
                Rounding.DEFAULT, Holding.DEFAULT, Walking.DEFAULT, Routines.OFF, false, 3, true, minutes(10));
        assertFalse(worse.isHintDue(off));
        assertTrue(CATALOGUE.entries().stream()
                .filter(entry -> entry.kind() == Entry.Kind.STRENGTH)
                .allMatch(Named.class::isInstance));
    }

    @Test
    void row17SuggestsAProfessionalAfterThreeDays() {
        Instant start = Instant.parse("2026-03-02T08:00:00Z");
        FlareUp flareUp = FlareUp.beginning(start);
        assertEquals(usual(17), Map.of("no-improvement-days", "3"));
        assertFalse(flareUp.isHintDue(start.plus(Duration.ofDays(3)).minusSeconds(1), DEFAULT));
        assertTrue(flareUp.isHintDue(start.plus(Duration.ofDays(3)), DEFAULT));
        assertEquals(
                start.plus(Duration.ofDays(5)),
                flareUp.improved(start.plus(Duration.ofDays(2))).hintAt(DEFAULT));
        assertEquals(
                start.plus(Duration.ofDays(6)),
                flareUp.hinted(start.plus(Duration.ofDays(3))).hintAt(DEFAULT));
        assertEquals(start.plus(Duration.ofDays(14)), flareUp.hintAt(waiting(14)));
        assertThrows(IllegalArgumentException.class, () -> waiting(2));
        assertThrows(IllegalArgumentException.class, () -> waiting(15));
    }

    @Test
    void row21LimitsIceTo15AndHeatTo20Minutes() {
        Instant now = Instant.parse("2026-03-02T08:00:00Z");
        assertEquals(usual(21), Map.of());
        ColdOrHeat ice = new ColdOrHeat(ColdOrHeat.Kind.ICE, now, minutes(15));
        ColdOrHeat heat = new ColdOrHeat(ColdOrHeat.Kind.HEAT, now, minutes(20));
        assertEquals(now.plusSeconds(900), ice.deadline());
        assertEquals(minutes(5), heat.left(now.plusSeconds(900)));
        assertEquals(Duration.ZERO, ice.left(now.plusSeconds(901)));
        assertThrows(IllegalArgumentException.class, () -> new ColdOrHeat(ColdOrHeat.Kind.ICE, now, minutes(16)));
        assertThrows(IllegalArgumentException.class, () -> new ColdOrHeat(ColdOrHeat.Kind.HEAT, now, minutes(21)));
        assertThrows(IllegalArgumentException.class, () -> new ColdOrHeat(ColdOrHeat.Kind.HEAT, now, minutes(14)));
    }

    /** Everything of the catalogue that a wearer reads about a stretch. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>();
        for (Stretch stretch : CATALOGUE.stretches()) {
            Stream.of(
                            stretch.steps().stream().map(Step::say),
                            stretch.counsel().cautions().stream().map(Stretch.Cited::text),
                            stretch.counsel().easier().stream().map(Stretch.Cited::text),
                            stretch.counsel().harder().stream().map(Stretch.Cited::text))
                    .flatMap(each -> each)
                    .forEach(text -> {
                        texts.add(text.english());
                        texts.add(text.german());
                        texts.add(text.french());
                        texts.add(text.spanish());
                    });
        }
        assertTrue(texts.size() > 200, () -> "only " + texts.size() + " texts were looked at");
        return texts;
    }
}
