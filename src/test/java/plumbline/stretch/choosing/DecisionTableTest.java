package plumbline.stretch.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.stretch.choosing.Moments.DAY;
import static plumbline.stretch.choosing.Moments.SLOUCHED;
import static plumbline.stretch.choosing.Moments.UPRIGHT;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plumbline.catalogue.CatalogueFiles;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Situation;
import plumbline.stretch.Stretch;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.choosing.Moment.Occasion;
import plumbline.stretch.choosing.Moment.Wearer;
import plumbline.stretch.recovery.Health;
import plumbline.stretch.recovery.Recovery;

/** Part 3 of guidance.md, a row a test. Desk forms from outside the five articles are in square brackets there: ours. */
class DecisionTableTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();
    private static final Chooser CHOOSER = new Chooser(CATALOGUE, StretchSettings.DEFAULT);
    private static final String DESK =
            "chair-edge-hip-flexor, seated-figure-four, seated-hamstring, standing-hip-flexor, standing-reach";

    static Stream<Arguments> rows() {
        return Stream.of(
                row(
                        "A upright bout",
                        Moments.of(Occasion.BREAK, UPRIGHT),
                        "break-walk | seated-rotation, " + DESK
                                + " | hip-flexor-bed-edge, figure-four, supine-trunk-rotation, cat-cow"
                                + " | single-knee-to-chest, seated-forward-bend, childs-pose | double-knee-to-chest",
                        ""),
                row(
                        "B slouched bout",
                        Moments.of(Occasion.BREAK, SLOUCHED),
                        "return-to-neutral | break-walk | seated-rotation, " + DESK
                                + " | hip-flexor-bed-edge, figure-four, prone-press-up, supine-trunk-rotation",
                        "single-knee-to-chest=rounding-after-slouch, double-knee-to-chest=rounding-after-slouch,"
                                + " childs-pose=rounding-after-slouch, cat-cow=rounding-after-slouch,"
                                + " seated-forward-bend=rounding-after-slouch"),
                row(
                        "C flare-up",
                        Moments.with(new Health(false, true, Optional.empty())),
                        "legs-propped-rest | diaphragmatic-breathing | reassurance | cold-or-heat | menthol-cream"
                                + " | supine-trunk-rotation | walking",
                        "single-knee-to-chest=rounding-in-flare-up, double-knee-to-chest=rounding-in-flare-up,"
                                + " childs-pose=rounding-in-flare-up, cat-cow=rounding-in-flare-up,"
                                + " seated-forward-bend=rounding-in-flare-up, seated-rotation=not-acute,"
                                + " figure-four=not-acute, prone-press-up=not-acute, hip-flexor-bed-edge=not-acute,"
                                + " seated-figure-four=not-acute, seated-hamstring=not-acute,"
                                + " chair-edge-hip-flexor=not-acute, standing-hip-flexor=not-acute,"
                                + " standing-reach=not-acute"),
                row(
                        "C2 just after a flare-up",
                        Moments.with(new Health(false, false, Optional.of(Recovery.beginning(DAY)))),
                        "break-walk, walking | supine-trunk-rotation | hip-flexor-bed-edge, figure-four,"
                                + " chair-edge-hip-flexor, seated-figure-four, seated-hamstring, standing-hip-flexor"
                                + " | cat-cow",
                        "single-knee-to-chest=ladder, double-knee-to-chest=ladder, childs-pose=ladder,"
                                + " seated-forward-bend=ladder"),
                row(
                        "D morning",
                        Moments.of(Occasion.MORNING, UPRIGHT),
                        "supine-trunk-rotation | hip-flexor-bed-edge | figure-four | single-knee-to-chest"
                                + " | double-knee-to-chest | cat-cow | childs-pose",
                        ""),
                row(
                        "E evening",
                        Moments.of(Occasion.EVENING, UPRIGHT),
                        "hip-flexor-bed-edge | figure-four | supine-trunk-rotation | cat-cow | single-knee-to-chest"
                                + " | childs-pose",
                        ""),
                row(
                        "E evening after a slouched bout",
                        Moments.of(Occasion.EVENING, SLOUCHED),
                        "hip-flexor-bed-edge | figure-four | supine-trunk-rotation",
                        "single-knee-to-chest=rounding-after-slouch, childs-pose=rounding-after-slouch,"
                                + " cat-cow=rounding-after-slouch"),
                row(
                        "F after walking",
                        Moments.of(Occasion.AFTER_WALK, UPRIGHT),
                        "figure-four | hip-flexor-bed-edge | supine-trunk-rotation | seated-rotation, " + DESK,
                        ""),
                row(
                        "F after a walk ended by pain",
                        Moments.of(Occasion.AFTER_PAINFUL_WALK, SLOUCHED),
                        "",
                        "supine-trunk-rotation=painful-walk, seated-rotation=painful-walk, figure-four=painful-walk,"
                                + " hip-flexor-bed-edge=painful-walk, seated-figure-four=painful-walk,"
                                + " seated-hamstring=painful-walk, chair-edge-hip-flexor=painful-walk,"
                                + " standing-hip-flexor=painful-walk, standing-reach=painful-walk"),
                row(
                        "G cannot lie down, upright",
                        Moments.atDesk(UPRIGHT),
                        "break-walk | seated-rotation, " + DESK + " | seated-forward-bend",
                        Moments.LYING_HELD),
                row(
                        "G2 cannot lie down, slouched",
                        Moments.atDesk(SLOUCHED),
                        "return-to-neutral | break-walk | seated-rotation, " + DESK,
                        Moments.LYING_HELD + ", seated-forward-bend=rounding-after-slouch"),
                row(
                        "H stop sign",
                        Moments.with(new Health(true, true, Optional.empty())),
                        "",
                        all("stop-sign", List.of())),
                row(
                        "I first use",
                        Moments.of(new Wearer(false, false, true)),
                        "break-walk",
                        all("ask-first", List.of("break-walk"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rows")
    void offersAndHoldsBackByTheRow(String name, Moment moment, String offers, String held) {
        Choice choice = CHOOSER.choose(moment);
        assertTrue(name.startsWith(choice.situation().letter() + " "), () -> name + " became " + choice.situation());
        assertEquals(offers, Moments.offers(choice));
        assertEquals(Moments.sorted(held), Moments.held(choice));
        assertEquals(CATALOGUE.signs(), choice.signs());
    }

    @Test
    void hasItsRowsInTheOrderOfPrecedence() {
        Health recovering = new Health(false, false, Optional.of(Recovery.beginning(DAY)));
        Health ill = new Health(false, true, Optional.of(Recovery.beginning(DAY)));
        Health warned = new Health(true, true, Optional.empty());
        Wearer new1 = new Wearer(false, false, true);
        assertEquals(Situation.STOP_SIGN, CHOOSER.situation(moment(Occasion.BREAK, SLOUCHED, warned, new1)));
        assertEquals(Situation.FIRST_USE, CHOOSER.situation(moment(Occasion.BREAK, SLOUCHED, ill, new1)));
        assertEquals(Situation.FLARE_UP, CHOOSER.situation(moment(Occasion.BREAK, SLOUCHED, ill, Wearer.ANYONE)));
        assertEquals(
                Situation.SLOUCHED_BOUT,
                CHOOSER.situation(moment(Occasion.BREAK, SLOUCHED, recovering, Wearer.ANYONE)));
        assertEquals(
                Situation.AFTER_FLARE_UP,
                CHOOSER.situation(moment(Occasion.EVENING, SLOUCHED, recovering, Wearer.ANYONE)));
        assertEquals(
                Situation.SLOUCHED_BOUT,
                CHOOSER.situation(moment(Occasion.AFTER_WALK, SLOUCHED, Health.WELL, Wearer.ANYONE)));
    }

    private static Moment moment(Occasion occasion, Moment.Sat sat, Health health, Wearer wearer) {
        return new Moment(DAY, occasion, sat, true, true, health, wearer, Today.NOTHING);
    }

    private static Arguments row(String name, Moment moment, String offers, String held) {
        return Arguments.of(name, moment, offers, held);
    }

    private static String all(String reason, List<String> but) {
        return String.join(
                ", ",
                CATALOGUE.stretches().stream()
                        .map(Stretch::id)
                        .filter(id -> !but.contains(id))
                        .map(id -> id + "=" + reason)
                        .toList());
    }
}
