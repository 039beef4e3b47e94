package plumbline.stretch.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.stretch.choosing.Moments.DAY;
import static plumbline.stretch.choosing.Moments.SLOUCHED;
import static plumbline.stretch.choosing.Moments.UPRIGHT;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.catalogue.CatalogueFiles;
import plumbline.stretch.Catalogue;
import plumbline.stretch.DecisionTable;
import plumbline.stretch.Situation;
import plumbline.stretch.Stretch;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.choosing.Moment.Occasion;
import plumbline.stretch.choosing.Moment.Sat;
import plumbline.stretch.choosing.Moment.Wearer;
import plumbline.stretch.recovery.Health;
import plumbline.stretch.recovery.Recovery;

class ChooserTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();
    private static final Chooser CHOOSER = new Chooser(CATALOGUE, StretchSettings.DEFAULT);
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void namesAnotherDeskStretchAtEveryBreakOfADay() {
        Today today = Today.NOTHING;
        StringBuilder named = new StringBuilder();
        for (int hour = 0; hour < 9; hour++) {
            BreakOffer offer = CHOOSER.forBreak(
                    Moment.atDesk(DAY, hour % 2 == 0 ? UPRIGHT : SLOUCHED, Health.WELL, Wearer.ANYONE, today),
                    Variety.NEW);
            named.append(offer.id()).append(' ');
            today = today.plus(offer.id(), NINE.plus(Duration.ofHours(hour)));
        }
        assertEquals(
                "seated-rotation chair-edge-hip-flexor seated-figure-four seated-hamstring standing-hip-flexor"
                        + " standing-reach seated-rotation seated-figure-four seated-hamstring ",
                named.toString());
    }

    @Test
    void putsTheLeastDoneFirstOnlyInsideATier() {
        Today today = Today.NOTHING
                .plus("hip-flexor-bed-edge", NINE)
                .plus("figure-four", NINE.plusSeconds(60))
                .plus("cat-cow", NINE.minusSeconds(60));
        Choice choice =
                CHOOSER.choose(new Moment(DAY, Occasion.BREAK, UPRIGHT, true, true, Health.WELL, Wearer.ANYONE, today));
        assertTrue(Moments.offers(choice)
                .contains("| supine-trunk-rotation, cat-cow, hip-flexor-bed-edge, figure-four |"));
        Choice morning = CHOOSER.choose(new Moment(
                DAY,
                Occasion.MORNING,
                UPRIGHT,
                true,
                true,
                Health.WELL,
                Wearer.ANYONE,
                Today.NOTHING.plus("supine-trunk-rotation", NINE)));
        assertEquals("supine-trunk-rotation", morning.ids().get(0));
    }

    @Test
    void leavesOutCrossedLegsAfterAHipReplacement() {
        Choice choice = CHOOSER.choose(Moments.of(new Wearer(true, false, false)));
        assertEquals(
                Map.of("figure-four", "hip-replacement", "seated-figure-four", "hip-replacement"),
                Moments.held(choice));
        assertEquals(choice, choice.override("figure-four"));
    }

    @Test
    void leavesOutTheFloorButNotTheBedWhereTheWearerWantsIt() {
        Wearer noFloor = new Wearer(false, true, false);
        Choice inBed = CHOOSER.choose(
                new Moment(DAY, Occasion.MORNING, UPRIGHT, true, true, Health.WELL, noFloor, Today.NOTHING));
        assertEquals(Map.of("cat-cow", "no-floor", "childs-pose", "no-floor"), Moments.held(inBed));
        Choice noBed = CHOOSER.choose(
                new Moment(DAY, Occasion.BREAK, UPRIGHT, true, false, Health.WELL, noFloor, Today.NOTHING));
        assertEquals(Situation.NO_LYING_UPRIGHT, noBed.situation());
    }

    @Test
    void knowsATypicalMomentOfEverySituation() {
        for (Situation situation : Situation.values()) {
            assertEquals(situation, CHOOSER.situation(Moment.typical(situation, DAY)));
            assertEquals(Optional.of(situation), Situation.find(situation.letter()));
            assertEquals(Optional.of(situation), Situation.find(situation.key()));
        }
        assertEquals(Optional.empty(), Situation.find("Z"));
    }

    @Test
    void countsABoutAsSlouchedFromTheSetTimeOn() {
        assertEquals(Situation.UPRIGHT_BOUT, situation(Duration.ofMinutes(10).minusMillis(1)));
        assertEquals(Situation.SLOUCHED_BOUT, situation(Duration.ofMinutes(10)));
    }

    @Test
    void offersWhatTheWearerWantsAllTheSameAndSaysThatItWasHeldBack() {
        Choice choice = CHOOSER.choose(Moments.of(Occasion.BREAK, SLOUCHED));
        Choice other = choice.override("childs-pose");
        Choice.Offer last = other.offers().get(other.offers().size() - 1);
        assertEquals("childs-pose", last.entry().id());
        assertTrue(last.overridden());
        assertEquals(
                Optional.of(CATALOGUE.table().reason("rounding-after-slouch").says()),
                last.line().note());
        assertFalse(Moments.held(other).containsKey("childs-pose"));
        assertEquals(choice.held().size() - 1, other.held().size());
        assertEquals(choice, choice.override("no-such-stretch"));
    }

    @Test
    void neverOverridesAStopSign() {
        Choice choice = CHOOSER.choose(Moments.with(new Health(true, false, Optional.empty())));
        assertEquals(choice, choice.override("seated-rotation"));
        assertEquals(List.of(), choice.offers());
        BreakOffer atBreak = CHOOSER.forBreak(
                Moment.atDesk(DAY, UPRIGHT, new Health(true, false, Optional.empty()), Wearer.ANYONE, Today.NOTHING),
                Variety.NEW);
        assertEquals(BreakOffer.Wording.MOVE_IF_YOU_CAN, atBreak.wording());
        assertEquals("break-walk", atBreak.id());
    }

    @Test
    void showsEverySignInEveryMomentAndLosesNoStretchOfItsRow() {
        long seed = 20260302;
        Random random = new Random(seed);
        for (int i = 0; i < 2000; i++) {
            Moment moment = anyMoment(random);
            Choice choice = CHOOSER.choose(moment);
            String clue = "seed " + seed + ", moment " + i + ": " + moment;
            assertEquals(16, choice.signs().size(), clue);
            List<String> held =
                    choice.held().stream().map(each -> each.stretch().id()).toList();
            DecisionTable.Row row = CATALOGUE.table().row(choice.situation());
            int inRow = row.lines().size() + row.held().size();
            assertEquals(inRow, choice.offers().size() + held.size(), clue);
            assertTrue(choice.ids().stream().noneMatch(held::contains), clue);
        }
    }

    @Test
    void hasAReasonInTheTableForEveryKeyThatTheRulesUse() {
        for (String key : List.of(
                "painful-walk",
                "hip-replacement",
                "no-floor",
                "position",
                "extension-off",
                "done-twice",
                "rounding-always",
                "rounding-after-slouch",
                "rounding-in-morning",
                "ladder")) {
            assertEquals(key, CATALOGUE.table().reason(key).key());
        }
    }

    private static Situation situation(Duration slouched) {
        return CHOOSER.situation(Moments.of(Occasion.BREAK, new Sat(Duration.ofMinutes(60), slouched)));
    }

    private static Moment anyMoment(Random random) {
        Today today = Today.NOTHING;
        for (int i = random.nextInt(6); i > 0; i--) {
            List<Stretch> all = CATALOGUE.stretches();
            today = today.plus(all.get(random.nextInt(all.size())).id(), NINE.plusSeconds(random.nextInt(30_000)));
        }
        List<Occasion> occasions = List.copyOf(EnumSet.allOf(Occasion.class));
        return new Moment(
                DAY,
                occasions.get(random.nextInt(occasions.size())),
                random.nextBoolean() ? UPRIGHT : SLOUCHED,
                random.nextBoolean(),
                random.nextBoolean(),
                new Health(
                        random.nextInt(8) == 0,
                        random.nextInt(5) == 0,
                        random.nextInt(3) == 0
                                ? Optional.of(Recovery.beginning(DAY.minusDays(random.nextInt(20))))
                                : Optional.empty()),
                new Wearer(random.nextBoolean(), random.nextBoolean(), random.nextInt(8) == 0),
                today);
    }
}
