package plumbline.device.recording;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
import plumbline.device.LinkEvent;
import plumbline.privacy.PrivateFiles;
import plumbline.sensor.Saying;

/**
 * Keeps the bytes of a link as they came, for {@code plumbline decode} or for whoever looks into what a sensor says. The
 * file is the wearer's alone to read.
 */
public final class RawRecorder {

    private final Path file;
    private final OutputStream out;
    private long bytes;
    private boolean ended;

    private RawRecorder(Path file, OutputStream out) {
        this.file = file;
        this.out = out;
    }

    /**
     * Starts a new file; never over one that is there.
     *
     * @throws IOException when the file cannot be made; the message is a sentence for the wearer
     */
    public static RawRecorder create(Path file) throws IOException {
        try {
            return new RawRecorder(file, PrivateFiles.openNewFile(file));
        } catch (IOException problem) {
            throw new Unwritable(FileTrouble.writing(file, problem), problem);
        }
    }

    /**
     * Writes the bytes of a chunk, and passes over all else.
     *
     * @return what went wrong, said once: from then on nothing more is written
     */
    public Optional<Saying> on(LinkEvent event) {
        if (ended || !(event instanceof LinkEvent.Chunk chunk)) {
            return Optional.empty();
        }
        byte[] copy = new byte[chunk.bytes().remaining()];
        chunk.bytes().duplicate().get(copy);
        try {
            out.write(copy);
            bytes += copy.length;
            return Optional.empty();
        } catch (IOException problem) {
            ended = true;
            return Optional.of(FileTrouble.stopped(file, problem));
        }
    }

    /** How many bytes were written. */
    public long bytes() {
        return bytes;
    }

    /**
     * Ends the file.
     *
     * @return what went wrong, if anything did and was not said before
     */
    public Optional<Saying> close() {
        try {
            out.close();
            return Optional.empty();
        } catch (IOException problem) {
            return ended ? Optional.empty() : Optional.of(FileTrouble.stopped(file, problem));
        }
    }
}
