package plumbline.sensor.plumbline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import plumbline.sensor.Identity;
import plumbline.sensor.Sample;
import plumbline.sensor.SensorFault;
import plumbline.sensor.Vector3;

class PlumblineEncoderTest {

    private final PlumblineEncoder encoder = new PlumblineEncoder();
    private final ByteBuffer out = ByteBuffer.allocate(PlumblineEncoder.MAX_LENGTH);

    @Test
    void clipsAsASensorDoesAtItsRange() {
        encoder.write(sample(new Vector3(-99, 99, 0.0004), Optional.of(new Vector3(9999, -9999, 0.04))), out);
        assertEquals(
                List.of(sample(new Vector3(-32, 32, 0), Optional.of(new Vector3(4000, -4000, 0)))),
                new PlumblineDecoder().feed(out.flip()));
    }

    @Test
    void theLongestIdentityFits() {
        Identity longest = new Identity("d".repeat(24), "s".repeat(24), "v".repeat(24));
        encoder.write(longest, out);
        assertEquals(List.of(longest), new PlumblineDecoder().feed(out.flip()));
    }

    @Test
    void refusesWhatNoSentenceCanCarry() {
        assertThrows(IllegalArgumentException.class, () -> encoder.write(new Identity("a,b", "", ""), out));
        assertThrows(IllegalArgumentException.class, () -> encoder.write(new SensorFault("x".repeat(25)), out));
        Sample clockless = new Sample(OptionalInt.of(1), OptionalLong.empty(), new Vector3(0, 0, 1), Optional.empty());
        assertThrows(IllegalArgumentException.class, () -> encoder.write(clockless, out));
        assertThrows(IllegalArgumentException.class, () -> new Command.Vibrate(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> new Command.Rate(5));
    }

    private static Sample sample(Vector3 accelG, Optional<Vector3> rateDps) {
        return new Sample(OptionalInt.of(1), OptionalLong.of(20), accelG, rateDps);
    }
}
