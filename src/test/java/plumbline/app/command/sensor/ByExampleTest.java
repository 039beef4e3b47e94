package plumbline.app.command.sensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.command.Cli;
import plumbline.device.port.Pty;

/** A person with an analogue accelerometer does what {@code ports --listen} says; then the sensor is read. */
@Timeout(240)
class ByExampleTest {

    private static final long EVERY_NANOS = 20_000_000;
    private static final double STEP_DEG = 1.5;

    @TempDir
    private Path home;

    /** A board in a hand: it goes to where it is wanted, at 75 degrees a second. */
    private static final class Board {

        private final Random random = new Random(4);
        private double pitch;
        private double roll;

        String line(double pitchTo, double rollTo) {
            pitch += Math.max(-STEP_DEG, Math.min(STEP_DEG, pitchTo - pitch));
            roll += Math.max(-STEP_DEG, Math.min(STEP_DEG, rollTo - roll));
            double p = Math.toRadians(pitch);
            double r = Math.toRadians(roll);
            return String.format(
                    Locale.ROOT,
                    "%d,%d,%d\r\n",
                    input(508, -Math.sin(p)),
                    input(515, Math.sin(r) * Math.cos(p)),
                    input(511, Math.cos(r) * Math.cos(p)));
        }

        private long input(int zero, double g) {
            return Math.round(zero + 100 * g + 0.5 * random.nextGaussian());
        }
    }

    @Test
    void tipItForwardThenToTheLeft() throws Exception {
        Cli plumbline = new Cli(home);
        Board board = new Board();
        try (Pty pty = Pty.open()) {
            Cli.Going going = plumbline.start("ports", "--listen", pty.port().toString());
            hold(going, pty, board);
            Cli.Run run = plumbline.end(going);
            assertEquals(0, run.code(), run.out() + run.err());
            assertTrue(run.out().contains("these are numbers, but it is not clear"), run.out());
            assertTrue(run.out().contains("sensor.columns = ax, ay, az"), run.out());
            run.out()
                    .lines()
                    .filter(line -> !line.contains(home.toString()))
                    .forEach(line -> assertTrue(line.length() <= 80, line));
            // Columns that change stand in brackets.
            assertTrue(run.out().contains("[#1 ") && run.out().contains("[#2 "), run.out());
            String settings = Files.readString(home.resolve("config/settings.toml"));
            assertTrue(settings.contains("columns = [\"ax\", \"ay\", \"az\"]"), settings);
            assertTrue(settings.contains("zero = [\"5"), settings);
        }
        try (Pty pty = Pty.open()) {
            Cli.Going going = plumbline.start("ports", "--listen", pty.port().toString());
            hold(going, pty, board);
            Cli.Run run = plumbline.end(going);
            assertTrue(run.out().contains("a tilt sensor: text at 115200 baud (acceleration in counts"), run.out());
        }
    }

    /** Does what is said until there is nothing more to be done. */
    private static void hold(Cli.Going going, Pty pty, Board board) throws IOException {
        long due = System.nanoTime();
        while (going.process().isAlive()) {
            String said = going.outSoFar();
            boolean left = said.contains("3 of 4") && !said.contains("4 of 4");
            boolean forward = said.contains("2 of 4") && !said.contains("3 of 4");
            pty.write(board.line(forward ? 55 : 0, left ? -60 : 0));
            due += EVERY_NANOS;
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
        }
    }
}
