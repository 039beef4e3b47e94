package plumbline.exchange.people;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.exchange.Csv;
import plumbline.privacy.PrivateFiles;

/**
 * The recordings that a study has taken in: {@code recordings.csv} in its folder, for the wearer only to read. Each is
 * written down before it is taken in and again when that is done, so that one that was broken off is known.
 */
public final class Taken {

    private static final String FILE = "recordings.csv";
    private static final List<String> HEAD = List.of("sha256", "person", "file", "start", "end", "whole");

    private final Path file;
    private final List<TakenRecording> all = new ArrayList<>();

    private Taken(Path file) {
        this.file = file;
    }

    /**
     * Those of the study in this folder.
     *
     * @throws IOException naming the line that makes no sense
     */
    public static Taken of(Path study) throws IOException {
        Taken taken = new Taken(study.resolve(FILE));
        if (Files.exists(taken.file)) {
            try (BufferedReader in = Files.newBufferedReader(taken.file, StandardCharsets.UTF_8)) {
                Csv.read(in);
                int line = 2;
                for (Optional<List<String>> row = Csv.read(in); row.isPresent(); row = Csv.read(in)) {
                    taken.all.add(taken.read(row.get(), line++));
                }
            }
        }
        return taken;
    }

    private TakenRecording read(List<String> cells, int line) throws IOException {
        try {
            if (cells.size() == HEAD.size()) {
                return new TakenRecording(
                        cells.get(0),
                        cells.get(1),
                        cells.get(2),
                        Instant.parse(cells.get(3)),
                        Instant.parse(cells.get(4)),
                        cells.get(5).equals("1"));
            }
        } catch (DateTimeException e) {
            throw new IOException(file + ", line " + line + ": " + e.getMessage(), e);
        }
        throw new IOException(file + ", line " + line + ": expected " + String.join(",", HEAD));
    }

    /** The one with this sum. */
    public Optional<TakenRecording> with(String sha256) {
        return all.stream().filter(each -> each.sha256().equals(sha256)).findFirst();
    }

    /** Whose recordings they are; empty where there are none. */
    public Optional<String> person() {
        return all.stream().map(TakenRecording::person).findFirst();
    }

    /** Those that have time in common with this. */
    public List<TakenRecording> overlapping(Instant from, Instant to) {
        return all.stream().filter(each -> each.overlaps(from, to)).toList();
    }

    /** Writes one down, in the place of one with the same sum. */
    public void put(TakenRecording recording) throws IOException {
        all.removeIf(each -> each.sha256().equals(recording.sha256()));
        all.add(recording);
        StringWriter out = new StringWriter();
        Csv.write(out, HEAD);
        for (TakenRecording each : all) {
            Csv.write(
                    out,
                    List.of(
                            each.sha256(),
                            each.person(),
                            each.file(),
                            each.start().toString(),
                            each.end().toString(),
                            each.whole() ? "1" : "0"));
        }
        PrivateFiles.replace(file, out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
