package plumbline.sensor.maker;

import static plumbline.sensor.Protocol.ADAFRUIT;
import static plumbline.sensor.Protocol.RAZOR;
import static plumbline.sensor.Protocol.TEAPOT;
import static plumbline.sensor.maker.SketchEncoder.GRAVITY;
import static plumbline.sensor.maker.SketchEncoder.axes;
import static plumbline.sensor.maker.SketchEncoder.format;

import java.util.List;
import plumbline.sensor.Flaw;
import plumbline.sensor.SensorFault;
import plumbline.sensor.Stranger;
import plumbline.sensor.Unreadable;
import plumbline.sensor.Vector3;

/** Razor AHRS, the MPU-6050 teapot, and the sketches for BNO055. */
final class SketchCases {

    /** Two decimals of a degree. */
    private static final double ANGLES = 2e-4;

    /** Two decimals of m/s2. */
    private static final double METRES = 6e-4;

    private SketchCases() {}

    static List<Case> all() {
        return List.of(
                razorAngles(),
                razorAll(),
                razorSensors(),
                razorTrouble(),
                teapot(),
                teapotTrouble(),
                readAllData(),
                gravityLines(),
                quaternionLines(),
                zeroQuaternions(),
                bareOrientation(),
                uniLines());
    }

    private static Case razorAngles() {
        Case made = Case.of(RAZOR, "angles").within(ANGLES, 0).directionOnly();
        for (Pose pose : List.of(Pose.LEVEL, Pose.at(86.5, -9.33), Pose.at(-120, 60), Pose.at(5, 87.25))) {
            made.line(SketchEncoder.razorAngles(pose));
            if (pose.pitchDeg() > 80) {
                made.hear(Flaw.SINGULAR_POSE);
            }
            made.sample(SketchEncoder.razorUp(pose));
        }
        return made;
    }

    private static Case razorAll() {
        Case made = Case.of(RAZOR, "angles-force-rate").within(2e-5, 0.003);
        for (Pose pose : Pose.some()) {
            Vector3 force = SketchEncoder.razorUp(pose).plus(pose.moved());
            made.line(SketchEncoder.razorAll(pose, force)).sample(force, pose.rateDps());
        }
        return made;
    }

    private static Case razorSensors() {
        Case made = Case.of(RAZOR, "sensors").within(2e-5, 0);
        for (Pose pose : Pose.some()) {
            Vector3 a = pose.force().times(-256);
            made.line(format("#A-C=%.2f,%.2f,%.2f", a.x(), a.y(), a.z()))
                    .line("#M-C=12.00,-3.50,100.25")
                    .line("#G-C=-1.00,0.00,14.00")
                    .sample(pose.force());
        }
        return made;
    }

    /** A failing sensor, an angle that is no number, an answer to a synch request, a cut line. */
    private static Case razorTrouble() {
        return Case.of(RAZOR, "trouble")
                .within(ANGLES, 0)
                .line("33.52")
                .garbled(7)
                .line("#SYNCH00")
                .line("!ERR: reading accelerometer")
                .hear(new SensorFault("reading accelerometer"))
                .line("#YPR=nan,nan,nan")
                .hear(Flaw.NOT_A_NUMBER)
                .line("#YPR=1.00,2.00")
                .line(SketchEncoder.razorAngles(Pose.LEVEL))
                .garbled("#YPR=nan,nan,nan".length() + "#YPR=1.00,2.00".length() + 4)
                .directionOnly()
                .sample(SketchEncoder.razorUp(Pose.LEVEL));
    }

    /** The counter goes round, and shows that two packets are missing. */
    private static Case teapot() {
        Case made = Case.of(TEAPOT, "counter-round").within(2e-4, 0).directionOnly();
        int[] counters = {254, 255, 0, 3, 4};
        int[] numbers = {254, 255, 256, 259, 260};
        for (int i = 0; i < counters.length; i++) {
            Pose pose = Pose.some().get(i);
            made.send(SketchEncoder.teapot(pose, counters[i])).numbered(pose.up(), numbers[i]);
        }
        return made;
    }

