package plumbline.bench;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * What Plumbline takes beside a yardstick on the same data in the same run: whole processes, one of each after the other,
 * and the median of the ratios of each pair. Times by themselves say more of the machine than of the program.
 *
 * <p>{@code mvn -Pbench}. With {@code -Dbench.before=CLASSPATH} an older build runs beside it: of commit de5e48c, say, made
 * in a git worktree.
 */
public final class Ratios {

    private static final int PAIRS = 5;
    private static final String MAIN = "plumbline.app.Main";

    private final Path folder;
    private final String here = System.getProperty("java.class.path");
    private final String before = System.getProperty("bench.before", "");

    private Ratios(Path folder) {
        this.folder = folder;
    }

    private record Taken(double cpuS, double peakMb, double wallS) {}

    private record Run(String name, String classpath, String main, List<String> arguments) {}

    /** Prints all ratios. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("plumbline-bench");
        try {
            new Ratios(folder).all();
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void all() throws IOException, InterruptedException {
        System.out.println("Ratios of CPU, medians of " + PAIRS + " pairs on " + Runtime.version() + ", "
                + Runtime.getRuntime().availableProcessors() + " cores:");
        Path day = simulated("day", 24);
        Path hours = simulated("hours", 4);
        Path packed = packed(hours);
        Run parse = run("bare parse of all columns", "plumbline.bench.BareParse", day);
        compare("analyze a day at 100 Hz", analyze(day), parse);
        if (!before.isEmpty()) {
            compare("analyze a day at 100 Hz", analyze(day), before("before", day));
            compare("analyze 4 h at 100 Hz", analyze(hours), before("before", hours));
        }
        compare("analyze a day", analyze(day), new Run("4 h of it", here, MAIN, List.of("analyze", hours.toString())));
        compare("analyze .csv.gz", analyze(packed), run("gunzip and bare parse", "plumbline.bench.BareParse", packed));
        compare(
                "--version",
                new Run("plumbline", here, MAIN, List.of("--version")),
                run("a program that does nothing", "plumbline.bench.Nothing"));
        walls(
                "analyze two files of 4 h",
                List.of("analyze", hours.toString(), copied(hours).toString()),
                "one",
                List.of("analyze", hours.toString()));
        new Steady(hours).print();
        new Reading(day, simulated("packed", 24, ".plm")).print();
    }

    private Run analyze(Path file) {
        return new Run("plumbline", here, MAIN, List.of("analyze", file.toString()));
    }

    private Run before(String name, Path file) {
        return new Run(name, before, MAIN, List.of("analyze", file.toString()));
    }

    private Run run(String name, String main, Path... files) {
        return new Run(
                name, here, main, Arrays.stream(files).map(Path::toString).toList());
    }

    private void compare(String what, Run ours, Run other) throws IOException, InterruptedException {
        List<Double> ratios = new ArrayList<>();
        List<Taken> one = new ArrayList<>();
        List<Taken> two = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            Taken a = take(ours);
            Taken b = take(other);
            one.add(a);
            two.add(b);
            ratios.add(a.cpuS() / b.cpuS());
        }
        System.out.printf(
                Locale.ROOT,
                "%-28s %5.2f x %-28s (%.2f s and %.2f s of CPU; %.0f and %.0f MB at the most)%n",
                what,
                median(ratios),
                other.name(),
                median(one.stream().map(Taken::cpuS).toList()),
                median(two.stream().map(Taken::cpuS).toList()),
                median(one.stream().map(Taken::peakMb).toList()),
                median(two.stream().map(Taken::peakMb).toList()));
    }

    private void walls(String what, List<String> ours, String name, List<String> other)
            throws IOException, InterruptedException {
        List<Double> ratios = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            ratios.add(take(new Run(what, here, MAIN, ours)).wallS()
                    / take(new Run(name, here, MAIN, other)).wallS());
        }
        System.out.printf(Locale.ROOT, "%-28s %5.2f x %s, on the wall's clock%n", what, median(ratios), name);
    }

    private Taken take(Run run) throws IOException, InterruptedException {
        Path to = folder.resolve("taken");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.awt.headless=true",
                "-cp",
                run.classpath() + File.pathSeparator + here,
                "plumbline.bench.Timed",
                to.toString(),
                run.main()));
        command.addAll(run.arguments());
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int exit = process.waitFor();
        double wallS = (System.nanoTime() - start) / 1e9;
        if (exit != 0) {
            throw new IllegalStateException(command + " ended with " + exit);
        }
        String[] taken = Files.readString(to).split(" ", -1);
        return new Taken(Long.parseLong(taken[0]) / 1e9, Long.parseLong(taken[1]) / 1024.0, wallS);
    }

    private Path simulated(String name, int hours) throws IOException, InterruptedException {
        return simulated(name, hours, ".csv");
    }

    private Path simulated(String name, int hours, String suffix) throws IOException, InterruptedException {
        Path file = folder.resolve(name + suffix);
        take(new Run(
                "simulate",
                here,
                MAIN,
                List.of("simulate", "--hours", String.valueOf(hours), "--rate", "100", "-o", file.toString())));
        return file;
    }

    private static Path packed(Path file) throws IOException {
        Path packed = Path.of(file + ".gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(file, out);
        }
        return packed;
    }

    private static Path copied(Path file) throws IOException {
        return Files.copy(file, file.resolveSibling("again.csv"));
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }
}
