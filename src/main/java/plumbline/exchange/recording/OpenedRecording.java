package plumbline.exchange.recording;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import plumbline.device.recording.RecordingRows;

/**
 * A recording that was recognised and can be read through, once.
 *
 * @param file where it is
 * @param rows its samples
 * @param zero the moment from which labels beside it count, where that is not its first sample
 * @param tellsStart whether it says itself when it was made
 * @param person who wore the sensor, where it says so itself
 */
public record OpenedRecording(
        Path file,
        Format format,
        RecordingRows rows,
        Optional<Instant> zero,
        boolean tellsStart,
        Optional<String> person) {

    /** What it is called. */
    public String name() {
        return String.valueOf(file.getFileName());
    }
}
