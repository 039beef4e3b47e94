package plumbline.app.command.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.command.Cli;
import plumbline.app.live.PlayedSensor;
import plumbline.device.port.Pty;
import plumbline.history.History;
import plumbline.history.file.Connections;
import plumbline.history.reading.HistoryReader;
import plumbline.sitting.Epoch;

/** {@code plumbline run} told to end while it cannot write at once, told so twice, and on a machine that is starved. */
class TermTest {

    private static final long PATIENCE_NANOS = TimeUnit.MINUTES.toNanos(3);
    private static final int BURNERS = 6;
    private static final int ROUNDS = 4;

    /** What is told of a moment may come this much later on a starved machine. */
    private static final Duration LATE = Duration.ofSeconds(20);

    @TempDir
    private Path home;

    @Test
    void aSecondTermHurriesAndLeavesWhatWasAcceptedToTheNextStart() throws Exception {
        try (Pty pty = Pty.open()) {
            Thread sensor = speak(pty);
            Cli plumbline = new Cli(home);
            Cli.Going run = start(plumbline, pty);
            byte[] accepted;
            try (Connection other = Connections.plain(home.resolve("data/history.db"))) {
                run.until(PATIENCE_NANOS, () -> tail().length > 0);
                Connections.execute(other, "BEGIN IMMEDIATE");
                long before = tail().length;
                run.until(PATIENCE_NANOS, () -> tail().length > before);
                accepted = tail();
                run.process().destroy();
                // Whoever is in a hurry says it again until it helps.
                while (!run.process().waitFor(200, TimeUnit.MILLISECONDS)) {
                    run.process().destroy();
                }
                Connections.execute(other, "ROLLBACK");
            }
            assertEquals(143, plumbline.end(run).code());
            assertTrue(log().anyMatch(line -> line.contains("told again to end")), "it was hurried");
            assertTrue(
                    Arrays.equals(accepted, Arrays.copyOf(tail(), accepted.length)), "what was accepted stands there");
            Cli.Going next = start(plumbline, pty);
            next.until(PATIENCE_NANOS, () -> !kept().isEmpty());
            sensor.interrupt();
            sensor.join();
            next.process().destroy();
            assertEquals(143, plumbline.end(next).code());
        }
    }

    @Test
    @Tag("long")
    void onAStarvedMachineAllThatWasAcceptedIsWritten() throws Exception {
        List<Process> burners = new ArrayList<>();
        try (Pty pty = Pty.open()) {
            Thread sensor = speak(pty);
            for (int i = 0; i < BURNERS; i++) {
                burners.add(new ProcessBuilder("sh", "-c", "while :; do :; done").start());
            }
            Cli plumbline = new Cli(home);
            for (int round = 0; round < ROUNDS; round++) {
                Cli.Going run = start(plumbline, pty);
                for (int i = 0; i < 2; i++) {
                    long before = tail().length;
                    run.until(PATIENCE_NANOS, () -> tail().length != before);
                }
                Instant told = Instant.now();
                run.process().destroy();
                assertEquals(143, plumbline.end(run).code());
                List<Epoch> kept = kept();
                Instant last = kept.get(kept.size() - 1).start();
                assertTrue(last.isAfter(told.minus(LATE)), "kept up to " + last + ", told to end at " + told);
                System.out.println("TERM under load, round " + round + ": ended after "
                        + Duration.between(told, Instant.now()).toSeconds() + " s, kept up to "
                        + Duration.between(last, told).toSeconds() + " s before it");
            }
            assertFalse(log().anyMatch(line -> line.contains("not accepted") || line.contains(" ERROR ")));
            sensor.interrupt();
            sensor.join();
        } finally {
            burners.forEach(Process::destroyForcibly);
        }
    }

    private static Cli.Going start(Cli plumbline, Pty pty) throws Exception {
        Cli.Going run =
                plumbline.start("run", "--headless", "--port", pty.port().toString());
        run.until(PATIENCE_NANOS, () -> run.outSoFar().contains("reading "));
        return run;
    }

    private static Thread speak(Pty pty) throws IOException {
        PlayedSensor played = new PlayedSensor(Path.of("samples", "desk-morning.csv.gz"), Instant.EPOCH, 1);
        Thread thread = new Thread(() -> played.sayAll(pty), "sensor");
        thread.start();
        return thread;
    }

    private byte[] tail() throws IOException {
        Path tail = home.resolve("data/history.tail");
        return Files.exists(tail) ? Files.readAllBytes(tail) : new byte[0];
    }

    private List<Epoch> kept() throws IOException {
        try (HistoryReader reader = History.read(home.resolve("data"), InstantSource.system())) {
            return reader.epochs(Instant.EPOCH, Instant.now().plusSeconds(3600));
        }
    }

    private Stream<String> log() throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> logs = Files.list(home.resolve("state/log"))) {
            for (Path log : logs.toList()) {
                lines.addAll(Files.readAllLines(log));
            }
        }
        return lines.stream();
    }
}
