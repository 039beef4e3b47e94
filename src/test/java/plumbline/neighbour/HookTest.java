package plumbline.neighbour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.lab.Program;

class HookTest {

    private static final Happened ASKED =
            new Happened(Happening.BREAK_ASKED, Instant.parse("2026-11-28T09:00:00.123Z"), Map.of("SEATED_S", "3600"));

    @TempDir
    private Path folder;

    private static Hook shell(String script) {
        Program.assumeInstalled("sh");
        return new Hook(List.of("sh", "-c", script));
    }

    @Test
    void findsInItsEnvironmentWhatHappened() {
        assertEquals(
                new Hook.Ended(0, "break_asked 2026-11-28T09:00:00Z 3600\n"),
                shell("echo $PLUMBLINE_EVENT $PLUMBLINE_AT $PLUMBLINE_SEATED_S").run(ASKED));
    }

    @Test
    void noShellReadsItsArguments() {
        Program.assumeInstalled("echo");
        assertEquals(
                new Hook.Ended(0, "$(id) ; rm * \"a b\"\n"),
                new Hook(List.of("echo", "$(id) ; rm *", "\"a b\"")).run(ASKED));
    }

    @Test
    void itsExitCodeComesBack() {
        assertEquals(
                new Hook.Ended(3, "no lamp\n"),
                shell("echo no lamp >&2; exit 3").run(ASKED));
    }

    @Test
    void aProgramThatIsNotThereIsSaid() {
        Hook.Result result = new Hook(List.of(folder.resolve("absent").toString())).run(ASKED);
        assertTrue(assertInstanceOf(Hook.NotBegun.class, result).why().contains("absent"));
    }

    @Test
    void itIsNeverKeptWaitingForWordsFromUs() {
        assertEquals(new Hook.Ended(0, ""), shell("cat").run(ASKED));
    }

    @Test
    void ofOneThatTalksWithoutEndTheBeginningIsKept() {
        Hook.Result result = shell("i=0; while [ $i -lt 20000 ]; do echo 0123456789; i=$((i+1)); done")
                .run(ASKED);
        assertEquals(8_000, assertInstanceOf(Hook.Ended.class, result).said().length());
    }

    /** With the limit cut down: half a minute is too long for a test. */
    @Test
    void oneThatTakesTooLongIsEndedWithAllThatItHasBegun() throws Exception {
        Path pid = folder.resolve("pid");
        Hook.Result result = new Hook(
                        shell("sleep 600 & echo $! > " + pid + "; echo waiting; wait")
                                .command(),
                        1)
                .run(ASKED);
        assertEquals(new Hook.TookTooLong("waiting\n"), result);
        Optional<ProcessHandle> child =
                ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()));
        if (child.isPresent()) {
            child.get().onExit().get();
        }
        assertFalse(child.filter(ProcessHandle::isAlive).isPresent());
    }
}
