package plumbline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import plumbline.device.recording.RecordingLink;
import plumbline.device.recording.RecordingLink.Pace;

/** The same recording packed and as text: bytes, and reading through without weighing, warm. */
final class Reading {

    private static final int ROUNDS = 6;

    private final Path text;
    private final Path packed;

    Reading(Path text, Path packed) {
        this.text = text;
        this.packed = packed;
    }

    void print() throws IOException {
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            ratios.add(nanos(packed) / nanos(text));
        }
        System.out.printf(
                Locale.ROOT,
                "%-28s %5.2f x reading its text through; %.3f x the bytes%n",
                "a packed recording",
                Ratios.median(ratios.subList(1, ROUNDS)),
                Files.size(packed) / (double) Files.size(text));
    }

    private static double nanos(Path file) {
        double[] sum = new double[1];
        long begun = System.nanoTime();
        long samples = new RecordingLink(file, Pace.AT_ONCE, Instant.EPOCH)
                .rows()
                .read(next -> {
                    for (int i = 0; i < next.count(); i++) {
                        sum[0] += next.x(i);
                    }
                })
                .samples();
        double nanos = System.nanoTime() - begun;
        if (samples == 0 || Double.isNaN(sum[0])) {
            throw new IllegalStateException(file + " holds no samples");
        }
        return nanos;
    }
}
