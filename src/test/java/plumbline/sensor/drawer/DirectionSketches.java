package plumbline.sensor.drawer;

import static plumbline.sensor.drawer.Sketch.FEW;
import static plumbline.sensor.drawer.Sketch.direction;
import static plumbline.sensor.drawer.Sketch.f;

import java.util.List;
import plumbline.sensor.drawer.Sketch.Right;
import plumbline.sensor.drawer.Worn.Moment;

/** Sketches that print how the sensor lies, by name. */
final class DirectionSketches {

    private DirectionSketches() {}

    static List<Sketch> all() {
        return List.of(
                direction(
                        "degree-sign",
                        "a UTF-8 degree sign",
                        "the angles pitch, roll",
                        m -> f("Pitch: %.1f° Roll: %.1f°", m.pitch(), m.roll())),
                direction(
                        "radians",
                        "radians by name",
                        "the angles pitch, roll in radians",
                        m -> f(
                                "Pitch (rad): %.4f, Roll (rad): %.4f",
                                Math.toRadians(m.pitch()), Math.toRadians(m.roll()))),
                direction(
                        "radians-behind",
                        "radians by unit",
                        "the angles pitch, roll in radians",
                        m -> f("roll=%.4f rad pitch=%.4f rad", Math.toRadians(m.roll()), Math.toRadians(m.pitch()))),
                direction(
                        "i2cdevlib-ypr",
                        "i2cdevlib MPU6050_DMP6, ypr",
                        "the angles ypr#2, ypr#3",
                        m -> f("ypr\t%.2f\t%.2f\t%.2f", m.yaw(), m.pitch(), m.roll())),
                direction(
                        "yaw-pitch-roll",
                        "Kris Winer",
                        "the angles pitch, roll",
                        m -> f("Yaw, Pitch, Roll: %.2f, %.2f, %.2f", m.yaw(), m.pitch(), m.roll())),
                direction(
                        "esp-now",
                        "ESP32 with bars",
                        "the angles pitch, roll",
                        m -> f("ESP32_1440 | Roll: %.2f | Pitch: %.2f", m.roll(), m.pitch())),
                direction(
                        "kris-winer-q",
                        "Kris Winer",
                        "the quaternion q0, qx, qy, qz",
                        m -> quaternion("q0 = %.4f qx = %.4f qy = %.4f qz = %.4f", m)),
                direction(
                        "bno055-rawdata",
                        "Adafruit BNO055 rawdata",
                        "the quaternion qw, qx, qy, qz",
                        m -> quaternion("qW: %.4f qX: %.4f qY: %.4f qZ: %.4f", m)),
                direction(
                        "json-quaternion",
                        "JSON",
                        "the quaternion quat w, quat x, quat y, quat z",
                        m -> quaternion("{\"quat\":{\"w\":%.4f,\"x\":%.4f,\"y\":%.4f,\"z\":%.4f}}", m)),
                Sketch.lines(
                        "bno080-example1",
                        "SparkFun BNO080 Example1",
                        new Right.Direction("the quaternion real, i, j, k"),
                        FEW,
                        "BNO080 Read Example\r\nRotation vector enabled\r\nOutput in form i, j, k, real, accuracy\r\n",
                        m -> f(
                                "%.2f,%.2f,%.2f,%.2f,0.10,",
                                m.quaternion()[1], m.quaternion()[2], m.quaternion()[3], m.quaternion()[0])));
    }

    private static String quaternion(String pattern, Moment m) {
        double[] q = m.quaternion();
        return f(pattern, q[0], q[1], q[2], q[3]);
    }
}
