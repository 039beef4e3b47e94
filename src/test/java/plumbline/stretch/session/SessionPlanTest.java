package plumbline.stretch.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.catalogue.CatalogueFiles;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Stretch;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.StretchSettings.HoldLevel;
import plumbline.stretch.StretchSettings.Holding;
import plumbline.stretch.choosing.Choice;
import plumbline.stretch.choosing.Chooser;
import plumbline.stretch.choosing.Moment;
import plumbline.stretch.choosing.Moments;
import plumbline.stretch.choosing.Routine;
import plumbline.stretch.session.SessionPlan.Beat;

class SessionPlanTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();

    /** The second table of Part 4 of guidance.md: time in holds, two repetitions, both sides where sided. */
    @ParameterizedTest(name = "{0}: {1} s, {2} s")
    @CsvSource({
        "single-knee-to-chest, 40, 120",
        "double-knee-to-chest, 20, 60",
        "supine-trunk-rotation, 20, 40",
        "childs-pose, 20, 60",
        "cat-cow, 0, 0",
        "seated-forward-bend, 20, 60",
        "seated-rotation, 40, 120",
        "figure-four, 40, 120",
        "prone-press-up, 20, 40",
        "hip-flexor-bed-edge, 40, 120"
    })
    void holdsAsLongAsDerivedFromTheArticles(String id, long starter, long standard) {
        Holding base = Holding.DEFAULT;
        Holding level =
                new Holding(HoldLevel.STANDARD, base.custom(), base.timing(), base.rotation(), base.catCow(), 2, 3);
        assertEquals(Duration.ofSeconds(starter), plan(id, base).held());
        assertEquals(Duration.ofSeconds(standard), plan(id, level).held());
    }

    @Test
    void goesThroughOneSideAndThenTheOther() {
        List<String> beats = plan("figure-four", Holding.DEFAULT).beats().stream()
                .map(SessionPlanTest::line)
                .toList();
        assertEquals(
                List.of(
                        "MOVE lie-bent -",
                        "MOVE four-cross RIGHT 0",
                        "MOVE four-pull RIGHT 1",
                        "HOLD four-pull RIGHT 1",
                        "MOVE four-cross RIGHT 1",
                        "MOVE four-pull RIGHT 2",
                        "HOLD four-pull RIGHT 2",
                        "MOVE four-cross RIGHT 2",
                        "MOVE lie-bent RIGHT 0",
                        "MOVE four-cross LEFT 0",
                        "MOVE four-pull LEFT 1",
                        "HOLD four-pull LEFT 1",
                        "MOVE four-cross LEFT 1",
                        "MOVE four-pull LEFT 2",
                        "HOLD four-pull LEFT 2",
                        "MOVE four-cross LEFT 2",
                        "MOVE lie-bent LEFT 0"),
                beats);
    }

    @Test
    void fillsAQuarterOfAnHourAndNotMoreInTheMorningAndTheEvening() {
        Holding base = Holding.DEFAULT;
        StretchSettings standard = StretchSettings.DEFAULT.with(
                new Holding(HoldLevel.STANDARD, base.custom(), base.timing(), base.rotation(), base.catCow(), 3, 3));
        for (Moment.Occasion occasion : List.of(Moment.Occasion.MORNING, Moment.Occasion.EVENING)) {
            Choice choice = new Chooser(CATALOGUE, standard).choose(Moments.of(occasion, Moments.UPRIGHT));
            Routine whole = Routine.of(choice, StretchSettings.DEFAULT);
            assertEquals(
                    choice.ids(),
                    whole.plans().stream().map(plan -> plan.stretch().id()).toList());
            Routine cut = Routine.of(choice, standard);
            assertTrue(cut.length().compareTo(Routine.LENGTH) <= 0, () -> "too long: " + cut.length());
            assertTrue(cut.plans().size() < choice.offers().size());
        }
    }

    @Test
    void hasAPlanForEveryStretch() {
        for (Stretch stretch : CATALOGUE.stretches()) {
            SessionPlan plan = plan(stretch.id(), Holding.DEFAULT);
            assertTrue(plan.length().compareTo(Duration.ofSeconds(15)) > 0, stretch.id());
            assertTrue(plan.length().compareTo(Duration.ofMinutes(5)) < 0, stretch.id());
        }
    }

    private static SessionPlan plan(String id, Holding holding) {
        return SessionPlan.of((Stretch) CATALOGUE.find(id).orElseThrow(), holding, false);
    }

    private static String line(Beat beat) {
        Optional<String> side = beat.side().map(each -> each + " " + beat.repetition());
        return beat.action() + " " + beat.step().pose() + " " + side.orElse("-");
    }
}
