package plumbline.sensor.drawer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plumbline.sensor.Vector3;

/** The 24 streams that an earlier Plumbline took wrongly, where they are at hand. */
class GivenStreamsTest {

    private static final Path STREAMS = Path.of("..", "shared", "data", "streams");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            adafruit_mpu6050_basic | in m/s2 from acceleration x | 0.952 0.120 0.281
            bno080_ex1_flat | the quaternion real, i, j, k | 0.03 0.02 1.0
            bno085_uart_rvc | '' | 0.952 0.122 0.281
            circuitpy_tuple_cp | in m/s2 from column 1 | 0.952 0.120 0.281
            degree_sign_pr | the angles pitch, roll | 0.952 0.120 0.281
            espidf_xout | 16384 to the g from accel_xout | 0.952 0.120 0.281
            hipnuc_hi91 | '' | 0.952 0.120 0.281
            imu_xaxis_lsm6 | in g from x-axis | 0.952 0.120 0.281
            json_status_then_data | in g from accel x, accel y, accel z | 0.955 0.122 0.288
            lfcr_csv | in g from column 1 | 0.952 0.120 0.281
            microbit_writevalue | in mg from x, y, z | 0.972 0.124 0.288
            playground_AcX | 16384 to the g from acx | 0.952 0.120 0.280
            radians_label | the angles pitch, roll in radians | 0.98 0.05 0.17
            sparkfun_icm20948_scaled | in mg from scaled. acc x | 0.952 0.122 0.281
            superscript_units | in m/s2 from acc x | 0.952 0.120 0.281
            """)
    void readsWhatIsASensor(String name, String words, String mean) throws IOException {
        Verdicts verdicts = verdicts(name);
        assertEquals(1, verdicts.recognised().size(), verdicts::words);
        assertTrue(verdicts.recognised().get(0).detail().contains(words), verdicts::words);
        assertTrue(verdicts.samples() > 30, verdicts::words);
        // Cut frames at both ends of the file.
        assertTrue(verdicts.garbled() < 20, verdicts::words);
        String[] v = mean.split(" ", -1);
        Vector3 right = new Vector3(Double.parseDouble(v[0]), Double.parseDouble(v[1]), Double.parseDouble(v[2]));
        assertTrue(verdicts.mean().minus(right).norm() < 0.025, verdicts::words);
    }

    @ParameterizedTest
    @CsvSource({
        "adc3, UNCLEAR_COLUMNS",
        "bno055_sensorapi_h250, TEXT_WITHOUT_TILT",
        "bno08x_ypr_4000, UNCLEAR_COLUMNS",
        "json_status, TEXT_WITHOUT_TILT",
        "marlin_m114, PRINTER",
        "mpulight_getangle_10, UNCLEAR_COLUMNS",
        "nano33_simplegyro, TEXT_WITHOUT_TILT",
        "unnamed_wxyz_y0, UNCLEAR_COLUMNS",
        "unnamed_ypr_250, UNCLEAR_COLUMNS"
    })
    void asksAboutOrRefusesWhatIsNone(String name, String said) throws IOException {
        Verdicts verdicts = verdicts(name);
        assertEquals(0, verdicts.samples(), verdicts::words);
        assertEquals(
                List.of(said.split(" ", -1)),
                verdicts.said().stream().map(Enum::name).toList());
    }

    private static Verdicts verdicts(String name) throws IOException {
        Path file = STREAMS.resolve(name + ".bin");
        Assumptions.assumeTrue(Files.isReadable(file), "skipped: the streams (../shared/data/streams) are not here");
        byte[] bytes = Files.readAllBytes(file);
        return Verdicts.of(bytes, bytes.length);
    }
}
