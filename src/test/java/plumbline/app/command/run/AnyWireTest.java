package plumbline.app.command.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.command.Cli;
import plumbline.device.port.Pty;
import plumbline.device.port.Speaker;
import plumbline.sensor.drawer.DrawerStreams;
import plumbline.sensor.maker.Speech;

/**
 * Whatever comes over the wire, {@code plumbline run} goes on, in 64 MB. For some seconds in every build; for as long as anybody
 * likes by {@code mvn test -Dtest=AnyWireTest -DsecondsOfAnyWire=600}.
 */
class AnyWireTest {

    private static final int SECONDS = Integer.getInteger("secondsOfAnyWire", 10);

    /** A line of 115200 baud carries 11,520 bytes a second. */
    private static final int BYTES_A_TICK = 115;

    private static final long TICK_NANOS = 10_000_000;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(120);
    private static final int LONGEST_PIECE = 30_000;

    @TempDir
    private Path home;

    @Test
    void mutatedStreamsOfEveryKindEndNothing() throws Exception {
        try (Pty pty = Pty.open()) {
            Cli plumbline = new Cli(home).with("-Xmx64m");
            Cli.Going going =
                    plumbline.start("run", "--headless", "--port", pty.port().toString());
            Random random = new Random(14);
            List<byte[]> streams = DrawerStreams.all(3);
            say(going, pty, SECONDS, () -> mutated(streams.get(random.nextInt(streams.size())), random));
            assertTrue(going.process().isAlive(), going::toString);
            int before = readings(going);
            try (Speaker good = new Speaker(pty, Speech.PLUMBLINE)) {
                long until = System.nanoTime() + PATIENCE_NANOS;
                while (readings(going) <= before) {
                    assertTrue(System.nanoTime() < until, good + " is not read: " + going.outSoFar());
                    LockSupport.parkNanos(TICK_NANOS);
                }
            }
            end(plumbline, going);
        }
    }

    @Test
    void randomBytesAreNoSamples() throws Exception {
        try (Pty pty = Pty.open()) {
            Cli plumbline = new Cli(home).with("-Xmx64m");
            Cli.Going going =
                    plumbline.start("run", "--headless", "--port", pty.port().toString());
            Random random = new Random(15);
            say(going, pty, SECONDS, () -> {
                byte[] bytes = new byte[LONGEST_PIECE];
                random.nextBytes(bytes);
                return bytes;
            });
            assertEquals(0, readings(going), going.outSoFar());
            Cli.Run ended = end(plumbline, going);
            assertTrue(ended.out().lines().anyMatch(line -> line.startsWith("0 samples, ")), ended.out());
        }
    }

    /** Stops it, and looks whether any thread of it has died meanwhile. */
    private Cli.Run end(Cli plumbline, Cli.Going going) throws IOException, InterruptedException {
        going.process().destroy();
        Cli.Run ended = plumbline.end(going);
        assertFalse(ended.err().contains("Exception"), ended.err());
        try (Stream<Path> logs = Files.list(home.resolve("state/log"))) {
            for (Path log : logs.toList()) {
                List<String> errors = Files.readAllLines(log).stream()
                        .filter(line -> line.contains(" ERROR "))
                        .toList();
                assertEquals(List.of(), errors);
            }
        }
        System.out.println(ended.out()
                .lines()
                .filter(line -> line.contains(" garbled bytes"))
                .reduce("", (a, b) -> "any wire, " + SECONDS + " s: " + b));
        return ended;
    }

    private static int readings(Cli.Going going) throws IOException {
        return going.outSoFar().split("reading ", -1).length - 1;
    }

    private static void say(Cli.Going going, Pty pty, int seconds, Supplier<byte[]> pieces) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        long due = System.nanoTime();
        while (System.nanoTime() < until && going.process().isAlive()) {
            byte[] piece = pieces.get();
            for (int at = 0; at < piece.length && System.nanoTime() < until; at += BYTES_A_TICK) {
                pty.write(Arrays.copyOfRange(piece, at, Math.min(piece.length, at + BYTES_A_TICK)));
                due += TICK_NANOS;
                LockSupport.parkNanos(Math.max(1, due - System.nanoTime()));
            }
        }
    }

    /** Cut, doubled, changed, filled with noise, and sometimes as it is. */
    private static byte[] mutated(byte[] stream, Random random) {
        int from = random.nextInt(1 + stream.length / 2);
        byte[] piece = Arrays.copyOfRange(stream, from, Math.min(stream.length, from + LONGEST_PIECE));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        double rate = Math.pow(10, -1 - 4 * random.nextDouble());
        for (int at = 0; at < piece.length; at++) {
            double dice = random.nextDouble();
            if (dice > rate) {
                out.write(piece[at]);
            } else if (dice < rate / 4) {
                out.write(piece[at] ^ 1 << random.nextInt(8));
            } else if (dice < rate / 2) {
                at += random.nextInt(20);
            } else if (dice < rate * 3 / 4) {
                byte[] noise = new byte[random.nextInt(60)];
                random.nextBytes(noise);
                out.writeBytes(noise);
            } else {
                out.write(piece, Math.max(0, at - 30), Math.min(30, at));
            }
        }
        return out.toByteArray();
    }
}
