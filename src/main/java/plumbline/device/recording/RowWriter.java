package plumbline.device.recording;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;

/**
 * Writes the rows of a recording: time in s to the ms, acceleration in g to the mg, rates in degrees a second to the
 * tenth, each as {@code ../shared/data/workdays} has them; what is finer than that keeps three more digits.
 *
 * <p>Whole mg and tenths come back from such a row as the very same numbers.
 */
final class RowWriter implements SampleWriter {

    /** Room for the longest row. */
    private static final int ROOM = 256;

    private static final int MS_DIGITS = 3;
    private static final int ACCEL_DIGITS = 3;
    private static final int RATE_DIGITS = 1;
    private static final int FINER_DIGITS = 3;
    private static final int FINER = 1000;

    private final OutputStream out;
    private final byte[] row = new byte[ROOM];
    private int length;
    private boolean rates;

    RowWriter(OutputStream out) {
        this.out = out;
    }

    @Override
    public void header(Instant origin, Sample first) throws IOException {
        header(Optional.of(origin), first);
    }

    /** The same where the moment of time zero may not be known. */
    void header(Optional<Instant> origin, Sample first) throws IOException {
        rates = first.rateDps().isPresent();
        String columns = "time_s,ax_g,ay_g,az_g" + (rates ? ",gx_dps,gy_dps,gz_dps" : "");
        String told = origin.map(at -> RecordingFile.ORIGIN + at + "\n").orElse("");
        out.write(("# Plumbline recording\n" + told + columns + "\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void row(long ms, Sample sample) throws IOException {
        length = 0;
        fixed(ms, MS_DIGITS);
        vector(sample.accelG(), ACCEL_DIGITS);
        if (rates && sample.rateDps().isPresent()) {
            vector(sample.rateDps().get(), RATE_DIGITS);
        } else if (rates) {
            put(',');
            put(',');
            put(',');
        }
        put('\n');
        out.write(row, 0, length);
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void vector(Vector3 vector, int digits) {
        number(vector.x(), digits);
        number(vector.y(), digits);
        number(vector.z(), digits);
    }

    private void number(double value, int digits) {
        put(',');
        long fine = Math.round(value * Math.pow(10, digits) * FINER);
        if (fine % FINER == 0) {
            fixed(fine / FINER, digits);
        } else {
            fixed(fine, digits + FINER_DIGITS);
        }
    }

    /** Writes a whole number with its decimal point so many digits from the right. */
    private void fixed(long value, int digits) {
        if (value < 0) {
            put('-');
        }
        long rest = Math.abs(value);
        int places = digits + 1;
        long power = 10;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        for (; rest >= power; power *= 10) {
            places++;
        }
        int end = length + places + 1;
        for (int at = end - 1; at >= length; at--) {
            if (end - 1 - at == digits) {
                row[at] = '.';
            } else {
                row[at] = (byte) ('0' + rest % 10);
                rest /= 10;
            }
        }
        length = end;
    }

    private void put(char character) {
        row[length++] = (byte) character;
    }
}
