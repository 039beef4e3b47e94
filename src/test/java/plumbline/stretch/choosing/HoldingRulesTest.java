package plumbline.stretch.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.stretch.choosing.Rows.actions;
import static plumbline.stretch.choosing.Rows.first;
import static plumbline.stretch.choosing.Rows.hold;
import static plumbline.stretch.choosing.Rows.holding;
import static plumbline.stretch.choosing.Rows.plan;
import static plumbline.stretch.choosing.Rows.repeating;
import static plumbline.stretch.choosing.Rows.seconds;
import static plumbline.stretch.choosing.Rows.stretch;
import static plumbline.stretch.choosing.Rows.usual;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import plumbline.stretch.Side;
import plumbline.stretch.Step.Action;
import plumbline.stretch.StretchSettings.CatCowMode;
import plumbline.stretch.StretchSettings.HoldLevel;
import plumbline.stretch.StretchSettings.HoldTiming;
import plumbline.stretch.StretchSettings.Holding;
import plumbline.stretch.StretchSettings.RotationMode;

/** Rows 7 to 10, 13 and 20 of Part 2 of guidance.md: how a stretch is done. */
class HoldingRulesTest {

    @Test
    void row7HoldsTenSecondsToBeginWith() {
        assertEquals(usual(7), Map.of("hold-level", "starter", "hold-seconds", "10", "hold-timing", "seconds"));
        assertEquals(seconds(10), hold("figure-four", Holding.DEFAULT));
        assertEquals(seconds(5), hold("supine-trunk-rotation", Holding.DEFAULT));
        Holding standard = holding(HoldLevel.STANDARD, HoldTiming.SECONDS);
        assertEquals(seconds(30), hold("figure-four", standard));
        assertEquals(seconds(10), hold("supine-trunk-rotation", standard));
        assertEquals(seconds(20), hold("prone-press-up", standard));
        assertEquals(seconds(25), hold("figure-four", holding(HoldLevel.CUSTOM, HoldTiming.SECONDS)));
        Holding breaths = holding(HoldLevel.STARTER, HoldTiming.THREE_BREATHS);
        assertEquals(seconds(18), hold("figure-four", breaths));
        assertEquals(3, first("figure-four", Action.HOLD, breaths).breaths());
        assertEquals(seconds(2), hold("standing-reach", breaths));
        assertThrows(IllegalArgumentException.class, () -> holding(HoldLevel.CUSTOM, seconds(61)));
        assertThrows(IllegalArgumentException.class, () -> holding(HoldLevel.CUSTOM, seconds(4)));
    }

    @Test
    void row8HoldsTheLyingRotationOnBothSides() {
        assertEquals(usual(8), Map.of("rotation-mode", "held"));
        assertEquals(4, actions("supine-trunk-rotation", Holding.DEFAULT, false).get(Action.HOLD));
        assertEquals(
                List.of(Side.RIGHT, Side.LEFT, Side.RIGHT, Side.LEFT),
                plan("supine-trunk-rotation", Holding.DEFAULT, false).beats().stream()
                        .filter(beat -> beat.action() == Action.HOLD)
                        .map(beat -> beat.side().orElseThrow())
                        .toList());
        Holding base = Holding.DEFAULT;
        Holding rocking =
                new Holding(base.level(), base.custom(), base.timing(), RotationMode.ROCKING, base.catCow(), 2, 3);
        assertEquals(Map.of(Action.MOVE, 21), actions("supine-trunk-rotation", rocking, false));
        assertEquals(Map.of(Action.MOVE, 21), actions("supine-trunk-rotation", Holding.DEFAULT, true));
    }

    @Test
    void row9LetsCatAndCowFlow() {
        assertEquals(usual(9), Map.of("cat-cow-mode", "flow"));
        assertEquals(
                Map.of(Action.MOVE, 2, Action.BREATHE_IN, 3, Action.BREATHE_OUT, 3),
                actions("cat-cow", Holding.DEFAULT, false));
        Holding base = Holding.DEFAULT;
        Holding held = new Holding(base.level(), base.custom(), base.timing(), base.rotation(), CatCowMode.HOLD, 2, 3);
        assertEquals(Map.of(Action.MOVE, 2, Action.HOLD, 6), actions("cat-cow", held, false));
        assertEquals(seconds(10), hold("cat-cow", held));
    }

    @Test
    void row10RepeatsTwice() {
        assertEquals(usual(10), Map.of("repetitions", "2", "cat-cow-rounds", "3"));
        assertEquals(2, actions("childs-pose", Holding.DEFAULT, false).get(Action.HOLD));
        assertEquals(4, actions("childs-pose", repeating(4, 5), false).get(Action.HOLD));
        assertEquals(5, actions("cat-cow", repeating(4, 5), false).get(Action.BREATHE_OUT));
        assertEquals(8, actions("standing-reach", repeating(4, 5), false).get(Action.HOLD));
        for (int wrong : new int[] {1, 5}) {
            assertThrows(IllegalArgumentException.class, () -> repeating(wrong, 3));
        }
        for (int wrong : new int[] {2, 6}) {
            assertThrows(IllegalArgumentException.class, () -> repeating(2, wrong));
        }
    }

    @Test
    void row13UsesTheStrictestWordingInEveryHipHold() {
        assertEquals(usual(13), Map.of());
        for (String id : List.of("figure-four", "seated-figure-four", "seated-hamstring", "chair-edge-hip-flexor")) {
            assertTrue(
                    first(id, Action.HOLD, Holding.DEFAULT)
                            .step()
                            .say()
                            .english()
                            .contains("first gentle pull"),
                    id);
        }
        for (String id : List.of("figure-four", "hip-flexor-bed-edge", "single-knee-to-chest")) {
            assertTrue(
                    stretch(id).counsel().cautions().stream()
                            .anyMatch(caution -> caution.text().english().contains("before it reaches the lower back")),
                    id);
        }
    }

    @Test
    void row20PutsTheAnkleAcrossTheThighNearTheKnee() {
        assertEquals(usual(20), Map.of());
        assertEquals(
                "Lay the left ankle across the right thigh near the knee, the left foot flexed. If that is enough, stay"
                        + " with it.",
                Side.LEFT.fill(stretch("figure-four").steps().get(1).say(), Locale.ENGLISH));
        assertEquals(
                "Den linken Knöchel quer auf den rechten Oberschenkel nahe am Knie legen, den linken Fuß angezogen. Wenn"
                        + " das reicht, dabei bleiben.",
                Side.LEFT.fill(stretch("figure-four").steps().get(1).say(), Locale.GERMAN));
    }
}
