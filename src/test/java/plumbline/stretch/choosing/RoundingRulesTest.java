package plumbline.stretch.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.stretch.choosing.Moments.DAY;
import static plumbline.stretch.choosing.Moments.SLOUCHED;
import static plumbline.stretch.choosing.Moments.UPRIGHT;
import static plumbline.stretch.choosing.Rows.DEFAULT;
import static plumbline.stretch.choosing.Rows.FLARE_UP;
import static plumbline.stretch.choosing.Rows.choose;
import static plumbline.stretch.choosing.Rows.last;
import static plumbline.stretch.choosing.Rows.minutes;
import static plumbline.stretch.choosing.Rows.open;
import static plumbline.stretch.choosing.Rows.rounding;
import static plumbline.stretch.choosing.Rows.usual;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.StretchSettings.FlareUpFlexion;
import plumbline.stretch.StretchSettings.FlexionReturn;
import plumbline.stretch.StretchSettings.FlexionStance;
import plumbline.stretch.StretchSettings.Holding;
import plumbline.stretch.StretchSettings.MorningFlexion;
import plumbline.stretch.StretchSettings.Rounding;
import plumbline.stretch.StretchSettings.Routines;
import plumbline.stretch.StretchSettings.Walking;
import plumbline.stretch.choosing.Moment.Occasion;
import plumbline.stretch.choosing.Moment.Wearer;
import plumbline.stretch.evidence.Text;
import plumbline.stretch.recovery.Health;
import plumbline.stretch.recovery.Recovery;

/** Rows 1 to 4, 12, 18 and 19 of Part 2 of guidance.md: what bends the back, and when. */
class RoundingRulesTest {

    @Test
    void row1HoldsRoundingBackAfterASlouch() {
        Moment slouched = Moments.of(Occasion.BREAK, SLOUCHED);
        Moment upright = Moments.of(Occasion.BREAK, UPRIGHT);
        assertEquals(usual(1), Map.of("flexion-stance", "after-slouch"));
        assertFalse(choose(DEFAULT, slouched).ids().contains("childs-pose"));
        assertEquals("double-knee-to-chest", last(choose(DEFAULT, upright)));
        StretchSettings never = DEFAULT.with(rounding(FlexionStance.NEVER_HOLD));
        assertTrue(Moments.offers(choose(never, slouched))
                .endsWith("| single-knee-to-chest | double-knee-to-chest | childs-pose | cat-cow"
                        + " | seated-forward-bend"));
        StretchSettings always = DEFAULT.with(rounding(FlexionStance.ALWAYS_HOLD));
        assertEquals(
                Moments.sorted("single-knee-to-chest=rounding-always, double-knee-to-chest=rounding-always,"
                        + " childs-pose=rounding-always, cat-cow=rounding-always,"
                        + " seated-forward-bend=rounding-always"),
                Moments.held(choose(always, upright)));
        assertFalse(choose(always, Moments.of(Occasion.EVENING, UPRIGHT)).ids().contains("childs-pose"));
        assertTrue(choose(always, Moments.of(Occasion.MORNING, UPRIGHT)).ids().contains("childs-pose"));
    }

    @Test
    void row2HoldsKneesToChestBackInAFlareUp() {
        assertEquals(usual(2), Map.of("flare-up-flexion", "hold"));
        assertEquals("walking", last(choose(DEFAULT, Moments.with(FLARE_UP))));
        Rounding base = Rounding.DEFAULT;
        StretchSettings offer = DEFAULT.with(new Rounding(
                base.stance(), FlareUpFlexion.OFFER_IF_TOLERATED, base.morning(), base.afterwards(), 14, false));
        assertTrue(Moments.offers(choose(offer, Moments.with(FLARE_UP)))
                .endsWith("walking | single-knee-to-chest | double-knee-to-chest"));
        assertEquals(
                "rounding-in-flare-up",
                Moments.held(choose(offer, Moments.with(FLARE_UP))).get("childs-pose"));
    }

    @Test
    void row3PutsRoundingLastInTheMorning() {
        Moment morning = Moments.of(Occasion.MORNING, UPRIGHT);
        Moment soonAfter = new Moment(
                DAY,
                Occasion.MORNING,
                UPRIGHT,
                true,
                true,
                new Health(false, false, Optional.of(new Recovery(DAY.minusDays(9), 2, Optional.of(DAY.minusDays(1))))),
                Wearer.ANYONE,
                Today.NOTHING);
        assertEquals(usual(3), Map.of("morning-flexion", "offer-unless-flare-up"));
        assertEquals("childs-pose", last(choose(DEFAULT, morning)));
        assertFalse(choose(DEFAULT, soonAfter).ids().contains("double-knee-to-chest"));
        assertTrue(choose(DEFAULT.with(rounding(MorningFlexion.OFFER)), soonAfter)
                .ids()
                .contains("double-knee-to-chest"));
        assertEquals(
                List.of("supine-trunk-rotation", "hip-flexor-bed-edge", "figure-four"),
                choose(DEFAULT.with(rounding(MorningFlexion.HOLD)), morning).ids());
    }

