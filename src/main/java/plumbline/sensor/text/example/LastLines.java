package plumbline.sensor.text.example;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last lines that came, and when. */
final class LastLines {

    private static final int KEPT = 200;

    /** So many hold a sample of every sensor that prints an axis a line, however slowly. */
    private static final int LEAST = 40;

    private record Line(String text, Duration at) {}

    private final Deque<Line> lines = new ArrayDeque<>();

    void add(String text, Duration at) {
        if (lines.size() == KEPT) {
            lines.removeFirst();
        }
        lines.add(new Line(text, at));
    }

    List<String> all() {
        return lines.stream().map(Line::text).toList();
    }

    /** The last of them. */
    List<String> last(int count) {
        return all().subList(Math.max(0, lines.size() - count), lines.size());
    }

    /** Those of so long a time, or some at least. */
    List<String> since(Duration from) {
        long count =
                lines.stream().filter(line -> line.at().compareTo(from) >= 0).count();
        return last((int) Math.max(count, LEAST));
    }
}
