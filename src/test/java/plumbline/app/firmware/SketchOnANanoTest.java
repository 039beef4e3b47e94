package plumbline.app.firmware;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import plumbline.app.firmware.Run.Talk;
import plumbline.app.firmware.sketch.ArduinoCore;
import plumbline.app.firmware.sketch.Dialect;
import plumbline.app.firmware.sketch.Sketch;
import plumbline.sensor.Identity;
import plumbline.sensor.SensorFault;
import plumbline.sensor.plumbline.Command;

/**
 * The Arduino sketches with the real Arduino core: those for any board are compiled for a Nano, and that of the MPU-6500 runs
 * on the simulated ATmega328P with its emulated MPU-6050. Skipped where the core, the compiler or the simulator is missing.
 */
@Timeout(180)
class SketchOnANanoTest {

    private static final String BOARD = "mpu6500-sketch-16mhz";

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        Toolchain.build();
        ArduinoCore core = ArduinoCore.ready();
        core.link(Dialect.ARDUINO.file(Sketch.MPU6500), Toolchain.firmware(BOARD));
    }

    @Test
    void itTellsARecordingToTheLastDigitThroughUnpluggingAndABrownOut() throws IOException {
        Run run = Board.run(
                BOARD,
                Morning.FILE,
                Talk.once(new Command.WhoAreYou()),
                "--row-per-read --seconds 8 --unplug 3,4.5 --brown-out 6");
        Morning.read().assertTold(run);
        assertTrue(
                run.samples().size() > 290 && run.samples().size() < 325,
                () -> run.samples().size() + " samples");
        assertEquals(
                List.of("imu-gone", "imu-gone", "imu-reset"),
                run.heard(SensorFault.class).stream().map(SensorFault::code).toList());
        assertEquals(
                List.of("1 imu-68", "1 imu-68"),
                run.heard(Identity.class).stream().map(Identity::version).toList());
        // A tick of the core's millis() is 1.024 ms.
        List<Long> odd = Morning.spacingsMs(run.samples()).stream()
                .filter(ms -> Math.abs(ms - Morning.USUAL_SPACING_MS) > 1)
                .toList();
        assertEquals(2, odd.size(), odd::toString);
    }

    @Test
    void aCloneIsUsedAndCalledByItsNumber() throws IOException {
        Run run = Board.run(BOARD, Morning.FILE, Talk.SILENT, "--row-per-read --seconds 2 --who-am-i 98");
        Morning.read().assertTold(run);
        assertEquals(
                List.of("1 imu-98"),
                run.heard(Identity.class).stream().map(Identity::version).toList());
    }

    @Test
    void theOthersCompileToo() throws IOException, InterruptedException {
        ArduinoCore core = ArduinoCore.ready();
        for (Sketch sketch : List.of(Sketch.LSM6DS3, Sketch.LSM9DS1, Sketch.ADXL345, Sketch.LIS3DH)) {
            core.link(Dialect.ARDUINO.file(sketch), Path.of("target", "sketches", sketch.file() + ".elf"));
        }
    }
}
