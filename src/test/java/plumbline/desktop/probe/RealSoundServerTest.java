package plumbline.desktop.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

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
import plumbline.lab.Program;

/** A real PulseAudio with a null sink and a null source, and the real pactl; skipped where they are not installed. */
class RealSoundServerTest {

    private final List<Process> begun = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void startTheServer() throws Exception {
        for (String program : List.of("pulseaudio", "pactl", "parec")) {
            Program.assumeInstalled(program);
        }
        begin(
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--exit-idle-time=-1",
                "--disable-shm=yes",
                "--use-pid-file=no",
                "-L",
                "module-native-protocol-unix socket=" + folder.resolve("socket"),
                "-L",
                "module-null-sink sink_name=silence",
                "-L",
                "module-null-source source_name=mic");
        Assumptions.assumeTrue(comesTo(new Finding.No()), "skipped: pulseaudio does not start here");
    }

    @AfterEach
    void endAll() throws Exception {
        for (Process process : begun) {
            process.destroy();
            process.waitFor(5, TimeUnit.SECONDS);
            process.destroyForcibly();
        }
    }

    @Test
    void aRecordingProgramIsSeenAndSeenToEnd() throws Exception {
        Process call = begin("parec", "--device=mic");
        assertEquals(true, comesTo(new Finding.Yes()));
        call.destroy();
        assertEquals(true, comesTo(new Finding.No()));
    }

    @Test
    void whatTheLoudspeakersPlayIsNoCall() throws Exception {
        begin("parec", "--device=silence.monitor");
        comesToStreams(1);
        assertEquals(new Finding.No(), probe().look());
    }

    @Test
    void aServerThatHasGoneCannotTell() throws Exception {
        Process server = begun.get(0);
        server.destroy();
        server.waitFor(5, TimeUnit.SECONDS);
        assertInstanceOf(Finding.CannotTell.class, probe().look());
    }

    /** Under the environment of the test's own server. */
    private Microphone probe() throws IOException {
        Path pactl = folder.resolve("pactl");
        Files.writeString(
                pactl,
                "#!/bin/sh\nPULSE_SERVER=unix:" + folder.resolve("socket") + " HOME=" + folder
                        + " exec pactl \"$@\"\n");
        Files.setPosixFilePermissions(pactl, PosixFilePermissions.fromString("rwx------"));
        return new Microphone(pactl.toString(), "/nowhere/pw-dump");
    }

    private boolean comesTo(Finding wanted) throws Exception {
        for (int i = 0; i < 100; i++) {
            if (probe().look().equals(wanted)) {
                return true;
            }
            if (!begun.get(0).isAlive()) {
                return false;
            }
        }
        return false;
    }

    private void comesToStreams(int count) throws Exception {
        for (int i = 0; i < 100; i++) {
            Tool.Reply said = Tool.ask(List.of(probe().pactl(), "-f", "json", "list", "source-outputs"));
            if (said instanceof Tool.Said text && text.text().split("\"corked\"", -1).length == count + 1) {
                return;
            }
        }
        throw new AssertionError("the stream never came");
    }

    private Process begin(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("PULSE_SERVER", "unix:" + folder.resolve("socket"));
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_RUNTIME_DIR", folder.toString());
        builder.environment().remove("DBUS_SESSION_BUS_ADDRESS");
        Process process = builder.start();
        begun.add(process);
        return process;
    }
}
