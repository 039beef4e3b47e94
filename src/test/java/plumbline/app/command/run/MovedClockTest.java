package plumbline.app.command.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.command.Cli;
import plumbline.app.live.PlayedSensor;
import plumbline.device.port.Pty;
import plumbline.history.History;
import plumbline.history.reading.HistoryReader;
import plumbline.lab.Layer;
import plumbline.lab.Program;
import plumbline.sitting.Epoch;

/**
 * {@code plumbline run} as a process of its own whose wall clock is set, whose wearer travels, and which is frozen, on a
 * sensor that speaks on: what was lived is kept, each second of it once.
 */
@Tag("long")
class MovedClockTest {

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);
    private static final long FROZEN_NANOS = TimeUnit.SECONDS.toNanos(40);
    private static final Duration YEAR = Duration.ofDays(365);

    @TempDir
    private Path home;

    @Test
    void livesThroughEveryClockAnotherZoneAndAFreeze() throws Exception {
        Program.assumeInstalled("kill");
        Path layer = Layer.compiled(MovedClockTest.class, "moved-clock.c", home);
        set(Duration.ZERO);
        travel("Etc/UTC");
        Cli plumbline = new Cli(home)
                .in(Map.of(
                        "LD_PRELOAD", layer.toString(),
                        "MOVED_CLOCK", home.resolve("moved").toString(),
                        "MOVED_ZONE", home.resolve("zone").toString(),
                        "TZ", ""));
        try (Pty pty = Pty.open()) {
            Thread sensor = speak(pty);
            Cli.Going run =
                    plumbline.start("run", "--headless", "--port", pty.port().toString());
            try {
                run.until(PATIENCE_NANOS, () -> lines(run) > 0);
                int hour = hour(run);
                travel("Asia/Tokyo");
                int before = lines(run);
                run.until(PATIENCE_NANOS, () -> lines(run) > before);
                assertTrue(
                        List.of((hour + 9) % 24, (hour + 10) % 24).contains(hour(run)),
                        "told in the zone of Tokyo: " + run.outSoFar());

                for (Duration off : List.of(
                        Duration.ofHours(1),
                        Duration.ofHours(-1),
                        Duration.ofDays(-1),
                        Duration.ZERO,
                        YEAR.multipliedBy(11),
                        Duration.ZERO)) {
                    set(off);
                    awaitTwoMoreAccepted(run);
                }
                frozen(run);
                awaitTwoMoreAccepted(run);
            } finally {
                sensor.interrupt();
                sensor.join();
                run.process().destroy();
            }
            Cli.Run ended = plumbline.end(run);
            assertEquals(143, ended.code(), ended.err());
            // On a starved machine the last words may be missing; where they are said, nothing was lost.
            assertFalse(
                    ended.out().matches("(?s).* samples, [1-9]\\d* garbled.*|.* garbled bytes, [1-9].*"), ended.out());
            assertFalse(ended.err().contains("Exception"), ended.err());
        }
        List<Epoch> kept = kept();
        assertNoSecondTwice(kept);
        assertEquals(List.of(), faults());

        // And it begins eleven years later, by the clock, and deletes nothing.
        set(YEAR.multipliedBy(11));
        try (Pty pty = Pty.open()) {
            Cli.Going later =
                    plumbline.start("run", "--headless", "--port", pty.port().toString());
            Thread sensor = speak(pty);
            later.until(PATIENCE_NANOS, () -> kept().size() > kept.size());
            sensor.interrupt();
            sensor.join();
            later.process().destroy();
            plumbline.end(later);
        }
        assertTrue(kept().containsAll(kept), "what is kept stays");
        System.out.println("moved clock: 6 settings, another zone, 40 s frozen: " + kept.size() + " epochs, "
                + kept.stream().map(Epoch::covered).reduce(Duration.ZERO, Duration::plus)
                + " told, none twice; a start eleven years later kept all");
    }

    private static void assertNoSecondTwice(List<Epoch> inAnyOrder) {
        List<Epoch> kept =
                inAnyOrder.stream().sorted(Comparator.comparing(Epoch::start)).toList();
        for (int i = 0; i < kept.size(); i++) {
            Epoch epoch = kept.get(i);
            assertFalse(epoch.covered().isNegative(), epoch::toString);
            assertTrue(epoch.covered().compareTo(Epoch.LENGTH) <= 0, epoch::toString);
            if (i > 0) {
                Instant end = kept.get(i - 1).start().plus(kept.get(i - 1).covered());
                assertFalse(epoch.start().isBefore(end), kept.get(i - 1) + " / " + epoch);
            }
        }
    }

    /** Stopped by the system, as in a debugger or under a full machine, and let go again. */
    private static void frozen(Cli.Going run) throws IOException, InterruptedException {
        signal(run, "-STOP");
        long end = System.nanoTime() + FROZEN_NANOS;
        for (long left = FROZEN_NANOS; left > 0; left = end - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
        signal(run, "-CONT");
    }

    private static void signal(Cli.Going run, String signal) throws IOException, InterruptedException {
        String pid = Long.toString(run.process().pid());
        assertEquals(0, new ProcessBuilder("kill", signal, pid).start().waitFor());
    }

    private Thread speak(Pty pty) throws IOException {
        PlayedSensor played = new PlayedSensor(Path.of("samples", "desk-morning.csv.gz"), Instant.EPOCH, 1);
        Thread thread = new Thread(() -> played.sayAll(pty), "sensor");
        thread.start();
        return thread;
    }

    /** The wall clock of the process is off by this from now on. */
    private void set(Duration off) throws IOException {
        ByteBuffer nanos = ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder());
        nanos.putLong(0, off.toNanos());
        try (FileChannel file =
                FileChannel.open(home.resolve("moved"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            file.write(nanos, 0); // never cut short: the process has it mapped
        }
    }

    private void travel(String zone) throws IOException {
        Path folder = Files.createDirectories(home.resolve("zone"));
        Files.writeString(folder.resolve("timezone"), zone + "\n");
        Files.deleteIfExists(folder.resolve("localtime"));
        Files.createSymbolicLink(folder.resolve("localtime"), Path.of("/usr/share/zoneinfo", zone));
    }

    /** Twice the tail of the history has grown, or been emptied into the database. */
    private void awaitTwoMoreAccepted(Cli.Going run) throws Exception {
        for (int i = 0; i < 2; i++) {
            FileTime before = tail();
            run.until(PATIENCE_NANOS, () -> !tail().equals(before));
        }
    }

    private FileTime tail() throws IOException {
        return Files.getLastModifiedTime(home.resolve("data/history.tail"));
    }

    private List<Epoch> kept() throws IOException {
        if (!Files.exists(home.resolve("data/history.db"))) {
            return List.of();
        }
        try (HistoryReader reader = History.read(home.resolve("data"), InstantSource.system())) {
            return reader.epochs(Instant.EPOCH, Instant.now().plus(YEAR.multipliedBy(20)));
        }
    }

    private List<String> faults() throws IOException {
        try (Stream<Path> logs = Files.list(home.resolve("state/log"))) {
            return logs.flatMap(log -> {
                        try {
                            return Files.readAllLines(log).stream();
                        } catch (IOException e) {
                            return Stream.of(e.toString());
                        }
                    })
                    .filter(line -> line.contains(" ERROR "))
                    .toList();
        }
    }

    /** The lines that tell a posture. */
    private static Stream<String> told(Cli.Going run) throws IOException {
        return run.outSoFar().lines().filter(line -> line.matches("\\d\\d:\\d\\d:\\d\\d  .*"));
    }

    private static int lines(Cli.Going run) throws IOException {
        return (int) told(run).count();
    }

    private static int hour(Cli.Going run) throws IOException {
        String last = told(run).reduce((a, b) -> b).orElseThrow();
        return Integer.parseInt(last.substring(0, 2));
    }
}
