package plumbline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/** The least that reading a recording takes: every number of every column, out of bytes, added up. The yardstick of {@link Ratios}. */
public final class BareParse {

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private BareParse() {}

    /** Reads the file, packed or not. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        try (InputStream raw = Files.newInputStream(file);
                InputStream in = arguments[0].endsWith(".gz") ? new GZIPInputStream(raw, 1 << 16) : raw) {
            System.out.println(sum(in));
        }
    }

    private static double sum(InputStream in) throws IOException {
        byte[] block = new byte[1 << 16];
        double sum = 0;
        long digits = 0;
        int decimals = -1;
        boolean negative = false;
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
            for (int i = 0; i < count; i++) {
                byte next = block[i];
                if (next >= '0' && next <= '9') {
                    digits = digits * 10 + (next - '0');
                    decimals += decimals >= 0 ? 1 : 0;
                } else if (next == '.') {
                    decimals = 0;
                } else if (next == '-') {
                    negative = true;
                } else {
                    double value = digits / POWERS[Math.max(0, Math.min(15, decimals))];
                    sum += negative ? -value : value;
                    digits = 0;
                    decimals = -1;
                    negative = false;
                }
            }
        }
        return sum;
    }
}
