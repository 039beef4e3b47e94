package plumbline.app.firmware.sketch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.app.firmware.sketch.Bench.Said;
import plumbline.sensor.Identity;

/** The Arduino sketches, compiled against a stand-in of Arduino's headers. Skipped where there is no g++. */
class ArduinoSketchesTest extends SketchContract {

    ArduinoSketchesTest() {
        super(Dialect.ARDUINO);
    }

    @BeforeAll
    static void compile() throws IOException, InterruptedException {
        Dialect.ARDUINO.prepare();
    }

    @ParameterizedTest
    @EnumSource(
            value = Sketch.class,
            names = {"LSM6DS3", "BNO085"})
    void anArduinoSaysWhoItIsWhenAsked(Sketch sketch) throws Exception {
        String[] words = {"3", "0", "1500:24504C512A393032370D0A", "1700:24504C562C3330302A373535320D0A00FF"};
        List<Said> said = sketch.part().isPresent()
                ? Bench.run(Dialect.ARDUINO, sketch, new Chip(Part.LSM6DS3), words)
                : Bench.run(Dialect.ARDUINO, sketch, new RvcModule(9000, 9000, 0), words);
        List<Double> times = said.stream()
                .filter(one -> one.heard() instanceof Identity)
                .map(Said::ms)
                .toList();
        assertEquals(2, times.size(), times::toString);
        assertTrue(times.get(1) >= 1500 && times.get(1) < 1600, times::toString);
    }
}
