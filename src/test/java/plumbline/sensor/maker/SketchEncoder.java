package plumbline.sensor.maker;

import java.util.Locale;
import plumbline.sensor.Vector3;

/**
 * Writes what the sketches of small boards print: Razor AHRS, the MPU-6050 teapot, Adafruit BNO055 and AHRS; each as its
 * source has it.
 */
final class SketchEncoder {

    static final double GRAVITY = 9.80665;

    private SketchEncoder() {}

    static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }

    /** Razor angles: its pitch is nose up, its axes forward, right, down; a pose there is turned by 180 about x. */
    static String razorAngles(Pose pose) {
        return format("#YPR=%.2f,%.2f,%.2f", pose.yawDeg(), pose.pitchDeg(), pose.rollDeg());
    }

    /** Razor's accelerations are those of gravity, in 1/256 g. */
    static String razorAll(Pose pose, Vector3 force) {
        Vector3 a = force.times(-256);
        Vector3 w = pose.rateDps().times(Math.PI / 180);
        return format(
                "#YPRAG=%.2f,%.2f,%.2f,%.2f,%.2f,%.2f,%.4f,%.4f,%.4f",
                pose.yawDeg(), pose.pitchDeg(), pose.rollDeg(), a.x(), a.y(), a.z(), w.x(), w.y(), w.z());
    }

    /** The direction that Razor angles stand for, in axes forward, right, down: up is minus down there. */
    static Vector3 razorUp(Pose pose) {
        double p = Math.toRadians(pose.pitchDeg());
        double r = Math.toRadians(pose.rollDeg());
        return new Vector3(Math.sin(p), -Math.cos(p) * Math.sin(r), -Math.cos(p) * Math.cos(r));
    }

    static byte[] teapot(Pose pose, int counter) {
        double[] q = pose.quaternion();
        Wire wire = new Wire().put('$').put(2);
        for (double part : q) {
            wire.int16High((int) Math.round(part * 16384));
        }
        return wire.put(0).put(counter).put('\r').put('\n').bytes();
    }

    static String axes(String label, Vector3 v) {
        return format("%s\tx= %.2f |\ty= %.2f |\tz= %.2f", label, v.x(), v.y(), v.z());
    }

    static String quaternion(Pose pose, int decimals) {
        double[] q = pose.quaternion();
        String number = "%." + decimals + "f";
        return format("Quaternion: " + String.join(", ", number, number, number, number), q[0], q[1], q[2], q[3]);
    }
}
