package plumbline.app.attach;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ServiceProcessTest {

    /** What is started with the session has another folder to begin in. */
    @Test
    void namesEverythingByAWholePath() {
        List<String> command = ServiceProcess.command(List.of("--port", "/dev/x"));
        int classes = command.indexOf("-cp");
        assertTrue(
                Pattern.compile(Pattern.quote(File.pathSeparator))
                        .splitAsStream(command.get(classes + 1))
                        .allMatch(entry -> Path.of(entry).isAbsolute()),
                command::toString);
        // By itself: systemd would take a program between for the service.
        Path java = Path.of(command.get(0));
        assertTrue(java.endsWith("bin/java"), java::toString);
        assertTrue(Files.isExecutable(java), java::toString);
        assertEquals(
                List.of("plumbline.app.Main", "service", "--port", "/dev/x"),
                command.subList(classes + 2, command.size()));
    }
}
