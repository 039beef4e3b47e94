package plumbline.desktop.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.lab.PrivateBus;
import plumbline.lab.Program;

/** A real PipeWire with a source of its own making, asked by the real pw-dump and pactl; skipped where they are not installed. */
class RealPipeWireTest {

    private static final int TRIES = 100;

    private final List<Process> begun = new ArrayList<>();
    private PrivateBus bus;

    @TempDir
    private Path folder;

    @BeforeEach
    void startTheServer() throws Exception {
        for (String program :
                List.of("pipewire", "wireplumber", "pipewire-pulse", "pw-dump", "pactl", "parec", "dbus-daemon")) {
            Program.assumeInstalled(program);
        }
        bus = PrivateBus.start();
        begin("pipewire");
        Assumptions.assumeTrue(comes(folder.resolve("pipewire-0")), "skipped: pipewire does not start here");
        begin("wireplumber");
        begin("pipewire-pulse");
        Assumptions.assumeTrue(comes(folder.resolve("pulse/native")), "skipped: pipewire-pulse does not start here");
        Process source = begin(
                "pactl",
                "load-module",
                "module-null-sink",
                "media.class=Audio/Source/Virtual",
                "sink_name=mic",
                "channel_map=front-left,front-right");
        Assumptions.assumeTrue(
                source.waitFor(20, TimeUnit.SECONDS) && source.exitValue() == 0, "skipped: no source is made here");
    }

    @AfterEach
    void endAll() throws Exception {
        for (Process process : begun) {
            process.destroy();
            process.waitFor(5, TimeUnit.SECONDS);
            process.destroyForcibly();
        }
        if (bus != null) {
            bus.close();
        }
    }

    @Test
    void aRecordingProgramIsSeenEitherWay() throws Exception {
        Microphone byPactl = new Microphone(program("pactl"), "/nowhere/pw-dump");
        Microphone byDump = new Microphone("/nowhere/pactl", program("pw-dump"));
        assertEquals(new Finding.No(), comesTo(byPactl, new Finding.No()));
        assertEquals(new Finding.No(), comesTo(byDump, new Finding.No()));
        Process call = begin("parec", "--device=mic");
        assertEquals(new Finding.Yes(), comesTo(byPactl, new Finding.Yes()));
        assertEquals(new Finding.Yes(), comesTo(byDump, new Finding.Yes()));
        call.destroy();
        assertEquals(new Finding.No(), comesTo(byPactl, new Finding.No()));
        assertEquals(new Finding.No(), comesTo(byDump, new Finding.No()));
        begin("parec", "--device=auto_null.monitor");
        String streams = program("pactl");
        for (int i = 0;
                i < TRIES && !said(streams, "list", "short", "source-outputs").contains("PipeWire");
                i++) {
            Thread.onSpinWait();
        }
        assertEquals(new Finding.No(), byPactl.look(), "what the loudspeakers play");
        assertEquals(new Finding.No(), byDump.look(), "what the loudspeakers play");
    }

    private static String said(String program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(List.of(arguments));
        return Tool.ask(command) instanceof Tool.Said text ? text.text() : "";
    }

    private static Finding comesTo(Microphone probe, Finding wanted) {
        Finding found = probe.look();
        for (int i = 0; i < TRIES && !found.equals(wanted); i++) {
            found = probe.look();
        }
        return found;
    }

    private boolean comes(Path file) throws InterruptedException {
        Process server = begun.get(begun.size() - 1);
        for (int i = 0; i < TRIES && !Files.exists(file); i++) {
            if (server.waitFor(100, TimeUnit.MILLISECONDS)) {
                return false;
            }
        }
        return Files.exists(file);
    }

    /** Under the environment of the test's own server. */
    private String program(String name) throws IOException {
        Path file = folder.resolve("asks-" + name);
        Files.writeString(
                file, "#!/bin/sh\nXDG_RUNTIME_DIR=" + folder + " HOME=" + folder + " exec " + name + " \"$@\"\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
        return file.toString();
    }

    private Process begin(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        builder.environment().put("DBUS_SESSION_BUS_ADDRESS", bus.address());
        builder.environment().remove("PULSE_SERVER");
        Process process = builder.start();
        begun.add(process);
        return process;
    }
}
