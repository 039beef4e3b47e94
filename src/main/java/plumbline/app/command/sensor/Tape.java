package plumbline.app.command.sensor;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import plumbline.device.LinkEvent;
import plumbline.device.recording.RawRecorder;
import plumbline.device.recording.Recorder;
import plumbline.sensor.Saying;
import plumbline.sensor.time.Timed;

/** What is written down of a link: samples, bytes, or both. */
final class Tape {

    private final Optional<Recorder> samples;
    private final Optional<RawRecorder> bytes;
    private Optional<Saying> wrong = Optional.empty();

    private Tape(Optional<Recorder> samples, Optional<RawRecorder> bytes) {
        this.samples = samples;
        this.bytes = bytes;
    }

    /**
     * Starts new files.
     *
     * @param packed whether the samples are written packed, not as text
     * @throws IOException when one cannot be made; the message is a sentence for the wearer
     */
    static Tape create(Optional<Path> samples, boolean packed, Optional<Path> bytes) throws IOException {
        Optional<Recorder> recorder = Optional.empty();
        if (samples.isPresent()) {
            recorder = Optional.of(Recorder.create(samples.get(), packed));
        }
        Optional<RawRecorder> raw = Optional.empty();
        if (bytes.isPresent()) {
            raw = Optional.of(RawRecorder.create(bytes.get()));
        }
        return new Tape(recorder, raw);
    }

    void on(Timed timed) {
        samples.flatMap(to -> to.on(timed)).ifPresent(this::breakOff);
    }

    void on(LinkEvent event) {
        bytes.flatMap(to -> to.on(event)).ifPresent(this::breakOff);
    }

    /** Whether something could not be written, so that it is no use going on. */
    boolean isBroken() {
        return wrong.isPresent();
    }

    /** Ends the files; returns what went wrong with them, if anything did. */
    Optional<Saying> close() {
        samples.flatMap(Recorder::close).ifPresent(this::breakOff);
        bytes.flatMap(RawRecorder::close).ifPresent(this::breakOff);
        return wrong;
    }

    private void breakOff(Saying sentence) {
        wrong = wrong.or(() -> Optional.of(sentence));
    }
}
