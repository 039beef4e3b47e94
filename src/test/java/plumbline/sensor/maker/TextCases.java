package plumbline.sensor.maker;

import static plumbline.sensor.Protocol.TEXT;
import static plumbline.sensor.maker.SketchEncoder.GRAVITY;
import static plumbline.sensor.maker.SketchEncoder.format;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import plumbline.sensor.Flaw;
import plumbline.sensor.Recognised;
import plumbline.sensor.Vector3;

/** Text that no maker has laid down. The first line without a name in it is never read, as it may be cut. */
final class TextCases {

    private static final int FEW = 6;
    private static final int MANY = 24;

    private TextCases() {}

    static List<Case> all() {
        return List.of(
                headerInMetres(),
                ownRecording(),
                labelsInCounts(),
                groupedLabels(),
                equalsInMilliG(),
                json(),
                nestedJson(),
                pitchAndRoll(),
                quaternionWord(),
                rawSketch(),
                unnamed(),
                nineAxes(),
                notANumber());
    }

    private static Case named(String name, String detail, double within) {
        return Case.of(TEXT, name).within(within, 0.01).hear(new Recognised(TEXT, detail));
    }

    /** So many lines of gentle movement; the first is not heard of. */
    private static Case lines(Case made, int count, BiFunction<Pose, Integer, String> line) {
        List<Pose> poses = Pose.gentle(new Random(count), count);
        for (int i = 0; i < count; i++) {
            made.line(line.apply(poses.get(i), i));
        }
        return made;
    }

    private static Case forces(Case made, int count) {
        List<Pose> poses = Pose.gentle(new Random(count), count);
        poses.subList(1, count).forEach(pose -> made.sample(pose.force()));
        return made;
    }

    private static Case headerInMetres() {
        Case made = named(
                        "csv-header-metres",
                        "acceleration in m/s2 from ax, ay, az, rates from gx_rad, gy_rad, gz_rad",
                        6e-5)
                .line("counter,ax,ay,az,gx_rad,gy_rad,gz_rad,temp");
        List<Pose> poses = Pose.gentle(new Random(1), FEW);
        for (int i = 0; i < FEW; i++) {
            Vector3 a = poses.get(i).force().times(GRAVITY);
            Vector3 w = poses.get(i).rateDps().times(Math.PI / 180);
            made.line(format("%d,%.3f,%.3f,%.3f,%.4f,%.4f,%.4f,25.1", i, a.x(), a.y(), a.z(), w.x(), w.y(), w.z()));
            made.sample(poses.get(i).force(), poses.get(i).rateDps());
        }
        return made;
    }

    /** A recording of our own, as the wire of a sensor that writes such lines. */
    private static Case ownRecording() {
        Case made = named(
                        "own-columns",
                        "acceleration in g from ax_g, ay_g, az_g, rates from gx_dps, gy_dps, gz_dps",
                        6e-4)
                .line("time_s,ax_g,ay_g,az_g,gx_dps,gy_dps,gz_dps");
        List<Pose> poses = Pose.gentle(new Random(2), FEW);
        for (int i = 0; i < FEW; i++) {
            Vector3 a = poses.get(i).force();
            Vector3 w = poses.get(i).rateDps();
            made.line(format("%.3f,%.3f,%.3f,%.3f,%.2f,%.2f,%.2f", i * 0.02, a.x(), a.y(), a.z(), w.x(), w.y(), w.z()));
            made.sample(poses.get(i).force(), Optional.of(poses.get(i).rateDps()), i * 20L);
        }
        return made;
    }

    private static Case labelsInCounts() {
        Case made = named("labels-counts", "acceleration in counts, 16384 to the g from accx, accy, accz", 4e-5);
        lines(made, FEW, (pose, i) -> counts("AccX:%d\tAccY:%d\tAccZ:%d", pose, 16384));
        return forces(made, FEW);
    }

    private static Case groupedLabels() {
        Case made = named("grouped-labels", "acceleration in m/s2 from accel x, accel y, accel z", 6e-4);
        lines(made, FEW, (pose, i) -> {
            Vector3 a = pose.force().times(GRAVITY);
            return format("Accel: X: %.2f m/s^2, Y: %.2f m/s^2, Z: %.2f m/s^2 | Temp: 22.5 C", a.x(), a.y(), a.z());
        });
        return forces(made, FEW);
    }

    private static Case equalsInMilliG() {
        Case made = named("equals-milli-g", "acceleration in mg from ax, ay, az", 6e-4);
        lines(made, FEW, (pose, i) -> counts("ax=%d ay=%d az=%d", pose, 1000));
        return forces(made, FEW);
    }

