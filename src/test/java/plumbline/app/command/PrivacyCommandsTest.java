package plumbline.app.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Who is kept out, and what is said where something cannot be written. */
@Execution(ExecutionMode.CONCURRENT)
class PrivacyCommandsTest {

    @TempDir
    private Path home;

    @Test
    void writesForTheWearerOnlyWhateverTheUmask() throws Exception {
        Path recording = home.resolve("day.csv.gz");
        assertEquals(
                0,
                new Cli(home)
                        .run("simulate", "--hours", "0.1", "-o", recording.toString())
                        .code());
        Path bouts = Files.createDirectories(
                home.resolve("deep"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assertEquals(
                0,
                new Cli(home)
                        .run("analyze", recording.toString(), "--bouts", bouts + "/one.csv")
                        .code());
        List<String> open = new ArrayList<>();
        for (Path top : List.of(home.resolve("deep"), home.resolve("state"), recording)) {
            try (Stream<Path> all = Files.walk(top)) {
                for (Path path : all.toList()) {
                    String mode = PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
                    if (!mode.endsWith("------")) {
                        open.add(mode + " " + path);
                    }
                }
            }
        }
        assertEquals(List.of(), open);
        assertTrue(Files.exists(home.resolve("day.labels.csv")));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("day.labels.csv"))));
    }

    @Test
    void keepsALogForEachProcess() throws Exception {
        for (int i = 0; i < 2; i++) {
            assertEquals(0, new Cli(home).run("stretches").code());
        }
        // A command that has nothing to log leaves none; whoever logs has a file of their own.
        List<Cli.Going> going = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            going.add(new Cli(home).start("replay", "--headless", "--speed", "600", "samples/desk-morning.csv.gz"));
        }
        for (Cli.Going one : going) {
            new Cli(home).end(one);
        }
        try (Stream<Path> logs = Files.list(home.resolve("state/log"))) {
            List<Path> all = logs.toList();
            for (Cli.Going one : going) {
                String pid = "-" + one.process().pid() + "-";
                assertEquals(
                        1,
                        all.stream().filter(log -> log.toString().contains(pid)).count(),
                        all::toString);
            }
        }
    }

    @Test
    void saysThatWhatWasToBePrintedCouldNotBeWritten() throws Exception {
        Assumptions.assumeTrue(Files.exists(Path.of("/dev/full")), "there is a /dev/full");
        Cli.Run run =
                shell(Map.of("LC_ALL", "C.UTF-8"), "exec java -cp \"$CP\" plumbline.app.Main stretches > /dev/full");
        assertEquals(1, run.code(), run::toString);
        assertTrue(run.err().contains("could not be written: No space left on device"), run::toString);
        Cli.Run piped = shell(Map.of("LC_ALL", "C.UTF-8"), "java -cp \"$CP\" plumbline.app.Main stretches | head -1");
        assertEquals("", piped.err());
    }

    @Test
    void saysWhatToDoWhereThePathHasLettersThatTheLocaleHasNot() throws Exception {
        Cli.Run run = shell(
                Map.of("LC_ALL", "C"),
                "exec java -cp \"$CP\" plumbline.app.Main analyze \"$(printf 'm\\303\\244rz.csv')\"");
        assertEquals(2, run.code(), run::toString);
        assertFalse(run.err().contains("Exception"), run::toString);
        assertTrue(run.err().contains("LC_ALL=C.UTF-8"), run::toString);
    }

    @Test
    void leavesNoHalfARecordingUnderTheNameOfAWholeOneWhereItIsToldToEnd() throws Exception {
        Path recording = home.resolve("long.csv.gz");
        Cli.Going going = new Cli(home).start("simulate", "--hours", "2000", "-o", recording.toString());
        Path part = home.resolve(".part-long.csv.gz");
        while (!Files.exists(part) || Files.size(part) < 10_000) {
            assertTrue(going.process().isAlive(), () -> "it ended");
            Thread.onSpinWait();
        }
        going.process().destroy();
        assertTrue(going.process().waitFor(60, TimeUnit.SECONDS));
        assertFalse(Files.exists(recording));
        assertFalse(Files.exists(part));
    }

    private Cli.Run shell(Map<String, String> environment, String line) throws IOException, InterruptedException {
        Path out = Files.createTempFile(home, "out", ".txt");
        Path err = Files.createTempFile(home, "err", ".txt");
        ProcessBuilder builder = new ProcessBuilder("sh", "-c", line)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("PLUMBLINE_HOME", home.toString());
        builder.environment().put("CP", System.getProperty("java.class.path"));
        builder.environment()
                .merge("PATH", System.getProperty("java.home") + "/bin", (path, java) -> java + ":" + path);
        Process process = builder.start();
        assertTrue(process.waitFor(120, TimeUnit.SECONDS));
        return new Cli.Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
