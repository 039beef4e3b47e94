package plumbline.sensor.drawer;

import static plumbline.sensor.drawer.Sketch.asked;
import static plumbline.sensor.drawer.Sketch.d;
import static plumbline.sensor.drawer.Sketch.f;

import java.util.List;
import java.util.Random;
import plumbline.sensor.Stranger;
import plumbline.sensor.Vector3;
import plumbline.sensor.drawer.Sketch.Right;

/** Sketches that print numbers which could be taken for an acceleration, and are none, or do not say so. */
final class DoubtfulSketches {

    private DoubtfulSketches() {}

    static List<Sketch> all() {
        return List.of(
                asked(
                        "wxyz",
                        "a quaternion without names",
                        "",
                        m -> f(
                                "%.4f,%.4f,%.4f,%.4f",
                                m.quaternion()[0], m.quaternion()[1], m.quaternion()[2], m.quaternion()[3])),
                asked(
                        "xyzw",
                        "the same, w last",
                        "",
                        m -> f(
                                "%.3f %.3f %.3f %.3f",
                                m.quaternion()[1], m.quaternion()[2], m.quaternion()[3], m.quaternion()[0])),
                asked(
                        "ijkr",
                        "SparkFun BNO080 Example1, heard later",
                        "",
                        m -> f(
                                "%.2f,%.2f,%.2f,%.2f,0.10,",
                                m.quaternion()[1], m.quaternion()[2], m.quaternion()[3], m.quaternion()[0])),
                asked(
                        "ypr-degrees",
                        "three angles without names",
                        "",
                        m -> f("%.2f,%.2f,%.2f", m.compass(), m.pitch(), m.roll())),
                asked(
                        "rpy-slashes",
                        "How To Mechatronics MPU6050, roll/pitch/yaw",
                        "",
                        m -> f("%.2f/%.2f/%.2f", m.roll(), m.pitch(), m.yaw())),
                asked(
                        "ypr-tabs",
                        "three angles, 0 to 360",
                        "",
                        m -> f("%.2f\t%.2f\t%.2f", m.compass(), m.roll(), m.pitch())),
                asked(
                        "bno055-sensorapi",
                        "Adafruit BNO055 sensorapi",
                        "Orientation Sensor Test\r\n\r\n------------------------------------\r\nSensor:       BNO055\r\n",
                        m -> f("X: %.4f\tY: %.4f\tZ: %.4f", m.compass(), m.pitch(), m.roll())),
                asked(
                        "bno055-sensorapi-later",
                        "the same, heard later",
                        "",
                        m -> f("X: %.4f\tY: %.4f\tZ: %.4f\tSys:3 G:3 A:3 M:3", m.compass(), m.pitch(), m.roll())),
                asked(
                        "mpu6050-light-angles",
                        "MPU6050_light GetAngle",
                        "",
                        m -> f("X : %.2f\tY : %.2f\tZ : %.2f", m.roll() - 20, m.pitch() + 63, 2 + 0.001 * m.number())),
                asked(
                        "bno08x-ypr",
                        "Adafruit BNO08x quaternion_yaw_pitch_roll",
                        "",
                        m -> f("%d\t3\t%.2f\t%.2f\t%.2f", 3970 + (m.number() * 37) % 90, m.yaw(), m.pitch(), m.roll())),
                asked(
                        "simple-gyroscope",
                        "Arduino_LSM6DS3 SimpleGyroscope",
                        "Gyroscope sample rate = 104.00 Hz\r\n\r\nGyroscope in degrees/second\r\nX\tY\tZ\r\n",
                        m -> f("%.2f\t%.2f\t%.2f", m.rateDps())),
                asked("gyroscope-later", "the same, heard later", "", m -> f("%.2f\t%.2f\t%.2f", m.rateDps())),
                asked(
                        "linear",
                        "a BNO055's linear acceleration",
                        "Linear acceleration in m/s^2\r\n",
                        m -> f("x: %.2f y: %.2f z: %.2f", Worn.noise(new Random(m.number()), 0.05))),
                asked(
                        "linear-named",
                        "the same by name",
                        "",
                        m -> f("linX: %.2f linY: %.2f linZ: %.2f", Worn.noise(new Random(m.number()), 0.05))),
                asked(
                        "magnetometer",
                        "Arduino_LSM9DS1 SimpleMagnetometer",
                        "Magnetic Field in uT\r\nX\tY\tZ\r\n",
                        m -> f(
                                "%.2f\t%.2f\t%.2f",
                                new Vector3(0.4, 0.6, 0.7).plus(Worn.noise(new Random(m.number()), 0.01)))),
                asked(
                        "adc",
                        "three analogue inputs at rest",
                        "",
                        m -> d("%d,%d,%d", new Vector3(500, 610, 633).plus(Worn.noise(new Random(m.number()), 4)))),
                asked("joystick", "a joystick", "", m -> f("x:%d y:%d z:%d", 707 + m.number() % 2, 707, 12)),
                asked(
                        "resting-g",
                        "acceleration that never turns",
                        "",
                        m -> f(
                                "%.3f,%.3f,%.3f",
                                new Vector3(0.952, 0.12, 0.281).plus(Worn.noise(new Random(m.number()), 0.004)))),
                asked("json-status", "JSON without a number", "", m -> "{\"status\":\"ok\",\"name\":\"gate-1\"}"),
                asked(
                        "json-weather",
                        "a weather station",
                        "",
                        m -> f("{\"temperature\":%.2f,\"humidity\":%.1f,\"pressure\":%.2f}", 21.4, 40.2, 1013.2)),
                asked("position", "a stage", "Position in mm\r\n", m -> f("X:%.2f Y:%.2f Z:%.2f", m.force())),
                said(
                        "bare-orientation",
                        "Adafruit AHRS ahrs_10dof",
                        Stranger.BARE_ORIENTATION,
                        m -> f("Orientation: %.2f %.2f %.2f", m.roll(), m.pitch(), m.compass())));
    }

    private static Sketch said(
            String name, String source, Stranger stranger, java.util.function.Function<Worn.Moment, String> line) {
        return Sketch.lines(name, source, new Right.Said(List.of(stranger)), Sketch.FEW, "", line);
    }
}
