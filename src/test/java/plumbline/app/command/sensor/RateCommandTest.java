package plumbline.app.command.sensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.command.Cli;
import plumbline.device.port.Pty;
import plumbline.device.port.Speaker;
import plumbline.sensor.maker.Speech;

/** {@code plumbline sensor rate}, with a pretend WitMotion sensor that does as it is told, once it is unlocked. */
@Timeout(240)
class RateCommandTest {

    private static final List<Double> RATES = List.of(0.0, 0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0);
    private static final int COMMAND = 5;

    @TempDir
    private Path home;

    @Test
    void setsFiftyAndReadsItBack() throws Exception {
        try (Pty pty = Pty.open();
                Wit wit = new Wit(pty, true)) {
            Cli.Run run = new Cli(home)
                    .run("sensor", "rate", "50", "--yes", "--port", pty.port().toString());
            assertEquals(0, run.code(), run.out() + run.err());
            assertTrue(
                    run.out().matches("(?s).*WitMotion on " + pty.port() + " sends (9|1\\d)\\.\\d samples.*"),
                    run.out());
            assertTrue(run.out().contains("samples a second now; it says so itself"), run.out());
            assertEquals("FFAA6988B5 FFAA030800 FFAA000000 FFAA270300", wit.heard());
        }
    }

    @Test
    void saysWhereTheSensorDoesNotTakeIt() throws Exception {
        try (Pty pty = Pty.open();
                Wit wit = new Wit(pty, false)) {
            Cli.Run run = new Cli(home)
                    .run("sensor", "rate", "50", "--yes", "--port", pty.port().toString());
            assertEquals(1, run.code(), run.out() + wit.heard());
            assertTrue(run.out().contains("but it says that another is set"), run.out());
            assertTrue(run.err().contains("the sensor did not take it"), run.err());
        }
    }

    @Test
    void writesNothingWhereNobodyIsAsked() throws Exception {
        try (Pty pty = Pty.open();
                Wit wit = new Wit(pty, true)) {
            Cli.Run run = new Cli(home)
                    .run("sensor", "rate", "50", "--port", pty.port().toString());
            assertEquals(1, run.code(), run.out());
            assertTrue(
                    run.err().contains("with --yes it is written without a question. Nothing was written."), run.err());
            assertEquals("", wit.heard());
        }
    }

    @Test
    void theAnswerMayComeFromTheStandardInput() throws Exception {
        try (Pty pty = Pty.open();
                Wit wit = new Wit(pty, true)) {
            Cli plumbline = new Cli(home);
            String port = pty.port().toString();
            Cli.Run no = plumbline.answered("n\n", "sensor", "rate", "50", "--port", port);
            assertEquals(1, no.code(), no.out());
            assertEquals("", wit.heard());
            Cli.Run yes = plumbline.answered("y\n", "sensor", "rate", "50", "--port", port);
            assertEquals(0, yes.code(), yes.out() + yes.err());
            assertTrue(yes.out().contains("Set the WitMotion to 50"), yes.out());
            assertEquals("FFAA6988B5 FFAA030800 FFAA000000 FFAA270300", wit.heard());
        }
    }

    @Test
    void ofASketchItIsInTheSketch() throws Exception {
        try (Pty pty = Pty.open();
                Speaker speaker = new Speaker(pty, Speech.TEXT_JSON)) {
            Cli.Run run = new Cli(home)
                    .run("sensor", "rate", "50", "--yes", "--port", pty.port().toString());
            assertEquals(1, run.code(), run.out() + speaker);
            assertTrue(run.err().contains("is in its sketch"), run.err());
        }
        assertEquals(2, new Cli(home).run("sensor", "rate", "51").code());
        assertEquals(2, new Cli(home).run("sensor").code());
    }

    /** Answers as the standard protocol has it. */
    private static final class Wit implements AutoCloseable {

        private final Pty pty;
        private final boolean obeys;
        private final List<byte[]> rounds = Speech.WITMOTION.messages(3, 2000);
        private final ByteArrayOutputStream commands = new ByteArrayOutputStream();
        private final Thread thread = new Thread(this::speak, "a WitMotion sensor");
        private volatile boolean stopped;
        private int code = 6;

        Wit(Pty pty, boolean obeys) {
            this.pty = pty;
            this.obeys = obeys;
            thread.setDaemon(true);
            thread.start();
        }

        private void speak() {
            long due = System.nanoTime();
            for (int i = 0; !stopped; i++) {
                pty.write(rounds.get(i % rounds.size()));
                due += Math.round(1e9 / RATES.get(code));
                while (!stopped && System.nanoTime() < due) {
                    listen();
                    LockSupport.parkNanos(2_000_000);
                }
            }
        }

        private synchronized void listen() {
            byte[] bytes = pty.read();
            commands.writeBytes(bytes);
            boolean unlocked = heard().contains("FFAA6988B5");
            if (bytes.length == COMMAND && bytes[2] == 3 && unlocked && obeys) {
                code = bytes[3];
            } else if (bytes.length == COMMAND && bytes[2] == 0x27) {
                byte[] reply = {0x55, 0x5F, (byte) code, 0, 6, 0, 0, 0, 0, 0, 0};
                for (int i = 0; i < reply.length - 1; i++) {
                    reply[reply.length - 1] += reply[i];
                }
                pty.write(reply);
            }
        }

        synchronized String heard() {
            StringBuilder words = new StringBuilder();
            byte[] all = commands.toByteArray();
            for (int i = 0; i < all.length; i++) {
                words.append(i > 0 && i % COMMAND == 0 ? " " : "").append(String.format("%02X", all[i]));
            }
            return words.toString();
        }

        @Override
        public void close() {
            stopped = true;
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
