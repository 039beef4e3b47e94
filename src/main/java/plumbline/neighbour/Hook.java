package plumbline.neighbour;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A program of the wearer's own. It is begun by its arguments, without a shell, and told what happened by its environment.
 *
 * @param command the program and its arguments
 * @param limitS how long it may take before it is ended, in seconds
 */
public record Hook(List<String> command, int limitS) {

    /** How long a program of the wearer's may take. */
    public static final int LIMIT_S = 30;

    /** The most that is kept of what it says. */
    private static final int MOST_SAID = 8_000;

    private static final long STEP_MS = 20;

    public Hook {
        command = List.copyOf(command);
    }

    /** One that has the usual time. */
    public Hook(List<String> command) {
        this(command, LIMIT_S);
    }

    /** What came of it. */
    public sealed interface Result {}

    /** It ended by itself; 0 is well. */
    public record Ended(int exit, String said) implements Result {}

    /** It took too long and was ended, with whatever it had begun. */
    public record TookTooLong(String said) implements Result {}

    /** It could not be begun. */
    public record NotBegun(String why) implements Result {}

    /** Runs it and waits for it. An interrupt ends it. */
    public Result run(Happened happened) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(happened.environment());
        try {
            Process process = builder.start();
            try {
                process.getOutputStream().close();
                return awaited(process);
            } finally {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        } catch (IOException e) {
            return new NotBegun(String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new TookTooLong("");
        }
    }

    /** Reads while it waits, for a pipe that nobody empties would stop the program. */
    private Result awaited(Process process) throws IOException, InterruptedException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        InputStream from = process.getInputStream();
        for (int step = 0; step * STEP_MS < limitS * 1_000L; step++) {
            boolean over = process.waitFor(STEP_MS, TimeUnit.MILLISECONDS);
            while (from.available() > 0) {
                byte[] more = from.readNBytes(Math.min(from.available(), 1 << 16));
                said.write(more, 0, Math.min(more.length, MOST_SAID - said.size()));
            }
            if (over) {
                return new Ended(process.exitValue(), said.toString(StandardCharsets.UTF_8));
            }
        }
        return new TookTooLong(said.toString(StandardCharsets.UTF_8));
    }
}
