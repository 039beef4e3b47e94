package plumbline.app.firmware;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assertions;
import plumbline.app.live.monitor.HostClock;
import plumbline.device.port.SerialLink;
import plumbline.sensor.plumbline.PlumblineDecoder;

/** The simulated board with the real firmware on it, behind a serial port like any other. It feels what was recorded. */
final class Board {

    /** The usual build: over USB, on a Nano. */
    static final String NANO = "115200-16mhz";

    private static final String PORT = "port ";

    private Board() {}

    /**
     * Runs the usual build as fast as it goes, some hundred times as fast as a real one.
     *
     * @param options of the simulator, separated by blanks; one of them ends the run
     */
    static Run run(Path recording, Run.Talk talk, String options) throws IOException {
        return run(NANO, recording, talk, options);
    }

    /** Runs one of the builds, such as {@code 38400-8mhz}. */
    static Run run(String variant, Path recording, Run.Talk talk, String options) throws IOException {
        List<String> command = new ArrayList<>();
        command.addAll(List.of(Toolchain.simulator().toString(), "--await-byte", "--speed", "0"));
        command.addAll(List.of("--last-words", Run.LAST_WORDS));
        command.addAll(List.of("--mhz", variant.endsWith("-8mhz") ? "8" : "16"));
        command.addAll(List.of(options.split(" ")));
        command.add(Toolchain.firmware(variant).toString());
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        try {
            feel(recording, process.getOutputStream());
            return listen(process.inputReader(), talk);
        } finally {
            process.destroy();
        }
    }

    private static void feel(Path recording, OutputStream board) throws IOException {
        try (GZIPInputStream rows = new GZIPInputStream(Files.newInputStream(recording));
                board) {
            rows.transferTo(board);
        }
    }

    /** On this very thread: so the board, which waits for its host to read, is never far ahead of the test. */
    private static Run listen(BufferedReader said, Run.Talk talk) throws IOException {
        String first = String.valueOf(said.readLine());
        Assertions.assertTrue(first.startsWith(PORT), first);
        SerialLink link = new SerialLink(first.substring(PORT.length()), 115_200, PlumblineDecoder::new);
        HostClock clock = HostClock.system();
        Run run = new Run(link, talk);
        link.run(clock, event -> {
            if (run.takesTheEnd(event)) {
                clock.stop();
            }
        });
        run.boardSaid(said.lines().toList());
        return run;
    }
}
