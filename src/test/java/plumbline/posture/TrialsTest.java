package plumbline.posture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import plumbline.posture.Recorded.Row;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.score.Claim;
import plumbline.sensor.Vector3;

/**
 * Single trials of real people, each behind two walks of the same person and before 40 s of standing still: bends, jumps,
 * stumbles and stairs must not end on a seat. The table goes to {@code target/detection/trials.md}.
 */
class TrialsTest {

    /** Tasks without a seat: standing to stumbling, stairs. */
    private static final List<Integer> ON_THE_FEET = List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 35, 36);

    private static final double DT = 0.02;

    private record Trial(int task, List<Vector3> force) {}

    @Test
    void whatIsDoneOnTheFeetDoesNotEndOnASeat() throws IOException {
        Path folder = Recorded.DATA.resolve("trials");
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "skipped: the trials of real people (../shared/data) are not here");
        TreeMap<Integer, int[]> counts = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                count(trials(file), counts);
            }
        }
        List<String> lines =
                new ArrayList<>(List.of("| task | trials | end neither standing nor moving |", "|---|---|---|"));
        counts.forEach((task, n) -> lines.add("| " + task + " | " + n[0] + " | " + n[1] + " |"));
        Files.write(Files.createDirectories(Path.of("target", "detection")).resolve("trials.md"), lines);
        for (int task : ON_THE_FEET) {
            int[] n = counts.getOrDefault(task, new int[2]);
            assertTrue(n[0] >= 15 && n[1] < 0.02 * n[0] + 1e-9, "task " + task + ": " + n[1] + " of " + n[0]);
        }
    }

    private static void count(List<Trial> trials, Map<Integer, int[]> counts) {
        List<Vector3> walk = trials.stream()
                .filter(t -> t.task() == 6 || t.task() == 7)
                .findFirst()
                .orElseThrow()
                .force();
        Map<Trial, Boolean> seated = new LinkedHashMap<>();
        trials.forEach(t -> seated.put(t, false));
        trials.parallelStream()
                .filter(t -> endsSeated(walk, t.force()))
                .toList()
                .forEach(t -> seated.put(t, true));
        seated.forEach((trial, ends) -> {
            int[] n = counts.computeIfAbsent(trial.task(), t -> new int[2]);
            n[0]++;
            n[1] += ends ? 1 : 0;
        });
    }

    private static boolean endsSeated(List<Vector3> walk, List<Vector3> trial) {
        Random noise = new Random(3);
        List<Vector3> force = new ArrayList<>();
        hold(force, mean(walk, 0), mean(walk, 0), 3, noise);
        force.addAll(walk);
        hold(force, end(walk), mean(walk, 0), 1, noise);
        force.addAll(walk);
        hold(force, end(walk), mean(trial, 0), 6, noise);
        force.addAll(trial);
        hold(force, end(trial), end(trial), 40, noise);
        List<Row> rows = new ArrayList<>();
        for (Vector3 f : force) {
            rows.add(new Row(rows.size() * DT, f));
        }
        List<Claim> said = new Recorded("trial", rows, List.of()).said(SeatModel.DEFAULT);
        String last = said.get(said.size() - 1).posture();
        return !last.equals("standing") && !last.equals("moving");
    }

    private static void hold(List<Vector3> force, Vector3 from, Vector3 to, double seconds, Random noise) {
        for (int i = 0; i < seconds / DT; i++) {
            double share = (1 - Math.cos(Math.PI * Math.min(1, i * DT))) / 2;
            Vector3 jitter = new Vector3(noise.nextGaussian(), noise.nextGaussian(), noise.nextGaussian()).times(0.002);
            force.add(from.times(1 - share).plus(to.times(share)).plus(jitter));
        }
    }

    private static Vector3 end(List<Vector3> force) {
        return mean(force, force.size() - 15);
    }

    private static Vector3 mean(List<Vector3> force, int from) {
        return force.subList(from, from + 15).stream()
                .reduce(Vector3.ZERO, Vector3::plus)
                .times(1.0 / 15);
    }

    private static List<Trial> trials(Path file) throws IOException {
        Map<String, Trial> trials = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII))) {
            reader.readLine();
            reader.lines()
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> trials.computeIfAbsent(
                                    cells[0] + "," + cells[1],
                                    key -> new Trial(Integer.parseInt(cells[0]), new ArrayList<>()))
                            .force()
                            .add(Recorded.row(cells, 2).accelG()));
        } catch (UncheckedIOException e) {
            throw new IOException(e);
        }
        return trials.values().stream().filter(t -> t.force().size() >= 50).toList();
    }
}
