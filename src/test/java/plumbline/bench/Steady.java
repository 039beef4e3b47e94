package plumbline.bench;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.posture.PostureTracker;
import plumbline.posture.seat.SlouchSettings;

/** The tracker alone, warm, over the same samples again and again: beside filters and angles as plain loops over arrays. */
final class Steady {

    private static final int ROUNDS = 9;
    private static final int MS = 10;
    private static final double SMOOTH = 0.05;

    private final double[] x;
    private final double[] y;
    private final double[] z;

    Steady(Path recording) throws IOException {
        List<double[]> rows = new ArrayList<>();
        try (Stream<String> lines = Files.lines(recording)) {
            lines.filter(line -> !line.startsWith("#") && !line.startsWith("time"))
                    .map(line -> line.split(",", -1))
                    .forEach(cells -> rows.add(new double[] {
                        Double.parseDouble(cells[1]), Double.parseDouble(cells[2]), Double.parseDouble(cells[3])
                    }));
        }
        x = rows.stream().mapToDouble(row -> row[0]).toArray();
        y = rows.stream().mapToDouble(row -> row[1]).toArray();
        z = rows.stream().mapToDouble(row -> row[2]).toArray();
    }

    void print() {
        List<Double> ratios = new ArrayList<>();
        List<Double> grown = new ArrayList<>();
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        PostureTracker tracker = new PostureTracker(SlouchSettings.DEFAULT, Optional.empty());
        long atMs = 0;
        double first = 0;
        double sink = 0;
        double bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            long allocated = threads.getCurrentThreadAllocatedBytes();
            for (int i = 0; i < x.length; i++) {
                atMs += MS;
                sink += tracker.on(atMs, x[i], y[i], z[i]).size();
            }
            bytes = (threads.getCurrentThreadAllocatedBytes() - allocated) / (double) x.length;
            double ours = System.nanoTime() - begun;
            begun = System.nanoTime();
            sink += loops();
            ratios.add(ours / (System.nanoTime() - begun));
            first = round == 2 ? ours : first;
            if (round > 2) {
                grown.add(ours / first);
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-28s %5.2f x filters and angles as plain loops over arrays; %.1f bytes allocated a sample%n",
                "posture, a sample",
                Ratios.median(ratios.subList(2, ratios.size())),
                bytes);
        System.out.printf(
                Locale.ROOT,
                "%-28s %5.2f x the third %d hours, warm (%s)%n",
                "posture, later hours",
                Ratios.median(grown),
                Math.round(x.length * MS / 3.6e6),
                sink > 0 ? "ran" : "said nothing");
    }

    /** Three low-passes, the length, and two angles for every tenth sample: what the least of any method needs. */
    private double loops() {
        double fx = 0;
        double fy = 0;
        double fz = 1;
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            fx += SMOOTH * (x[i] - fx);
            fy += SMOOTH * (y[i] - fy);
            fz += SMOOTH * (z[i] - fz);
            sum += Math.sqrt(x[i] * x[i] + y[i] * y[i] + z[i] * z[i]);
            if (i % 10 == 0) {
                sum += Math.atan2(fx, fz) + Math.atan2(fy, fz);
            }
        }
        return sum;
    }
}
