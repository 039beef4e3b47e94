package plumbline.app.command.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import plumbline.app.command.Cli;
import plumbline.app.live.PlayedSensor;
import plumbline.device.port.Pty;
import plumbline.history.History;
import plumbline.history.reading.HistoryReader;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.plumbline.PlumblineEncoder;
import plumbline.sitting.Epoch;

/** {@code plumbline run} as a process of its own, on a sensor at the other end of a pseudo-terminal. */
@Execution(ExecutionMode.CONCURRENT)
class RunCommandTest {

    private static final Vector3 THIRTY_G = new Vector3(30, -30, 30);
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);

    @TempDir
    private Path home;

    private final List<Thread> sensors = new ArrayList<>();
    private final List<Process> processes = new ArrayList<>();
    private Cli plumbline = new Cli(Path.of("."));

    @BeforeEach
    void moveIn() {
        plumbline = new Cli(home);
    }

    @AfterEach
    void moveOut() throws InterruptedException {
        processes.forEach(Process::destroyForcibly);
        for (Thread sensor : sensors) {
            sensor.interrupt();
            sensor.join();
        }
    }

    @Test
    void keepsTheDayOverKillsOfEveryKindAndLetsNoSecondOneIn() throws Exception {
        try (Pty pty = Pty.open()) {
            speak(pty);
            Cli.Going first = run(pty.port());
            awaitSaid(first, "reading " + pty.port());
            awaitSaid(first, "  moving");

            Cli.Run second =
                    plumbline.run("run", "--headless", "--port", pty.port().toString());
            assertEquals(5, second.code(), second.err());
            assertTrue(second.err().contains("running"), second.err());

            Cli.Run ended = stop(first);
            assertEquals(143, ended.code(), "the code of a process that was told to stop");
            assertTrue(ended.out().contains(" samples, 0 garbled bytes"), ended.out());
            assertEquals("", ended.err());
            List<Epoch> kept = epochs();
            assertTrue(kept.size() >= 2, kept::toString);

            Cli.Going shot = run(pty.port());
            awaitSaid(shot, "reading " + pty.port());
            shot.process().destroyForcibly().waitFor();
            assertEquals(kept, epochs());

            Cli.Going again = run(pty.port());
            // Begun in the middle of sitting, with an upright that is remembered: either may be said, and neither
            // surely.
            again.until(
                    PATIENCE_NANOS,
                    () -> again.outSoFar().contains("  sitting")
                            || again.outSoFar().contains("  standing"));
            stop(again);
            assertEquals(kept, epochs().subList(0, kept.size()));
            assertTrue(epochs().size() > kept.size(), "the day goes on");
        }
    }

    @Test
    void goesOnByItselfWhenTheSensorIsPluggedInAgain() throws Exception {
        Path plug = home.resolve("sensor");
        Cli.Going run;
        try (Pty pty = Pty.open()) {
            run = run(plug);
            awaitSaid(run, "There is no port");
            Files.createSymbolicLink(plug, pty.port());
            speak(pty);
            awaitSaid(run, "reading " + plug);
        }
        quieten();
        Files.delete(plug);
        awaitSaid(run, "has gone");
        try (Pty pty = Pty.open()) {
            Files.createSymbolicLink(plug, pty.port());
            speak(pty);
            run.until(PATIENCE_NANOS, () -> run.outSoFar().split("reading ", -1).length == 3);
            Cli.Run ended = stop(run);
            assertFalse(ended.err().contains("Exception"), ended.err());
        }
    }

    @Test
    void saysThatWhatComesIsNoSensor() throws Exception {
        try (Pty pty = Pty.open()) {
            Random noise = new Random(11);
            speak(() -> {
                byte[] bytes = new byte[200];
                noise.nextBytes(bytes);
                pty.write(bytes);
            });
            Cli.Going run = run(pty.port());
            awaitSaid(run, "no tilt sensor that is known");
            stop(run);
        }
    }

    @Test
    void countsWhatIsAbsurdThoughItsSumIsRight() throws Exception {
        try (Pty pty = Pty.open()) {
            PlumblineEncoder encoder = new PlumblineEncoder();
            int[] said = {0};
            speak(() -> {
                ByteBuffer sentence = ByteBuffer.allocate(PlumblineEncoder.MAX_LENGTH);
                encoder.write(
                        new Sample(OptionalInt.of(said[0]), OptionalLong.of(20L * said[0]), THIRTY_G, Optional.empty()),
                        sentence);
                said[0]++;
                pty.write(Arrays.copyOf(sentence.array(), sentence.position()));
            });
            Cli.Going run = run(pty.port());
            awaitSaid(run, "reading");
            Cli.Run ended = stop(run);
            assertFalse(ended.err().contains("Exception"), ended.err());
            assertFalse(ended.out().contains("  sitting"), ended.out());
        }
    }

    private Cli.Run stop(Cli.Going going) throws Exception {
        going.process().destroy();
        return plumbline.end(going);
    }

    private Cli.Going run(Path port) throws IOException {
        Cli.Going going = plumbline.with("-Xmx64m").start("run", "--headless", "--port", port.toString());
        processes.add(going.process());
        return going;
    }

    /** A sensor that says the desk morning, from a thread of its own. */
    private void speak(Pty pty) throws IOException {
        PlayedSensor sensor = new PlayedSensor(Path.of("samples", "desk-morning.csv.gz"), Instant.EPOCH, 1);
        start(() -> sensor.sayAll(pty));
    }

    /** Something that is said fifty times a second. */
    private void speak(Runnable saying) {
        start(() -> {
            while (!Thread.currentThread().isInterrupted()) {
                saying.run();
                LockSupport.parkNanos(20_000_000);
            }
        });
    }

    private void start(Runnable saying) {
        Thread thread = new Thread(saying, "sensor");
        sensors.add(thread);
        thread.start();
    }

    private void quieten() throws InterruptedException {
        for (Thread sensor : sensors) {
            sensor.interrupt();
            sensor.join();
        }
    }

    /** What is kept; nothing before there is a history. */
    private List<Epoch> epochs() throws IOException {
        if (!Files.exists(home.resolve("data/history.db"))) {
            return List.of();
        }
        try (HistoryReader reader = History.read(home.resolve("data"), InstantSource.system())) {
            LocalDate today = LocalDate.now(ZoneOffset.UTC);
            return reader.epochs(
                    today.minusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC),
                    today.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC));
        }
    }

    private static void awaitSaid(Cli.Going run, String text) throws Exception {
        run.until(PATIENCE_NANOS, () -> run.outSoFar().contains(text));
    }
}