    /** What the sketch says before it begins, a packet whose quaternion is none, and one that is cut. */
    private static Case teapotTrouble() {
        String banner = "Initializing I2C devices...\r\nSend any character to begin DMP programming and demo: \r\n";
        byte[] zero = new Wire()
                .put('$')
                .put(2)
                .put(new byte[9])
                .put(7)
                .put('\r')
                .put('\n')
                .bytes();
        return Case.of(TEAPOT, "trouble")
                .within(2e-4, 0)
                .send(banner.getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .garbled(banner.length())
                .send(SketchEncoder.teapot(Pose.LEVEL, 0))
                .send(zero)
                .send(java.util.Arrays.copyOf(SketchEncoder.teapot(Pose.LEVEL, 1), 9))
                .send(SketchEncoder.teapot(Pose.at(30, 20), 2))
                .garbled(14 + 9)
                .directionOnly()
                .numbered(Pose.LEVEL.up(), 0)
                .numbered(Pose.at(30, 20).up(), 2);
    }

    /** Adafruit_BNO055 read_all_data: the acceleration is the best of all that it tells. */
    private static Case readAllData() {
        Case made = Case.of(ADAFRUIT, "read-all-data").within(METRES, 0);
        for (Pose pose : Pose.some()) {
            Vector3 force = pose.force().times(GRAVITY);
            made.line(axes("Orient:", new Vector3(pose.yawDeg(), pose.rollDeg(), pose.pitchDeg())))
                    .line(axes("Mag:", new Vector3(20, -30, 11.5)))
                    .line(axes("Gyro:", pose.rateDps()))
                    .line(axes("Linear:", pose.moved().times(GRAVITY)))
                    .line(axes("Accl:", force))
                    .line(axes("Gravity:", pose.up().times(GRAVITY)))
                    .line("temperature: 27")
                    .line("--")
                    .line("")
                    .sample(pose.force());
        }
        return made;
    }

    private static Case gravityLines() {
        Case made = Case.of(ADAFRUIT, "gravity").within(METRES, 0).directionOnly();
        for (Pose pose : Pose.some()) {
            Vector3 up = pose.up().times(GRAVITY);
            made.line(format("Gravity: %.2f, %.2f, %.2f", up.x(), up.y(), up.z()))
                    .sample(pose.up());
        }
        return made;
    }

    /** Adafruit webserial_3d: angles that nobody can tell the order of, and the quaternion. */
    private static Case quaternionLines() {
        Case made = Case.of(ADAFRUIT, "webserial").within(3e-4, 0).directionOnly();
        for (Pose pose : Pose.some()) {
            made.line(format("Orientation: %.2f, %.2f, %.2f", 360 - pose.yawDeg(), pose.pitchDeg(), pose.rollDeg()))
                    .line(SketchEncoder.quaternion(pose, 4))
                    .line("Calibration: 3, 3, 1, 0")
                    .sample(pose.up());
        }
        return made;
    }

    /** A BNO055 outside its fusion modes. */
    private static Case zeroQuaternions() {
        String zero = "Quaternion: 0.0000, 0.0000, 0.0000, 0.0000";
        return Case.of(ADAFRUIT, "zeros")
                .within(3e-4, 0)
                .line(zero)
                .hear(Flaw.ALL_ZERO)
                .line(SketchEncoder.quaternion(Pose.LEVEL, 4))
                .garbled(zero.length() + 2)
                .directionOnly()
                .sample(Pose.LEVEL.up());
    }

    private static Case bareOrientation() {
        Case made = Case.of(ADAFRUIT, "bare-orientation").line("Orientation Sensor Test");
        made.garbled("Orientation Sensor Test".length() + 2);
        for (int i = 0; i < 10; i++) {
            made.line(format("Orientation: %.2f %.2f %.2f", 10.0 + i, -3.5, 88.0));
        }
        return made.hear(new Unreadable(Stranger.BARE_ORIENTATION.saying()));
    }

    /** Adafruit_AHRS calibration: counts first, then the same in SI units. */
    private static Case uniLines() {
        Case made = Case.of(ADAFRUIT, "calibration-sketch").within(METRES, 0);
        for (Pose pose : Pose.some()) {
            Vector3 f = pose.force().times(GRAVITY);
            made.line("Raw:100,-200,8192,1,2,3,10,20,30")
                    .line(format("Uni:%.2f,%.2f,%.2f,0.01,0.02,0.0300,10.00,20.00,30.00", f.x(), f.y(), f.z()))
                    .sample(pose.force());
        }
        return made;
    }
}
