package plumbline.desktop.probe;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Asks a program of the desktop, and waits for two seconds at most. */
final class Tool {

    private static final long STEP_MS = 10;
    private static final int STEPS = 200;

    /** More than any of them says; a desktop of a thousand streams has 2 MB. */
    private static final int MOST_BYTES = 4 << 20;

    private Tool() {}

    /** What came of it. */
    sealed interface Reply {}

    /** It answered. */
    record Said(String text) implements Reply {}

    /** There is no such program. */
    record Absent() implements Reply {}

    /** It ended with a fault, as where what it speaks with does not run. */
    record Failed() implements Reply {}

    /** It took too long, or said too much, and was ended. */
    record Ended() implements Reply {}

    /** Runs the command in the language C, so that what is read does not change with the language of the wearer. */
    static Reply ask(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C.UTF-8");
        try {
            Process process = builder.start();
            try {
                process.getOutputStream().close();
                return reply(process);
            } finally {
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return new Absent();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Ended();
        }
    }

    /** Reads while it waits, for a pipe that nobody empties would stop the program. */
    private static Reply reply(Process process) throws IOException, InterruptedException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        InputStream from = process.getInputStream();
        for (int step = 0; step < STEPS && said.size() <= MOST_BYTES; step++) {
            boolean over = process.waitFor(STEP_MS, TimeUnit.MILLISECONDS);
            while (from.available() > 0 && said.size() <= MOST_BYTES) {
                said.write(from.readNBytes(Math.min(from.available(), 1 << 16)));
            }
            if (over && said.size() <= MOST_BYTES) {
                return process.exitValue() == 0 ? new Said(said.toString(StandardCharsets.UTF_8)) : new Failed();
            }
        }
        return new Ended();
    }
}