    private static Case json() {
        Case made = named("json", "acceleration in g from ax, ay, az", 6e-5);
        List<Pose> poses = Pose.gentle(new Random(3), FEW);
        for (int i = 0; i < FEW; i++) {
            Vector3 a = poses.get(i).force();
            made.line(format(
                    "{\"ms\":%d,\"ax\":%.4f,\"ay\":%.4f,\"az\":%.4f,\"ok\":true}",
                    4_294_967_290L + 20L * i, a.x(), a.y(), a.z()));
            if (i > 0) {
                made.sample(a, Optional.empty(), (4_294_967_290L + 20L * i) % (1L << 32));
            }
        }
        return made;
    }

    private static Case nestedJson() {
        Case made = named("json-nested", "acceleration in m/s2 from imu accel x, imu accel y, imu accel z", 6e-5);
        lines(made, FEW, (pose, i) -> {
            Vector3 a = pose.force().times(GRAVITY);
            return format(
                    "{ \"id\": \"back\", \"imu\": { \"accel\": [%.3f, %.3f, %.3f], \"gyro\": {\"x\":0,\"y\":1e-2,\"z\":null} } }",
                    a.x(), a.y(), a.z());
        });
        return forces(made, FEW);
    }

    private static Case pitchAndRoll() {
        Case made = named("pitch-and-roll", "direction by the angles pitch, roll", 2e-4)
                .directionOnly();
        lines(made, FEW, (pose, i) -> format("ESP32_1440 | Roll: %.2f | Pitch: %.2f", pose.rollDeg(), pose.pitchDeg()));
        Pose.gentle(new Random(FEW), FEW).stream().skip(1).forEach(pose -> made.sample(pose.up()));
        return made;
    }

    /** i2cdevlib's DMP sketch in its text mode. */
    private static Case quaternionWord() {
        Case made = named("quaternion-word", "direction by the quaternion quat#1, quat#2, quat#3, quat#4", 0.03)
                .directionOnly();
        lines(made, FEW, (pose, i) -> {
            double[] q = pose.quaternion();
            return format("quat\t%.2f\t%.2f\t%.2f\t%.2f", q[0], q[1], q[2], q[3]);
        });
        Pose.gentle(new Random(FEW), FEW).stream().skip(1).forEach(pose -> made.sample(pose.up()));
        return made;
    }

    /** i2cdevlib's MPU6050_raw: {@code a/g:} and six counts. */
    private static Case rawSketch() {
        Case made = named("raw-sketch", "acceleration in counts, 16384 to the g from a x, a y, a z", 4e-5);
        lines(made, FEW, (pose, i) -> counts("a/g:\t%d\t%d\t%d\t-131\t12\t40", pose, 16384));
        return forces(made, FEW);
    }

    private static Case unnamed() {
        Case made = named(
                "unnamed-three",
                "acceleration in g from column 1, column 2, column 3, found by its length at rest; sensor.columns settles it",
                6e-4);
        lines(made, MANY, (pose, i) -> {
            Vector3 a = pose.force();
            return format("%.3f %.3f %.3f", a.x(), a.y(), a.z());
        });
        return forces(made, MANY);
    }

    /** SparkFun's Razor M0: time, acceleration in g, rates, magnetic field, without names. */
    private static Case nineAxes() {
        Case made = named(
                "unnamed-ten",
                "acceleration in g from column 2, column 3, column 4, found by its length at rest; sensor.columns settles it",
                6e-4);
        lines(made, MANY, (pose, i) -> {
            Vector3 a = pose.force();
            Vector3 w = pose.rateDps();
            return format(
                    "%d, %.3f, %.3f, %.3f, %.2f, %.2f, %.2f, 20.10, -33.00, 41.25",
                    120 + 10 * i, a.x(), a.y(), a.z(), w.x(), w.y(), w.z());
        });
        return forces(made, MANY);
    }

    private static Case notANumber() {
        Case made = named("not-a-number", "acceleration in mg from ax, ay, az", 6e-4);
        lines(made, FEW, (pose, i) -> counts("ax=%d ay=%d az=%d", pose, 1000));
        forces(made, FEW);
        return made.line("ax=nan ay=0 az=1000").hear(Flaw.NOT_A_NUMBER).garbled("ax=nan ay=0 az=1000".length() + 2);
    }

    private static String counts(String pattern, Pose pose, int perG) {
        Vector3 a = pose.force().times(perG);
        return format(pattern, Math.round(a.x()), Math.round(a.y()), Math.round(a.z()));
    }
}
