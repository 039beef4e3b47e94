package plumbline.app.command.outside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.command.Cli;
import plumbline.app.live.PlayedSensor;
import plumbline.device.port.Pty;
import plumbline.lab.Program;

/** The service in a process of its own, asked and told by others, as a wearer and their scripts do. */
class ServiceCommandsTest {

    private static final long PATIENCE_NANOS = 120_000_000_000L;

    @TempDir
    private Path home;

    private final List<Process> processes = new ArrayList<>();
    private Pty pty;
    private Thread sensor;

    @BeforeEach
    void plugsIn() throws IOException {
        pty = Pty.open();
        PlayedSensor played = new PlayedSensor(Path.of("samples", "desk-morning.csv.gz"), Instant.EPOCH, 1);
        sensor = new Thread(() -> played.sayAll(pty), "sensor");
        sensor.start();
    }

    @AfterEach
    void unplugs() throws Exception {
        processes.forEach(Process::destroyForcibly);
        sensor.interrupt();
        sensor.join();
        pty.close();
    }

    @Test
    void isAskedAndToldFromOutsideAndNeverLoadsSwing() throws Exception {
        assertEquals(6, run("status").code());
        assertEquals(6, run("pause").code());
        Path loaded = home.resolve("classes.txt");
        Cli.Going service = serve("-Xlog:class+load:file=" + loaded);
        service.until(PATIENCE_NANOS, () -> Files.readString(loaded).contains("plumbline.face.sign.SignPicture"));

        assertEquals(5, run("service").code());
        Cli.Run second = run("run", "--headless", "--port", pty.port().toString());
        assertEquals(5, second.code());
        assertTrue(second.err().contains("running already"), second.err());

        Cli.Run plain = run("status");
        assertTrue(plain.out().contains("(estimated)") || plain.out().contains("Unknown"), plain.out());
        for (String line : plain.out().lines().toList()) {
            assertTrue(line.length() <= 80, line);
        }
        assertTrue(run("status", "--format", "waybar").out().startsWith("{\"text\":\""));
        assertTrue(run("status", "--format", "i3blocks").out().startsWith("{\"full_text\":\""));
        assertFalse(run("status", "--format", "polybar").out().isBlank());
        assertEquals(2, run("status", "--json", "--format", "polybar").code());

        assertEquals(1, run("snooze", "5").code());
        assertEquals(2, run("snooze", "0").code());
        assertEquals(1, run("skip").code());
        assertEquals(1, run("done").code());
        assertEquals(2, run("pain", "11").code());
        assertEquals(2, run("note", " ").code());
        assertEquals(2, run("pause", "25:99").code());
        assertEquals(2, run("correct", "lying").code());

        Cli.Run paused = run("pause", "20");
        assertEquals(0, paused.code(), paused.err());
        assertTrue(paused.out().startsWith("Quiet until "), paused.out());
        service.until(PATIENCE_NANOS, () -> status().has("quiet"));
        assertEquals("pause", status().getAsJsonObject("quiet").get("why").getAsString());
        assertEquals(0, run("resume").code());
        service.until(PATIENCE_NANOS, () -> !status().has("quiet"));
        assertEquals(0, run("note", "=SUM(A1)").code());
        assertEquals(0, run("pain", "4").code());
        assertEquals(0, run("flare-up").code());
        assertEquals(0, run("correct", "standing").code());

        Cli.Run stopped = run("stop");
        assertEquals(0, stopped.code(), stopped.err());
        Cli.Run ended = plumbline().end(service);
        assertEquals(0, ended.code(), ended.err());
        assertEquals("", ended.err());
        assertEquals(6, run("status").code());
        assertFalse(Files.exists(home.resolve("state/run/control.sock")));
        List<String> swing = Files.readAllLines(loaded).stream()
                .filter(line -> line.contains("javax.swing") || line.contains("com.formdev"))
                .toList();
        assertEquals(List.of(), swing);
        String journal = run(
                        "export",
                        "--what",
                        "journal",
                        "--out",
                        home.resolve("out").toString())
                .err();
        assertFalse(journal.contains("Exception"), journal);
    }

