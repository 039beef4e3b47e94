package plumbline.app.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.DoublePredicate;

/** Test support: cuts recordings by their own time. */
public final class Recordings {

    private Recordings() {}

    /** What lies at or after some seconds. */
    public static Path from(Path recording, double seconds, Path to) throws IOException {
        return cut(recording, t -> t >= seconds, to);
    }

    /** What lies before some seconds after the first sample. */
    public static Path upTo(Path recording, double seconds, Path to) throws IOException {
        double first = Files.readAllLines(recording).stream()
                .filter(line -> line.matches("[0-9].*"))
                .mapToDouble(Recordings::time)
                .findFirst()
                .orElseThrow();
        return cut(recording, t -> t < first + seconds, to);
    }

    private static Path cut(Path recording, DoublePredicate keep, Path to) throws IOException {
        List<String> lines = Files.readAllLines(recording).stream()
                .filter(line -> !line.matches("[0-9].*") || keep.test(time(line)))
                .toList();
        return Files.write(to, lines);
    }

    private static double time(String line) {
        return Double.parseDouble(line.substring(0, line.indexOf(',')));
    }
}
