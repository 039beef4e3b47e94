package plumbline.app.attach;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import plumbline.app.care.Carer;
import plumbline.app.home.Directories;
import plumbline.app.home.Failure;
import plumbline.control.NobodyThere;
import plumbline.control.Service;
import plumbline.privacy.PrivateFiles;

/** Starts a service in a process of its own, which outlives the one that starts it. */
public final class ServiceProcess {

    /** A cold disk and a starved machine need seconds; nobody waits for a minute. */
    private static final long PATIENCE_NANOS = 60_000_000_000L;

    private static final long LOOK_MILLIS = 50;

    /**
     * What a service is run with by Java: it lives for days beside other programs. A heap that begins small and gives back what is
     * free takes 53 MB of memory of its own in place of 80; the quick compiler alone is fast enough for a sensor (performance.md).
     */
    private static final List<String> SMALL = List.of(
            "-Xms6m",
            "-Xmx96m",
            "-Xmn3m",
            "-Xss256k",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20",
            "-XX:ReservedCodeCacheSize=24m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData");

    private final Directories directories;
    private final List<String> words;

    /**
     * One to be started.
     *
     * @param words what the command line says of the sensor
     */
    public ServiceProcess(Directories directories, List<String> words) {
        this.directories = directories;
        this.words = List.copyOf(words);
    }

    /**
     * Starts it, and returns when it answers.
     *
     * @throws Failure when it ends instead, with what it said
     */
    public Service start() throws Failure, InterruptedException {
        Path said = directories.state().resolve("service.txt");
        try {
            PrivateFiles.makeDirectory(directories.state());
            Files.deleteIfExists(said);
            PrivateFiles.makeNewFile(said);
            Process process = OwnProgram.start(command(words), said);
            return reach(process, said);
        } catch (IOException e) {
            throw new Failure(Failure.FAILED, "the service could not be started: " + e.getMessage());
        }
    }

    private Service reach(Process process, Path said) throws IOException, Failure, InterruptedException {
        long begun = System.nanoTime();
        while (System.nanoTime() - begun < PATIENCE_NANOS) {
            try {
                return Service.at(directories.socket(), Carer::catalogue);
            } catch (NobodyThere e) {
                if (!process.isAlive() && process.exitValue() != Failure.ALREADY_RUNNING) {
                    throw new Failure(process.exitValue(), said(said));
                }
                Thread.sleep(LOOK_MILLIS);
            }
        }
        throw new Failure(Failure.FAILED, "the service was started, but does not answer; the log has more");
    }

    private static String said(Path file) throws IOException {
        String words = Files.readString(file).strip();
        return words.isEmpty() ? "the service ended at once; the log has more" : words.replaceFirst("^service: ", "");
    }

    /** The command line of a service with these words after it, by the very Java and classes that run here. */
    public static List<String> command(List<String> words) {
        List<String> all = new ArrayList<>(List.of("service"));
        all.addAll(words);
        return OwnProgram.command(SMALL, all);
    }
}