    @Test
    void leavesNoSocketInTheWayWhenItIsKilled() throws Exception {
        Cli.Going killed = serve();
        killed.process().destroyForcibly().waitFor();
        assertTrue(Files.exists(home.resolve("state/run/control.sock")));
        assertEquals(6, run("status").code());
        serve();
        assertEquals(0, run("stop").code());
    }

    @Test
    void isShownOnAnotherTerminalUntilTheWearerEndsBoth() throws Exception {
        Cli.Going service = serve();
        Cli.Going terminal = plumbline().start("run", "--headless");
        processes.add(terminal.process());
        terminal.until(PATIENCE_NANOS, () -> terminal.outSoFar().contains("reading " + pty.port()));
        terminal.process().destroyForcibly().waitFor();
        assertEquals(0, run("status").code(), "the service goes on");
        Cli.Going again = plumbline().start("run", "--headless");
        processes.add(again.process());
        again.until(PATIENCE_NANOS, () -> again.outSoFar().contains("reading " + pty.port()));
        assertEquals(0, run("stop").code());
        assertEquals(0, plumbline().end(again).code());
        assertEquals(0, plumbline().end(service).code());
    }

    @Test
    void tellsWhoWatchesEachChangeUntilItEnds() throws Exception {
        Cli.Going service = serve();
        Cli.Going watching = plumbline().start("status", "--watch", "--json");
        processes.add(watching.process());
        watching.until(PATIENCE_NANOS, () -> watching.outSoFar().lines().count() > 3);
        assertEquals(0, run("meeting", "30").code());
        watching.until(PATIENCE_NANOS, () -> watching.outSoFar().contains("\"why\":\"meeting\""));
        service.process().destroy();
        assertEquals(143, plumbline().end(service).code());
        assertEquals(0, plumbline().end(watching).code());
        for (String line : watching.outSoFar().lines().toList()) {
            assertTrue(JsonParser.parseString(line).isJsonObject(), line);
        }
    }

    /** sd_notify(3): READY=1 once, WATCHDOG=1 within WATCHDOG_USEC, STOPPING=1 at the end. */
    @Test
    void tellsSystemdThatItIsReadyAndWellAndThatItEnds() throws Exception {
        Program.assumeInstalled("systemd-notify");
        Path socket = home.resolve("n");
        try (Program systemd = Program.start(
                "python3",
                "-c",
                "import socket,sys\ns=socket.socket(socket.AF_UNIX,socket.SOCK_DGRAM)\ns.bind('" + socket
                        + "')\nprint('bound',flush=True)\nwhile True:\n"
                        + "  open('" + home.resolve("told")
                        + "','ab').write(s.recv(4096).replace(b'\\n',b' ')+b'\\n')")) {
            assertEquals("bound", systemd.firstLine());
            Cli.Going service = plumbline()
                    .in(Map.of("NOTIFY_SOCKET", socket.toString(), "WATCHDOG_USEC", "1000000"))
                    .start("service", "--port", pty.port().toString());
            processes.add(service.process());
            Path told = home.resolve("told");
            service.until(
                    PATIENCE_NANOS,
                    () -> Files.exists(told) && Files.readString(told).split("WATCHDOG=1", -1).length > 2);
            service.process().destroy();
            plumbline().end(service);
            // systemd-notify asks by a BARRIER of its own whether each was read.
            List<String> lines = Files.readAllLines(told).stream()
                    .filter(line -> !line.startsWith("BARRIER"))
                    .toList();
            assertTrue(lines.get(0).contains("READY=1"), lines::toString);
            assertTrue(lines.get(lines.size() - 1).contains("STOPPING=1"), lines::toString);
        }
    }

    private Cli.Going serve(String... options) throws Exception {
        Cli.Going service =
                plumbline().with(options).start("service", "--port", pty.port().toString());
        processes.add(service.process());
        service.until(PATIENCE_NANOS, () -> run("status").code() == 0);
        return service;
    }

    private JsonObject status() throws Exception {
        return JsonParser.parseString(run("status", "--json").out()).getAsJsonObject();
    }

    private Cli.Run run(String... words) throws Exception {
        return plumbline().run(words);
    }

    private Cli plumbline() {
        return new Cli(home);
    }
}
