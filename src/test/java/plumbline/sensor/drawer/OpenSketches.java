package plumbline.sensor.drawer;

import static plumbline.sensor.drawer.Sketch.FEW;
import static plumbline.sensor.drawer.Sketch.MANY;
import static plumbline.sensor.drawer.Sketch.d;
import static plumbline.sensor.drawer.Sketch.f;
import static plumbline.sensor.drawer.Sketch.force;

import java.util.List;
import plumbline.sensor.drawer.Sketch.Right;

/** Sketches that print acceleration without a word on it, JSON, and odd line ends. */
final class OpenSketches {

    private OpenSketches() {}

    static List<Sketch> all() {
        return List.of(
                force(
                        "csv-g",
                        "three numbers",
                        "in g from column 1, column 2, column 3",
                        MANY,
                        m -> f("%.3f,%.3f,%.3f", m.force())),
                force(
                                "csv-lf-cr",
                                "Seeed and others, LF CR",
                                "in g from column 1",
                                MANY,
                                m -> f("%.3f,%.3f,%.3f", m.force()))
                        .ending("\n\r"),
                force(
                        "slashes",
                        "numbers with slashes",
                        "in g from column 1",
                        MANY,
                        m -> f("%.3f/%.3f/%.3f", m.force())),
                force("colons", "numbers with colons", "in g from column 1", MANY, m -> f("%.3f:%.3f:%.3f", m.force())),
                force(
                        "decimal-comma",
                        "a European table",
                        "in g from column 1",
                        MANY,
                        m -> f("%.3f;%.3f;%.3f", m.force()).replace('.', ',')),
                force(
                        "german",
                        "a German sketch",
                        "in g from beschleunigung x",
                        FEW,
                        m -> f("Beschleunigung X: %.3f g  Y: %.3f g  Z: %.3f g", m.force())),
                force(
                        "vector3d",
                        "a vector as a program prints it",
                        "in g from vector3d x",
                        MANY,
                        m -> f("Vector3D(x=%.3f, y=%.3f, z=%.3f)", m.force())),
                force("csv-cr", "CR alone", "in g from column 1", MANY, m -> f("%.3f,%.3f,%.3f", m.force()))
                        .ending("\r"),
                force(
                                "labels-cr",
                                "CR alone, with names",
                                "in g from ax, ay, az",
                                FEW,
                                m -> f("ax:%.3f ay:%.3f az:%.3f", m.force()))
                        .ending("\r"),
                force(
                        "sparkfun-adxl345",
                        "SparkFun ADXL345",
                        "256 to the g from column 1",
                        MANY,
                        m -> d("%d, %d, %d", m.counts(256))),
                force(
                        "counts-tabs",
                        "a teapot without a pot",
                        "16384 to the g from column 1",
                        MANY,
                        m -> d("%d\t%d\t%d", m.counts(16384))),
                force(
                        "sparkfun-razor-m0",
                        "SparkFun 9DoF Razor M0",
                        "in g from column 2, column 3, column 4",
                        MANY,
                        m -> f("%d, ", m.ms())
                                + f("%.3f, %.3f, %.3f, ", m.force())
                                + f("%.2f, %.2f, %.2f, 20.10, -33.00, 41.25", m.rateDps())),
                force(
                        "bolder-flight",
                        "Bolder Flight MPU9250",
                        "in m/s2 from column 1",
                        MANY,
                        m -> f("%.6f\t%.6f\t%.6f\t", m.metres())
                                + f("%.6f\t%.6f\t%.6f\t", m.rateDps().times(Math.PI / 180))
                                + "12.300000\t-33.100000\t41.200000\t27.500000"),
                force(
                        "circuitpython",
                        "CircuitPython tuple",
                        "in m/s2 from column 1",
                        MANY,
                        m -> f(
                                "(%s, %s, %s)",
                                python(m.metres().x()),
                                python(m.metres().y()),
                                python(m.metres().z()))),
                force(
                        "microbit-tuple",
                        "micro:bit get_values",
                        "in mg from column 1",
                        MANY,
                        m -> d("(%d, %d, %d)", m.milli())),
                force(
                        "makecode",
                        "MakeCode writeValue",
                        "in mg from x, y, z",
                        MANY,
                        m -> d("x:%d\r\ny:%d\r\nz:%d", m.counts(1024))),
                force(
                        "plotter",
                        "Arduino plotter",
                        "in g from x, y, z",
                        MANY,
                        m -> f("x:%.3f,y:%.3f,z:%.3f", m.force())),
                force(
                        "two-decimals",
                        "Serial.print of floats",
                        "in g from x, y, z",
                        MANY,
                        m -> f("X: %.2f Y: %.2f Z: %.2f", m.force())),
                force(
                        "two-decimals-metres",
                        "Serial.print of floats",
                        "in m/s2 from column 1",
                        MANY,
                        m -> f("%.2f %.2f %.2f", m.metres())),
                force(
                        "python-dict",
                        "a Python dict printed",
                        "in m/s2 from x, y, z",
                        MANY,
                        m -> f("{'x': %.3f, 'y': %.3f, 'z': %.3f}", m.metres())),
                force(
                        "json-array",
                        "a list printed",
                        "in m/s2 from column 1",
                        MANY,
                        m -> f("[%.3f, %.3f, %.3f]", m.metres())),
                force(
                        "json",
                        "JSON lines",
                        "in g from accel x, accel y, accel z",
                        FEW,
                        m -> f("{\"t\": %d, ", m.ms())
                                + f("\"accel\": {\"x\": %.4f, \"y\": %.4f, \"z\": %.4f}, ", m.force())
                                + f("\"gyro\": {\"x\": %.2f, \"y\": %.2f, \"z\": %.2f}}", m.rateDps())),
                Sketch.lines(
                        "json-status-first",
                        "a board that calibrates",
                        new Right.Force("in g from accel x, accel y, accel z"),
                        FEW,
                        "{\"status\":\"calibrating\"}\n".repeat(9),
                        m -> f("{\"accel\": {\"x\": %.4f, \"y\": %.4f, \"z\": %.4f}}", m.force())),
                force(
                        "json-quoted",
                        "numbers as strings",
                        "in m/s2 from ax, ay, az",
                        FEW,
                        m -> f("{\"ax\":\"%.2f\",\"ay\":\"%.2f\",\"az\":\"%.2f\",\"unit\":\"ms2\"}", m.metres())));
    }

    /** As Python prints a float of six significant digits. */
    private static String python(double value) {
        return Double.toString(Double.parseDouble(f("%.5g", value)));
    }
}
