package plumbline.posture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.lab.Grid;
import plumbline.posture.score.Reliability;
import plumbline.posture.score.Score;

/** The figures that detection must keep on real people, where they are at hand. */
class WorkdaysScoreTest {

    @Test
    void tellsTwentyPeopleAsWellAsItPromises() {
        List<Recorded> days = Recorded.workdays();
        Score all = Figures.pooled(days, Recorded::score);
        String line = Figures.line("all", all);
        assertTrue(all.seated() + all.upright() > 70_000, line);
        assertTrue(all.balanced() >= 0.995, line);
        assertTrue(all.standUps().sensitivity().orElseThrow() >= 0.99, line);
        assertTrue(all.standUps().precision().orElseThrow() >= 0.99, line);
        assertTrue(all.sitDowns().sensitivity().orElseThrow() >= 0.99, line);
        assertTrue(all.sitDowns().precision().orElseThrow() >= 0.99, line);
        assertTrue(all.slouchF1().orElseThrow() >= 0.98, line);
        assertTrue(all.timingSeconds().orElseThrow() <= 0.2, line);
        for (Reliability.Calls calls : all.reliability().classes()) {
            double mean = calls.confidenceSum() / Math.max(1, calls.seconds());
            assertTrue(calls.right() >= (mean - 0.05) * calls.seconds(), "called with " + mean + ": " + calls);
        }
    }

    @Test
    void worsensGentlyWithSensorStrapAndCable() {
        List<Recorded> days = Recorded.workdays().stream()
                .filter(day -> Grid.of(1, List.of("day-16-12", "day-07-11", "day-24-13"))
                        .contains(day.name()))
                .toList();
        assertEquals(Grid.of(1, 3), days.size());
        for (Map.Entry<String, Spoilt.Spoil> way : Spoilt.ways().entrySet()) {
            Score score = Figures.pooled(
                    days,
                    day -> way.getValue()
                            .of(day, new Random(day.name().hashCode()))
                            .score());
            String line = Figures.line(way.getKey(), score);
            assertTrue(score.balanced() >= (way.getKey().startsWith("5 s lost") ? 0.90 : 0.95), line);
            assertTrue(score.slouchF1().orElseThrow() >= 0.85, line);
        }
    }
}
