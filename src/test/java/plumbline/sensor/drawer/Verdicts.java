package plumbline.sensor.drawer;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Recognised;
import plumbline.sensor.Sample;
import plumbline.sensor.Stranger;
import plumbline.sensor.Vector3;
import plumbline.sensor.detect.DetectingDecoder;
import plumbline.sensor.text.TextHints;

/**
 * What Plumbline makes of bytes of which it knows nothing.
 *
 * @param said what was recognised, and what was said instead
 * @param mean of all samples
 */
record Verdicts(List<Recognised> recognised, List<Stranger> said, int samples, Vector3 mean, int garbled) {

    static Verdicts of(byte[] bytes, int longest) {
        return of(bytes, longest, TextHints.NONE);
    }

    static Verdicts of(byte[] bytes, int longest, TextHints hints) {
        DetectingDecoder decoder = new DetectingDecoder(hints);
        Random random = new Random(longest);
        List<Heard> heard = new ArrayList<>();
        for (int at = 0; at < bytes.length; ) {
            int length = Math.min(bytes.length - at, longest == bytes.length ? longest : 1 + random.nextInt(longest));
            heard.addAll(decoder.feed(ByteBuffer.wrap(bytes, at, length)));
            at += length;
        }
        decoder.conclusion().ifPresent(heard::add);
        heard.addAll(decoder.reset());
        List<Vector3> forces = all(heard, Sample.class).map(Sample::accelG).toList();
        Vector3 sum = forces.stream().reduce(Vector3.ZERO, Vector3::plus);
        return new Verdicts(
                all(heard, Recognised.class).toList(),
                all(heard, Stranger.class).toList(),
                forces.size(),
                forces.isEmpty() ? sum : sum.times(1.0 / forces.size()),
                all(heard, Garbled.class).mapToInt(Garbled::bytes).sum());
    }

    private static <T> Stream<T> all(List<Heard> heard, Class<T> kind) {
        return heard.stream().filter(kind::isInstance).map(kind::cast);
    }

    String words() {
        return Stream.concat(
                                recognised.stream().map(r -> r.protocol() + " " + r.detail()),
                                said.stream().map(Enum::name))
                        .collect(Collectors.joining("; "))
                + ", " + samples + " samples, mean " + mean + ", " + garbled + " garbled";
    }
}
