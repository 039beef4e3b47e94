package plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plumbline.app.command.Cli;

/** Ways into a program that Plumbline does not have. */
class KeptOutTest {

    private static final Pattern INODE = Pattern.compile("socket:\\[(\\d+)]");
    private static final String LISTENING = "0A";

    @Test
    void nothingIsMadeOfBytesThatCouldBeAnyClassAndNoShellIsAsked() throws IOException {
        List<String> doors = new ArrayList<>();
        try (Stream<Path> code = Files.walk(Path.of("src/main/java"))) {
            for (Path file : code.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                for (String door : List.of(
                        "ObjectInputStream",
                        "readObject(",
                        "XMLDecoder",
                        "ScriptEngine",
                        "ServerSocket",
                        ".exec(",
                        "\"sh\"",
                        "\"/bin/sh\"",
                        "\"bash\"",
                        "\"cmd\"")) {
                    if (text.contains(door)) {
                        doors.add(file + ": " + door);
                    }
                }
            }
        }
        // The one door is a local socket, which no network reaches; the porter only opens to those who ring there.
        Path door = Path.of("src/main/java/plumbline/control/Door.java");
        Path porter = Path.of("src/main/java/plumbline/control/Porter.java");
        assertEquals(Set.of(door + ": ServerSocket", porter + ": ServerSocket"), Set.copyOf(doors));
        assertFalse(Files.readString(porter).contains("ServerSocketChannel.open("));
        assertTrue(Files.readString(door).contains("ServerSocketChannel.open(StandardProtocolFamily.UNIX)"));
    }

    @Test
    void aRunListensOnNoPort(@TempDir Path home) throws Exception {
        Assumptions.assumeTrue(Files.isReadable(Path.of("/proc/net/tcp")), "skipped: no /proc of Linux here");
        Cli plumbline = new Cli(home);
        Cli.Going run = plumbline.start(
                "run", "--headless", "--port", home.resolve("none").toString());
        while (!run.outSoFar().contains("There is no port")) {
            assertTrue(run.process().isAlive(), () -> "it ended");
            Thread.onSpinWait();
        }
        Set<String> own = sockets(run.process().pid());
        Set<String> open = new TreeSet<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            if (Files.isReadable(Path.of(table))) {
                for (String line : Files.readAllLines(Path.of(table))) {
                    String[] cells = line.strip().split("\\s+", 20);
                    if (cells.length > 9 && cells[3].equals(LISTENING) && own.contains(cells[9])) {
                        open.add(cells[1].toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        run.process().destroy();
        plumbline.end(run);
        assertEquals(Set.of(), open);
    }

    private static Set<String> sockets(long pid) throws IOException {
        Set<String> sockets = new TreeSet<>();
        try (Stream<Path> all = Files.list(Path.of("/proc/" + pid + "/fd"))) {
            for (Path descriptor : all.toList()) {
                try {
                    Matcher socket =
                            INODE.matcher(Files.readSymbolicLink(descriptor).toString());
                    if (socket.matches()) {
                        sockets.add(socket.group(1));
                    }
                } catch (IOException e) {
                    assertTrue(String.valueOf(e.getMessage()).getBytes(StandardCharsets.UTF_8).length > 0);
                }
            }
        }
        return sockets;
    }
}
