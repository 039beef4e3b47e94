package plumbline.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import plumbline.history.file.HistoryFiles;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Entry;
import plumbline.sitting.Epoch;

/**
 * Measures what the history costs; no test. In the project's directory, {@code D} being empty or absent:
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
 *     -cp target/test-classes:target/classes:$(cat target/classpath) plumbline.history.Measurements D
 * </pre>
 */
final class Measurements {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final Instant START = FIRST.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final int DAYS = 365;
    private static final int EPOCHS_A_DAY = 8640;

    private final Path directory;
    private final Invented invented = new Invented(1);

    private Measurements(Path directory) {
        this.directory = directory;
    }

    public static void main(String[] arguments) throws Exception {
        new Measurements(Path.of(arguments[0])).all();
    }

    private void all() throws Exception {
        memory("before");
        History history = time("open a new one, cold JVM", this::open);
        memory("open");
        threeYearsOfSummaries(history);
        minuteCommits(history);
        memory("after 500 commits");
        time("write a year of epochs, a commit a day", () -> yearOfEpochs(history));
        try (HistoryReader reader = history.reader()) {
            repeat("read a day", 50, n -> reader.day(FIRST.plusDays(100 + n), ZoneOffset.UTC));
            repeat("read 14 of 1095 summaries", 200, n -> reader.summaries(FIRST.plusDays(n), FIRST.plusDays(n + 13)));
        }
        memory("after reading");
        time("back up", () -> {
            history.backup(directory.resolve("copy.db"));
            return history;
        });
        history.close();
        say("a year of 10 s epochs, day and night: %.1f MB".formatted(Files.size(Histories.database(directory)) / 1e6));
        time("open it again", this::open).close();
        new HistoryFiles(directory).suspect();
        History again = time("open it again, looking through all of it", this::open);
        time(
                "delete half a year of epochs",
                () -> again.writer().deleteEpochsBefore(START.plus(Duration.ofDays(DAYS / 2))));
        again.close();
        memory("at the end");
    }

    private History open() {
        return Histories.ready(directory);
    }

    private void threeYearsOfSummaries(History history) {
        for (int day = 0; day < 3 * 365; day++) {
            history.writer().offer(List.of(new Entry.DaySoFar(invented.summary(FIRST.plusDays(day)))));
        }
        history.writer().commit();
    }

    private void minuteCommits(History history) throws Exception {
        Instant later = START.plus(Duration.ofDays(3 * 365));
        repeat("commit a minute: 6 epochs, day so far, open bout", 500, n -> {
            for (int i = 0; i < 6; i++) {
                history.writer()
                        .offer(List.of(
                                new Entry.Measured(invented.epoch(later.plusSeconds(60L * n + 10L * i))),
                                new Entry.DaySoFar(invented.summary(FIRST.plusDays(1100))),
                                new Entry.Sitting(Optional.of(invented.bout(later)))));
            }
            return history.writer().commit();
        });
    }

    private boolean yearOfEpochs(History history) {
        boolean well = true;
        for (int day = 0; day < DAYS; day++) {
            for (int i = 0; i < EPOCHS_A_DAY; i++) {
                Epoch epoch = invented.epoch(START.plusSeconds(10L * (day * EPOCHS_A_DAY + i)));
                well &= history.writer().offer(List.of(new Entry.Measured(epoch)));
            }
            well &= history.writer().commit();
        }
        return well;
    }

    private interface Task<T> {
        T run() throws Exception;
    }

    private interface Round {
        Object run(int n) throws Exception;
    }

    private static <T> T time(String what, Task<T> task) throws Exception {
        long start = System.nanoTime();
        T result = task.run();
        say("%s: %.1f ms (%s)"
                .formatted(
                        what,
                        (System.nanoTime() - start) / 1e6,
                        result.getClass().getSimpleName()));
        return result;
    }

    private static void repeat(String what, int times, Round round) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int n = 0; n < times; n++) {
            long start = System.nanoTime();
            round.run(n);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        double first = millis.get(0);
        Collections.sort(millis);
        say("%s: first %.2f, median %.2f, p95 %.2f ms, n = %d"
                .formatted(what, first, millis.get(times / 2), millis.get(times * 95 / 100), times));
    }

    private static void memory(String when) throws IOException {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        String resident = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS"))
                .findFirst()
                .orElse("VmRSS unknown");
        say("%s: heap %.1f MB, %s".formatted(when, (runtime.totalMemory() - runtime.freeMemory()) / 1e6, resident));
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
