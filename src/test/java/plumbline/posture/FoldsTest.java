package plumbline.posture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.score.Score;

/** What is learnt is learnt on some people and scored on others; the table goes to {@code target/detection/folds.md}. */
class FoldsTest {

    private static final int FOLDS = 5;

    @Test
    void peopleItWasNotLearntFromAreToldAsWell() throws IOException {
        List<Recorded> days = Recorded.workdays();
        List<String> lines = new ArrayList<>();
        lines.add(
                "| people scored | seat, m | its sd | lean, deg | its spread | unrest | balanced | stand-up sens / prec"
                        + " | sit-down sens / prec | slouch F1 | timing, s |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|");
        Score all = Score.NONE;
        for (int fold = 0; fold < FOLDS; fold++) {
            int here = fold;
            List<Recorded> others = new ArrayList<>(days);
            List<Recorded> scored = days.stream()
                    .filter(day -> days.indexOf(day) % FOLDS == here)
                    .toList();
            others.removeAll(scored);
            SeatModel model = SeatModelFit.of(others);
            Score score = Figures.pooled(scored, day -> Score.of(day.labels(), day.said(model)));
            all = all.plus(score);
            lines.add(Figures.line(names(scored) + " | " + text(model), score));
        }
        lines.add(Figures.line("all | | | | |", all));
        Files.write(Files.createDirectories(Path.of("target", "detection")).resolve("folds.md"), lines);
        assertTrue(all.balanced() >= 0.99, () -> String.join("\n", lines));
        assertTrue(all.standUps().sensitivity().orElseThrow() >= 0.98, () -> String.join("\n", lines));
        assertTrue(all.sitDowns().precision().orElseThrow() >= 0.98, () -> String.join("\n", lines));
    }

    @Test
    void theFiguresInUseAreThoseOfAllTwenty() {
        SeatModel learnt = SeatModelFit.of(Recorded.workdays());
        SeatModel used = SeatModel.DEFAULT;
        assertEquals(used.seatMetres(), learnt.seatMetres(), 0.03, text(learnt));
        assertEquals(used.seatSdMetres(), learnt.seatSdMetres(), 0.03, text(learnt));
        assertEquals(used.leanDeg(), learnt.leanDeg(), 4, text(learnt));
        assertEquals(used.leanSpread(), learnt.leanSpread(), 0.1, text(learnt));
        assertTrue(used.unrest() > learnt.unrest(), "the days have no jogging and stumbling: " + text(learnt));
    }

    private static String names(List<Recorded> days) {
        return String.join(
                ", ", days.stream().map(day -> day.name().substring(4, 6)).toList());
    }

    private static String text(SeatModel m) {
        return String.format(
                Locale.ROOT,
                "%.3f | %.3f | %.1f | %.2f | %.2f",
                m.seatMetres(),
                m.seatSdMetres(),
                m.leanDeg(),
                m.leanSpread(),
                m.unrest());
    }
}
