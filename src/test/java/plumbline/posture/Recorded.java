package plumbline.posture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import plumbline.posture.belief.SeatModel;
import plumbline.posture.score.Claim;
import plumbline.posture.score.Score;
import plumbline.posture.seat.SlouchSettings;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.time.Placed;

/** Test support: a recording with its labels, which the tracker can be scored on. The tracker sees no gyroscope at all. */
record Recorded(String name, List<Row> rows, List<Claim> labels) {

    static final Path DATA = Path.of("..", "shared", "data");

    private static final Instant START = Instant.parse("2025-01-01T00:00:00Z");

    /** The specific force, in g, at so many seconds. */
    record Row(double seconds, Vector3 accelG) {}

    /** The days of real people; the test is skipped where they are not at hand. */
    static List<Recorded> workdays() {
        Path folder = DATA.resolve("workdays");
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "skipped: the recordings of real people (../shared/data) are not here");
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> days =
                    files.filter(f -> f.toString().endsWith(".csv.gz")).sorted().toList();
            return days.parallelStream().map(Recorded::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Recorded read(Path file) {
        String name = String.valueOf(file.getFileName()).replace(".csv.gz", "");
        try {
            List<Claim> labels = Files.readAllLines(file.resolveSibling(name + ".labels.csv")).stream()
                    .skip(1)
                    .map(Claim::parse)
                    .toList();
            return new Recorded(name, rows(file, 0), labels);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of a packed file; {@code timeColumn} is where the time stands, the force comes next. */
    static List<Row> rows(Path file, int timeColumn) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.US_ASCII))) {
            reader.readLine();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                rows.add(row(line.split(",", -1), timeColumn));
            }
        }
        return rows;
    }

    static Row row(String[] cells, int from) {
        return new Row(
                Double.parseDouble(cells[from]),
                new Vector3(
                        Double.parseDouble(cells[from + 1]),
                        Double.parseDouble(cells[from + 2]),
                        Double.parseDouble(cells[from + 3])));
    }

    Recorded with(List<Row> others) {
        return new Recorded(name, others, labels);
    }

    /** From some second on; that second becomes 0. */
    Recorded from(double second) {
        return new Recorded(
                name,
                rows.stream()
                        .filter(r -> r.seconds() >= second)
                        .map(r -> new Row(r.seconds() - second, r.accelG()))
                        .toList(),
                labels.stream()
                        .filter(c -> c.endSeconds() > second)
                        .map(c -> new Claim(
                                Math.max(0, c.startSeconds() - second),
                                c.endSeconds() - second,
                                c.posture(),
                                c.slouched(),
                                1))
                        .toList());
    }

    /** What a new tracker says of it, as it stands when it can no longer be rewritten. */
    List<Claim> said(SeatModel model) {
        PostureTracker tracker = new PostureTracker(SlouchSettings.DEFAULT, Optional.empty(), model);
        PostureLog log = new PostureLog();
        List<Spell> spells = new ArrayList<>();
        Instant at = START;
        int row = 0;
        for (Row next : rows) {
            at = START.plusNanos(Math.round(next.seconds() * 1e9));
            Sample sample = new Sample(OptionalInt.empty(), OptionalLong.empty(), next.accelG(), Optional.empty());
            tracker.on(new Placed(at, sample)).forEach(log::on);
            if (++row % 50 == 0) {
                spells.addAll(log.settle(at));
            }
        }
        spells.addAll(log.settleAll(at));
        return spells.stream().map(spell -> Claim.of(spell, START)).toList();
    }

    Score score() {
        return score(SeatModel.DEFAULT);
    }

    Score score(SeatModel model) {
        return Score.of(labels, said(model));
    }
}
