package plumbline.app.command.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.command.Cli;
import plumbline.app.live.PlayedSensor;
import plumbline.coach.Prompt;
import plumbline.device.port.Pty;
import plumbline.device.pretend.PretendRecording;
import plumbline.device.pretend.PretendSensor;
import plumbline.device.pretend.script.Body;
import plumbline.device.pretend.script.Scriptwriter;
import plumbline.device.pretend.script.Seat;
import plumbline.history.History;
import plumbline.history.Opened;
import plumbline.history.reading.HistoryReader;
import plumbline.history.writing.Entry;
import plumbline.sitting.Bout;

/**
 * {@code plumbline run} as a process of its own on a real port, killed as by a crash with a prompt on the screen, put off,
 * and while it is quiet: the next run carries on, and nobody is asked twice.
 */
class RestartTest {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(90);
    private static final String ASKED = "Time to move.";
    private static final String SIT_OR_STAND = "Sitting or standing?";
    private static final String STORY_ASKED = "TIME TO MOVE";

    @TempDir
    private Path home;

    private Optional<Thread> sensor = Optional.empty();
    private Optional<Cli.Going> going = Optional.empty();
    private Cli plumbline = new Cli(Path.of("."));

    @BeforeEach
    void seatedForAnHour() throws IOException {
        // Somebody is at a terminal, which is drawn anew each time.
        plumbline = new Cli(home).with("-Xmx64m", "-Dpicocli.ansi=true");
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/settings.toml"), "[break]\nmove_every_min = 60\nnotice = false\n");
        Instant now = InstantSource.system().instant().truncatedTo(ChronoUnit.MILLIS);
        Duration seated = Duration.ofMinutes(61);
        try (History history = assertInstanceOf(
                        Opened.Ready.class, History.open(home.resolve("data"), InstantSource.system(), health -> {}))
                .history()) {
            history.writer()
                    .offer(List.of(new Entry.Sitting(
                            Optional.of(new Bout(now.minus(seated), now, seated, Duration.ZERO, 0)))));
            assertTrue(history.writer().commit());
        }
    }

    @AfterEach
    void moveOut() throws InterruptedException {
        going.ifPresent(run -> run.process().destroyForcibly());
        if (sensor.isPresent()) {
            sensor.orElseThrow().interrupt();
            sensor.orElseThrow().join();
        }
    }

    @Test
    void carriesOnPromptSnoozeAndQuietOverKills() throws Exception {
        try (Pty pty = Pty.open()) {
            speak(pty);
            begin(pty);
            awaitAsked();
            killWhenKept("prompt");
            Prompt asked = onlyPrompt();

            // The same prompt is on the screen again, and is put off.
            begin(pty);
            awaitShown(ASKED);
            type("10");
            awaitShown("put off (1)");
            killWhenKept("put off");

            // Put off is put off: seated as before, and nothing is asked.
            begin(pty);
            awaitShown("sitting (estimated)", "Sitting");
            assertFalse(shown().contains(ASKED), this::unchecked);
            String time = LocalTime.now(ZoneOffset.UTC).isBefore(LocalTime.of(14, 0)) ? "14:30" : "04:30";
            quietOverAKill(pty, "m " + time, time + ": you are in a meeting");
            quietOverAKill(pty, "p until tomorrow", "you asked for a pause");
            quietOverAKill(pty, "a until monday", "you are not at your desk");

            type("r");
            awaitShown("The quiet is over");
            assertFalse(shown().contains(STORY_ASKED), this::unchecked);
            Cli.Going last = going.orElseThrow();
            last.process().destroy();
            assertEquals(143, plumbline.end(last).code());
            Prompt kept = onlyPrompt();
            assertEquals(asked.askedAt(), kept.askedAt(), "the very same prompt");
            assertEquals(1, kept.snoozes());
            assertEquals(Optional.empty(), kept.end(), "neither unseen nor missed");
        }
    }

    /** A machine so busy that the run missed their steps is not sure how they are, and asks that first. */
    private void awaitAsked() throws Exception {
        awaitShown(ASKED, SIT_OR_STAND);
        if (!shown().contains(ASKED)) {
            type("1");
        }
        awaitShown(ASKED);
    }

    private void quietOverAKill(Pty pty, String typed, String said) throws Exception {
        type(typed);
        awaitShown(said);
        killWhenKept(typed);
        begin(pty);
        awaitShown(said);
        assertFalse(shown().contains(ASKED), this::unchecked);
    }

    private void begin(Pty pty) throws Exception {
        Cli.Going run =
                plumbline.start("run", "--headless", "--port", pty.port().toString());
        going = Optional.of(run);
        awaitShown("reading " + pty.port());
    }

    private void type(String word) throws IOException {
        OutputStream keys = going.orElseThrow().process().getOutputStream();
        keys.write((word + "\n").getBytes(StandardCharsets.UTF_8));
        keys.flush();
    }

    /** As a crash or a flat battery ends it, once two more pages have been drawn: what was shown has long been kept by then. */
    private void killWhenKept(String what) throws Exception {
        int drawn = pages();
        until(() -> pages() >= drawn + 4, what);
        going.orElseThrow().process().destroyForcibly().waitFor();
    }

    private int pages() throws IOException {
        return shown().split("\u001b\\[H", -1).length;
    }

    private String shown() throws IOException {
        return going.orElseThrow().outSoFar();
    }

    private String unchecked() {
        try {
            return shown();
        } catch (IOException e) {
            return e.toString();
        }
    }

    private void awaitShown(String... oneOf) throws Exception {
        until(() -> List.of(oneOf).stream().anyMatch(unchecked()::contains), String.join(" or ", oneOf));
    }

    private void until(Callable<Boolean> condition, String what) throws Exception {
        long end = System.nanoTime() + PATIENCE_NANOS;
        while (!condition.call()) {
            if (System.nanoTime() > end || !going.orElseThrow().process().isAlive()) {
                throw new AssertionError("waited for " + what + ": " + shown() + "\n"
                        + Files.readString(going.orElseThrow().err()));
            }
            LockSupport.parkNanos(100_000_000);
        }
    }

    /** What is kept, with what a killed run left in the tail. */
    private Prompt onlyPrompt() throws IOException {
        InstantSource clock = InstantSource.system();
        try (History history = assertInstanceOf(
                                Opened.Ready.class, History.open(home.resolve("data"), clock, health -> {}))
                        .history();
                HistoryReader reader = history.reader()) {
            List<Prompt> prompts = reader.prompts(
                    clock.instant().minus(Duration.ofDays(1)), clock.instant().plusSeconds(1));
            assertEquals(1, prompts.size(), prompts::toString);
            return prompts.get(0);
        }
    }

    /** A sensor whose wearer walks a few steps, sits down, and stays. */
    private void speak(Pty pty) throws IOException {
        Path recording = home.resolve("seated.csv.gz");
        PretendRecording.write(
                recording,
                Instant.parse("2026-03-02T08:00:00Z"),
                new Scriptwriter(Body.TYPICAL, 3)
                        .stay(2)
                        .walk(8)
                        .sitDown(Seat.CHAIR)
                        .stay(900)
                        .script(),
                PretendSensor.USUAL,
                7);
        PlayedSensor played = new PlayedSensor(recording, Instant.EPOCH, 1);
        Thread thread = new Thread(() -> played.sayAll(pty), "sensor");
        sensor = Optional.of(thread);
        thread.start();
    }
}
