package plumbline.app.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import plumbline.app.live.monitor.Feed;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.recording.RecordingDecoder;

/** The recording that the board is made to feel, 25 rows a second, to compare with what it says. */
final class Morning {

    static final Path FILE = Path.of("samples", "desk-morning.csv.gz");

    static final int ROW_MS = 40;

    /** 50 Hz. */
    static final long USUAL_SPACING_MS = 20;

    /** After so many samples the running number begins at 0 again. */
    static final int NUMBERS = 1 << 16;

    private final List<Sample> rows;

    private Morning(List<Sample> rows) {
        this.rows = rows;
    }

    static Morning read() throws IOException {
        try (GZIPInputStream unpacked = new GZIPInputStream(Files.newInputStream(FILE))) {
            return new Morning(new RecordingDecoder()
                    .feed(ByteBuffer.wrap(unpacked.readAllBytes())).stream()
                            .filter(Sample.class::isInstance)
                            .map(Sample.class::cast)
                            .toList());
        }
    }

    /**
     * What the n-th row says in whole mg and tenths of a degree a second, more digits than which the recording does not
     * hold. After its end the board feels the last row for ever. The registers are finer (1/4096 g, 1/32.8 degrees a second), so nothing may be lost on the way.
     */
    List<Long> row(int number) {
        return values(rows.get(Math.min(number, rows.size() - 1)));
    }

    static List<Long> values(Sample sample) {
        return Stream.concat(
                        whole(sample.accelG().times(1000)),
                        whole(sample.rateDps().orElseThrow().times(10)))
                .toList();
    }

    private static Stream<Long> whole(Vector3 vector) {
        return Stream.of(Math.round(vector.x()), Math.round(vector.y()), Math.round(vector.z()));
    }

    /** Sees that every sample is the row of its running number, to the last digit. */
    void assertTold(Run run) {
        for (Sample sample : run.samples()) {
            int number = sample.sequence().orElseThrow();
            assertEquals(row(number), values(sample), () -> "sample " + number);
        }
    }

    /** Sees that all samples came, from the first after power-on, so many at least, and nothing that was none. */
    static void assertWhole(int least, Run run) {
        List<Sample> samples = run.samples();
        List<Integer> outOfPlace = IntStream.range(0, samples.size())
                .filter(i -> samples.get(i).sequence().orElseThrow() != i)
                .boxed()
                .toList();
        assertEquals(List.of(), outOfPlace);
        assertTrue(samples.size() >= least, () -> "only " + samples.size() + " samples");
        assertEquals(new Feed.Counts(samples.size(), 0, 0, 0), run.feed().counts());
    }

    /** The steps of the sensor's own clock from sample to sample. */
    static List<Long> spacingsMs(List<Sample> samples) {
        return IntStream.range(1, samples.size())
                .mapToObj(i -> samples.get(i).deviceMs().orElseThrow()
                        - samples.get(i - 1).deviceMs().orElseThrow())
                .toList();
    }
}
