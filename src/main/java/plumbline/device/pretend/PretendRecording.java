package plumbline.device.pretend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import plumbline.device.pretend.motion.Script;
import plumbline.device.recording.FileTrouble;
import plumbline.device.recording.Recorder;
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
        Recorder recorder = Recorder.create(file);
        Optional<String> trouble = Optional.empty();
        PretendSamples samples = new PretendSamples(script, sensor, seed);
        while (samples.hasNext() && trouble.isEmpty()) {
            long ms = Math.round(samples.nextS() * 1000);
            trouble = recorder.on(new Placed(origin.plusMillis(ms), samples.next()));
        }
        Optional<String> last = recorder.close();
        String sentence = trouble.or(() -> last).orElse("");
        if (!sentence.isEmpty()) {
            throw new IOException(sentence);
        }
        writeLabels(labels(file), script);
    }

    private static void writeLabels(Path file, Script script) throws IOException {
        try {
            Files.writeString(file, script.labelFile(), StandardCharsets.US_ASCII, StandardOpenOption.CREATE_NEW);
        } catch (IOException problem) {
            throw new IOException(FileTrouble.writing(file, problem), problem);
        }
    }

    /** Where the labels of this recording stand. */
    public static Path labels(Path recording) {
        String name = String.valueOf(recording.getFileName()).replaceFirst("\\.csv(\\.gz)?$", "");
        return recording.resolveSibling(name + ".labels.csv");
    }
}
