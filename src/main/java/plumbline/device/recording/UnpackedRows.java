package plumbline.device.recording;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import plumbline.sensor.Sample;
import plumbline.sensor.recording.PackedRows;

/** Writes the rows of a packed recording as text, under a header that the first of them brings. */
final class UnpackedRows {

    private final RowWriter text;
    private final Optional<Instant> origin;
    private boolean begun;

    /** Writes to a stream; the moment of time zero is left out where it is not known. */
    UnpackedRows(OutputStream out, Optional<Instant> origin) {
        this.text = new RowWriter(out);
        this.origin = origin;
    }

    /** Whether the header has been written. */
    boolean begun() {
        return begun;
    }

    void write(PackedRows rows) throws IOException {
        for (int i = 0; i < rows.count(); i++) {
            Sample sample = rows.sample(i);
            if (!begun) {
                begun = true;
                text.header(origin, sample);
            }
            text.row(rows.ms(i), sample);
        }
    }
}
