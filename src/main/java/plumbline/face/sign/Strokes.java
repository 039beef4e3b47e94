package plumbline.face.sign;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Figures as strokes of a pen, on a field 4 wide and 6 high: a service draws its sign without a font, or a screen. */
record Strokes(List<double[]> lines) {

    /** A line each: x and y of its points, in tenths. */
    private static final List<String> FIGURES = List.of(
            "0 12 10 0 30 0 40 12 40 48 30 60 10 60 0 48 0 12",
            "8 10 22 0 22 60",
            "0 12 10 0 30 0 40 10 40 20 0 60 40 60",
            "0 6 12 0 30 0 40 10 40 20 30 28 16 28 30 28 40 38 40 50 30 60 10 60 0 53",
            "30 60 30 0 0 42 42 42",
            "38 0 4 0 2 27 12 23 30 23 40 33 40 50 30 60 10 60 0 53",
            "36 4 28 0 12 0 0 14 0 50 10 60 30 60 40 50 40 36 30 26 10 26 0 36",
            "0 0 40 0 16 60",
            "10 28 2 20 2 10 10 0 30 0 38 10 38 20 30 28 10 28 0 38 0 50 10 60 30 60 40 50 40 38 30 28",
            "4 56 12 60 28 60 40 46 40 10 30 0 10 0 0 10 0 24 10 34 30 34 40 24");

    private static final List<String> UNKNOWN = List.of("0 12 10 0 30 0 40 10 40 20 20 32 20 42", "20 58 20 60");

    private static final double TENTHS = 10;

    /** From the left edge of one figure to that of the next. */
    private static final double ADVANCE = 5.4;

    private static final double WIDE = 4;

    /** A mark for what is not known. */
    static Strokes unknown() {
        return new Strokes(UNKNOWN.stream().map(line -> points(line, 0)).toList());
    }

    /** A number. */
    static Strokes number(long number) {
        String figures = Long.toString(number);
        return new Strokes(Stream.iterate(0, i -> i + 1)
                .limit(figures.length())
                .map(i -> points(FIGURES.get(figures.charAt(i) - '0'), i * ADVANCE))
                .toList());
    }

    private static double[] points(String line, double left) {
        double[] points = Stream.of(line.split(" "))
                .mapToDouble(tenths -> Double.parseDouble(tenths) / TENTHS)
                .toArray();
        for (int i = 0; i < points.length; i += 2) {
            points[i] += left;
        }
        return points;
    }

    /** How wide all of them are. */
    double width() {
        return lines.stream()
                .flatMapToDouble(line ->
                        IntStream.iterate(0, i -> i < line.length, i -> i + 2).mapToDouble(i -> line[i]))
                .max()
                .orElse(WIDE);
    }

    /** How far a point is from the nearest stroke. */
    double distance(double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (double[] line : lines) {
            for (int i = 0; i + 3 < line.length; i += 2) {
                nearest = Math.min(
                        nearest,
                        distance(x - line[i], y - line[i + 1], line[i + 2] - line[i], line[i + 3] - line[i + 1]));
            }
        }
        return nearest;
    }

    /** From a point to a line that begins at zero and goes so far. */
    private static double distance(double x, double y, double alongX, double alongY) {
        double length = alongX * alongX + alongY * alongY;
        double at = length == 0 ? 0 : Math.max(0, Math.min(1, (x * alongX + y * alongY) / length));
        return Math.hypot(x - at * alongX, y - at * alongY);
    }
}
