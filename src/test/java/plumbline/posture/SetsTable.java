package plumbline.posture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.score.Claim;
import plumbline.posture.score.Score;

/**
 * The figures in use on each set, the published tilt cut beside them, and the worst ten minutes of each set as a picture:
 * {@code target/detection/sets.md} and {@code worst-SET.png}. Minutes; {@code mvn test -Dtest=SetsTable}.
 */
class SetsTable {

    private static final Path OUT = Path.of("target", "detection");

    @Test
    void writesWhatIsSaidOfEachSet() throws IOException {
        Files.createDirectories(OUT);
        Map<String, Score> said = new TreeMap<>();
        Map<String, Score> cut = new TreeMap<>();
        Map<String, WorstMinutes> worst = new TreeMap<>();
        for (Path file : Studied.files()) {
            Recorded recording = Recorded.read(file);
            List<Claim> claims = recording.said(SeatModel.DEFAULT);
            String set = Studied.set(recording.name());
            said.merge(set, Score.of(recording.labels(), claims), Score::plus);
            TiltCut.of(recording)
                    .ifPresent(tilts -> cut.merge(set, Score.of(recording.labels(), tilts.claims()), Score::plus));
            worst.merge(set, WorstMinutes.of(recording, claims), WorstMinutes::worse);
        }
        List<String> lines = new ArrayList<>();
        LeaveOneSetOutTable.SetLine.HEAD.forEach(
                line -> lines.add(line + (lines.isEmpty() ? " not unsure | tilt cut |" : "---|---|")));
        said.forEach((set, score) -> lines.add(LeaveOneSetOutTable.SetLine.of(set, score)
                + String.format(
                        Locale.ROOT,
                        " %.3f | %s |",
                        score.coverage().orElse(0),
                        cut.containsKey(set)
                                ? String.format(
                                        Locale.ROOT, "%.2f", cut.get(set).balanced())
                                : "-")));
        lines.add("");
        for (Map.Entry<String, WorstMinutes> entry : worst.entrySet()) {
            lines.add(entry.getValue().line());
            entry.getValue().draw(OUT.resolve("worst-" + entry.getKey() + ".png"));
        }
        Files.write(OUT.resolve("sets.md"), lines);
    }
}
