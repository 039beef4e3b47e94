package plumbline.sensor.detect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plumbline.sensor.Garbled;
import plumbline.sensor.Heard;
import plumbline.sensor.Sample;
import plumbline.sensor.Stranger;
import plumbline.sensor.text.Column;
import plumbline.sensor.text.Quantity;
import plumbline.sensor.text.TextHints;

/** What is refused is not damaged for that. */
class RefusedTextTest {

    private static List<Heard> heard(byte[] bytes) {
        DetectingDecoder decoder = new DetectingDecoder(TextHints.NONE);
        List<Heard> heard = new ArrayList<>(decoder.feed(ByteBuffer.wrap(bytes)));
        heard.addAll(decoder.reset());
        return heard;
    }

    private static long garbled(List<Heard> heard) {
        return heard.stream()
                .filter(Garbled.class::isInstance)
                .mapToLong(damage -> ((Garbled) damage).bytes())
                .sum();
    }

    @Test
    void wholeLinesOfAnotherThingAreNoDamage() {
        for (String line : List.of(
                "{\"status\":\"ok\"}\r\n",
                "$GPGLL,4916.45,N,12311.12,W,225444,A*31\r\n",
                "ok T:21.3 /0.0 B:20.9 /0.0 @:0 B@:0\r\n",
                "temperature 21.5 humidity 40.2\r\n")) {
            List<Heard> heard = heard(line.repeat(2000).getBytes(StandardCharsets.US_ASCII));
            assertTrue(heard.stream().anyMatch(Stranger.class::isInstance), line);
            assertEquals(0, garbled(heard), line);
        }
    }

    @Test
    void soFewLinesThatNothingCanBeToldYetAreNoDamageEither() {
        assertEquals(0, garbled(heard("{\"status\":\"ok\"}\n".repeat(4).getBytes(StandardCharsets.US_ASCII))));
    }

    @Test
    void noiseIsDamage() {
        byte[] noise = new byte[50_000];
        new Random(1).nextBytes(noise);
        assertEquals(noise.length, garbled(heard(noise)));
    }

    private static List<Heard> set(String line, String text, Quantity... columns) {
        TextHints hints = new TextHints(
                Stream.of(columns).map(Column::of).toList(), Optional.empty(), Optional.empty(), line, List.of());
        DetectingDecoder decoder = new DetectingDecoder(hints);
        List<Heard> heard =
                new ArrayList<>(decoder.feed(ByteBuffer.wrap(text.repeat(100).getBytes(StandardCharsets.US_ASCII))));
        heard.addAll(decoder.reset());
        return heard;
    }

    @Test
    void columnsThatFitNoLineAreSaidToBeIt() {
        List<Heard> heard = set("", "17,0.95,0.12,0.28\r\n", Quantity.AX, Quantity.AY, Quantity.AZ);
        assertTrue(heard.contains(Stranger.COLUMNS_MISFIT), heard::toString);
    }

    @Test
    void columnsThatAreSetAreNotTakenFromLinesThatNameARate() {
        String both = "gyro_x:0.5 gyro_y:0.1 gyro_z:-0.7\r\nmisc_p:0.95 misc_q:0.12 misc_r:0.28\r\n";
        List<Sample> samples = set("", both, Quantity.AX, Quantity.AY, Quantity.AZ).stream()
                .filter(Sample.class::isInstance)
                .map(Sample.class::cast)
                .toList();
        assertTrue(samples.size() > 90, () -> samples.size() + " samples");
        assertTrue(samples.stream().allMatch(s -> s.accelG().x() == 0.95), samples::toString);
    }
}
