package plumbline.device.pretend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import plumbline.device.pretend.motion.Script;
import plumbline.device.recording.FileTrouble;
import plumbline.device.recording.Recorder;
import plumbline.device.recording.RecordingLink;
import plumbline.privacy.PrivateFiles;
import plumbline.sensor.Saying;
import plumbline.sensor.time.Placed;

/** Writes down what a pretend wearer's sensor would say, without letting the time pass, and the truth beside it. */
public final class PretendRecording {

    private PretendRecording() {}

    /**
     * Writes a recording and its labels, {@code day.csv.gz} and {@code day.labels.csv}.
     *
     * @param origin when the script begins; whole milliseconds
     * @throws IOException when a file cannot be written; the message is a sentence for the wearer
     */
    public static void write(Path file, Instant origin, Script script, PretendSensor sensor, long seed)
            throws IOException {
        if (Files.exists(file)) {
            throw new IOException(FileTrouble.writing(file, new FileAlreadyExistsException(file.toString()))
                    .sentence());
        }
        // Half a recording never stands under the name of a whole one; whoever is told to end leaves nothing behind.
        Path part = file.resolveSibling(".part-" + file.getFileName());
        Files.deleteIfExists(part);
        Recorder recorder = Recorder.create(part);
        part.toFile().deleteOnExit();
        Optional<Saying> trouble = Optional.empty();
        PretendSamples samples = new PretendSamples(script, sensor, seed);
        while (samples.hasNext() && trouble.isEmpty()) {
            long ms = Math.round(samples.nextS() * 1000);
            trouble = recorder.on(new Placed(origin.plusMillis(ms), samples.next()));
        }
        Optional<Saying> last = recorder.close();
        String sentence = trouble.or(() -> last).map(Saying::sentence).orElse("");
        if (!sentence.isEmpty()) {
            Files.deleteIfExists(part);
            throw new IOException(sentence.replace(part.toString(), file.toString()));
        }
        writeLabels(labels(file), script);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void writeLabels(Path file, Script script) throws IOException {
        try {
            PrivateFiles.create(file, script.labelFile().getBytes(StandardCharsets.US_ASCII));
        } catch (IOException problem) {
            throw new IOException(FileTrouble.writing(file, problem).sentence(), problem);
        }
    }

    /** Where the labels of this recording stand. */
    public static Path labels(Path recording) {
        String name = String.valueOf(recording.getFileName()).replaceFirst(RecordingLink.SUFFIX + "$", "");
        return recording.resolveSibling(name + ".labels.csv");
    }
}
