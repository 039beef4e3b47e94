package plumbline.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Consumer;

/** Samples as the rows of a recording of ours, handed out in chunks. Time never goes back; a row that would is left out. */
final class OwnRows {

    private final int chunk;
    private final Consumer<ByteBuffer> out;
    private final StringBuilder text = new StringBuilder("time_s,ax_g,ay_g,az_g\n");
    private double last = Double.NEGATIVE_INFINITY;

    OwnRows(int chunk, Consumer<ByteBuffer> out) {
        this.chunk = chunk;
        this.out = out;
    }

    void add(double seconds, double x, double y, double z) {
        if (seconds <= last) {
            return;
        }
        last = seconds;
        text.append(String.format(Locale.ROOT, "%.4f,%.5f,%.5f,%.5f%n", seconds, x, y, z));
        if (text.length() >= chunk) {
            finish();
        }
    }

    /** Hands out what is left. */
    void finish() {
        out.accept(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.US_ASCII)));
        text.setLength(0);
    }
}