    @Test
    void row4BringsBendingBackRungByRung() {
        Recovery start = Recovery.beginning(DAY);
        Rounding usual = Rounding.DEFAULT;
        assertEquals(usual(4), Map.of("flexion-return", "user-ends-flare-up", "return-days", "14"));
        assertEquals(List.of("supine-trunk-rotation"), open(start, DAY, usual));
        Recovery turned = start.after("supine-trunk-rotation", DAY);
        assertEquals(List.of("supine-trunk-rotation"), open(turned, DAY, usual));
        assertEquals(List.of("supine-trunk-rotation", "single-knee-to-chest"), open(turned, DAY.plusDays(1), usual));
        Recovery one =
                turned.after("double-knee-to-chest", DAY.plusDays(1)).after("single-knee-to-chest", DAY.plusDays(1));
        assertEquals(Recovery.LADDER, open(one, DAY.plusDays(2), usual));
        Recovery both = one.after("double-knee-to-chest", DAY.plusDays(2));
        assertFalse(both.isOver(DAY.plusDays(2), usual));
        assertTrue(both.isOver(DAY.plusDays(3), usual));
        Rounding days = rounding(FlexionReturn.DAYS_AFTER);
        assertEquals(List.of("supine-trunk-rotation"), open(turned, DAY.plusDays(13), days));
        assertEquals(List.of("supine-trunk-rotation", "single-knee-to-chest"), open(turned, DAY.plusDays(14), days));
        Rounding never = rounding(FlexionReturn.NEVER);
        assertEquals(List.of("supine-trunk-rotation"), open(both, DAY.plusDays(13), never));
        assertTrue(start.isOver(DAY.plusDays(14), never));
    }

    @Test
    void row12OffersOneKneeBeforeBoth() {
        List<String> morning =
                choose(DEFAULT, Moments.of(Occasion.MORNING, UPRIGHT)).ids();
        assertEquals(usual(12), Map.of("single-knee-as-hip-stretch", "off"));
        assertTrue(morning.indexOf("single-knee-to-chest") < morning.indexOf("double-knee-to-chest"));
        Rounding base = Rounding.DEFAULT;
        StretchSettings hip =
                DEFAULT.with(new Rounding(base.stance(), base.flareUp(), base.morning(), base.afterwards(), 14, true));
        Choice slouched = choose(hip, Moments.of(Occasion.BREAK, SLOUCHED));
        assertEquals("single-knee-to-chest", last(slouched));
        assertEquals("rounding-after-slouch", Moments.held(slouched).get("double-knee-to-chest"));
        assertEquals("single-knee-to-chest", last(choose(hip, Moments.of(Occasion.EVENING, SLOUCHED))));
    }

    @Test
    void row18KeepsTurningAllowedAfterASlouch() {
        List<String> ids = choose(DEFAULT, Moments.of(Occasion.BREAK, SLOUCHED)).ids();
        assertEquals(usual(18), Map.of());
        assertTrue(ids.containsAll(List.of("seated-rotation", "supine-trunk-rotation")));
    }

    @Test
    void row19OffersBendingBackwardsMarkedAsOfOneArticle() {
        Moment slouched = Moments.of(Occasion.BREAK, SLOUCHED);
        assertEquals(usual(19), Map.of("extension-stretches", "on"));
        assertEquals(
                Optional.of("Only one article describes it."),
                choose(DEFAULT, slouched).offers().stream()
                        .filter(offer -> offer.entry().id().equals("prone-press-up"))
                        .findFirst()
                        .flatMap(offer -> offer.line().note())
                        .map(Text::english));
        StretchSettings off = new StretchSettings(
                Rounding.DEFAULT, Holding.DEFAULT, Walking.DEFAULT, Routines.OFF, true, 3, false, minutes(10));
        assertEquals("extension-off", Moments.held(choose(off, slouched)).get("prone-press-up"));
        assertEquals("extension-off", Moments.held(choose(off, slouched)).get("standing-reach"));
    }
}
