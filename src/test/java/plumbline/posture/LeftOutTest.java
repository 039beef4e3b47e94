package plumbline.posture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.score.Score;

/**
 * Studies that the figures have never seen: those in {@code left-out/STUDY.properties} were fitted by
 * {@code LeaveOneSetOutTable} on all studies but this one. The shipped figures do better; these say what to expect of people
 * of yet another laboratory.
 */
class LeftOutTest {

    /** What was measured, less a hundredth. */
    private static final Map<String, Double> AT_LEAST = Map.of();

    @Test
    void peopleOfAStudyNeverSeenAreToldAsMeasured() throws IOException {
        List<Studied> all = Studied.all();
        List<String> lines = new ArrayList<>(LeaveOneSetOutTable.SetLine.HEAD);
        for (List<String> study : Studied.STUDIES) {
            SeatModel model = model(study.get(0));
            lines.addAll(LeaveOneSetOutTable.lines(all, study, model));
            for (String set : study) {
                List<Studied> left = all.stream().filter(s -> s.set().equals(set)).toList();
                Score score = LeaveOneSetOutTable.score(left, model);
                double least = AT_LEAST.getOrDefault(set, 1.0);
                assertTrue(score.balanced() >= least, () -> set + "\n" + String.join("\n", lines));
            }
        }
    }

    private static SeatModel model(String study) throws IOException {
        InputStream file = LeftOutTest.class.getResourceAsStream("left-out/" + study + ".properties");
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return Figures.read(reader.lines().toList());
        }
    }
}
