package plumbline.sensor.maker;

import static plumbline.sensor.Protocol.X_IMU3;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.sensor.Battery;
import plumbline.sensor.Flaw;
import plumbline.sensor.Identity;
import plumbline.sensor.SensorFault;
import plumbline.sensor.Vector3;

final class XImu3Cases {

    /** Four decimals of a quaternion or of an acceleration. */
    private static final double TEXT = 3e-4;

    /** A float32. */
    private static final double BYTES = 1e-6;

    private static final double BYTES_DPS = 1e-4;

    private XImu3Cases() {}

    static List<Case> all() {
        return List.of(
                inertialText(),
                inertialBytes(),
                stuffed(),
                quaternion(),
                matrix(),
                linear(),
                earth(),
                angles(),
                status(),
                notANumber(),
                damaged());
    }

    private static Case inertialText() {
        Case made = Case.of(X_IMU3, "inertial-text").within(TEXT, TEXT);
        long micros = 1_000_000;
        for (Pose pose : Pose.some()) {
            made.send(XImu3Encoder.text('I', micros, XImu3Encoder.inertial(pose)));
            made.sample(pose.force(), Optional.of(pose.rateDps()), micros / 1000);
            micros += 2500;
        }
        return made;
    }

    private static Case inertialBytes() {
        Case made = Case.of(X_IMU3, "inertial-bytes").within(BYTES, BYTES_DPS);
        long micros = (1L << 32) * 1000 - 2_000;
        for (Pose pose : Pose.some()) {
            made.send(XImu3Encoder.binary('I', micros, XImu3Encoder.inertial(pose)));
            made.sample(pose.force(), Optional.of(pose.rateDps()), micros / 1000 % (1L << 32));
            micros += 1_000;
        }
        return made;
    }

    /** Clocks and numbers that hold line feeds and escapes: 0x0A and 0xDB. */
    private static Case stuffed() {
        double feeds = Float.intBitsToFloat(0x3F0A0ADB);
        double escapes = Float.intBitsToFloat(0x3EDBDC0A);
        return Case.of(X_IMU3, "stuffed-bytes")
                .within(BYTES, BYTES_DPS)
                .send(XImu3Encoder.binary('I', 0x0ADB0A * 1000L, 1, 2, 3, feeds, escapes, 0))
                .sample(new Vector3(feeds, escapes, 0), Optional.of(new Vector3(1, 2, 3)), 0x0ADB0A);
    }

    private static Case quaternion() {
        Case made = Case.of(X_IMU3, "quaternion-text").within(TEXT, 0).directionOnly();
        for (Pose pose : Pose.some()) {
            made.send(XImu3Encoder.text('Q', 5_000, pose.quaternion())).sample(pose.up(), Optional.empty(), 5);
        }
        return made;
    }

    private static Case matrix() {
        Case made = Case.of(X_IMU3, "matrix-bytes").within(BYTES, 0).directionOnly();
        for (Pose pose : Pose.some()) {
            made.send(XImu3Encoder.binary('R', 5_000, pose.matrix())).sample(pose.up(), Optional.empty(), 5);
        }
        return made;
    }

    private static Case linear() {
        Case made = Case.of(X_IMU3, "linear-acceleration").within(TEXT, 0);
        for (Pose pose : Pose.some()) {
            made.send(XImu3Encoder.text('L', 7_000, XImu3Encoder.linear(pose)));
            made.sample(pose.force(), Optional.empty(), 7);
        }
        return made;
    }

    private static Case earth() {
        Case made = Case.of(X_IMU3, "earth-acceleration").within(BYTES, 0);
        for (Pose pose : Pose.some()) {
            made.send(XImu3Encoder.binary('E', 7_000, XImu3Encoder.earth(pose)));
            made.sample(pose.force(), Optional.empty(), 7);
        }
        return made;
    }

    private static Case angles() {
        Case made = Case.of(X_IMU3, "angles").within(TEXT, 0).directionOnly();
        for (Pose pose : List.of(Pose.LEVEL, Pose.at(100, -30), Pose.at(10, -88))) {
            made.send(XImu3Encoder.text('A', 9_000, pose.rollDeg(), pose.pitchDeg(), pose.yawDeg()));
            if (pose.pitchDeg() < -80) {
                made.hear(Flaw.SINGULAR_POSE);
            }
            made.sample(pose.up(), Optional.empty(), 9);
        }
        return made;
    }

    /** Who it is, how full its battery is, a note, an error; temperature and the rest are passed over. */
    private static Case status() {
        Wire wire = new Wire().text("{\"ping\":{\"interface\":\"USB\",\"name\":\"x-IMU3\",\"sn\":\"01234567\"}}\n");
        return Case.of(X_IMU3, "status")
                .within(BYTES, BYTES_DPS)
                .send(wire.bytes())
                .hear(new Identity("x-IMU3", "01234567", ""))
                .send(XImu3Encoder.binary('B', 1_000, 87, 3.5, 0))
                .hear(new Battery(OptionalDouble.of(87), OptionalDouble.of(3.5)))
                .send(XImu3Encoder.binaryWords('N', 1_000, "Button pressed."))
                .send(XImu3Encoder.binaryWords('F', 2_000, "Battery empty."))
                .hear(new SensorFault("Battery empty."))
                .send(XImu3Encoder.binary('T', 3_000, 25))
                .send(XImu3Encoder.text('M', 3_000, 1, 0, 0))
                .send(XImu3Encoder.text('I', 4_000, XImu3Encoder.inertial(Pose.LEVEL)))
                .sample(Pose.LEVEL.force(), Optional.of(Pose.LEVEL.rateDps()), 4);
    }

    private static Case notANumber() {
        byte[] broken = XImu3Encoder.binary('I', 4_000, 1, 2, 3, Double.NaN, 0, 1);
        return Case.of(X_IMU3, "not-a-number")
                .within(BYTES, BYTES_DPS)
                .send(broken)
                .hear(Flaw.NOT_A_NUMBER)
                .send(XImu3Encoder.binary('I', 4_000, XImu3Encoder.inertial(Pose.LEVEL)))
                .garbled(broken.length)
                .sample(Pose.LEVEL.force(), Optional.of(Pose.LEVEL.rateDps()), 4);
    }

    /** A byte too few, a broken escape, a letter that is none. */
    private static Case damaged() {
        byte[] whole = XImu3Encoder.binary('I', 1_000, XImu3Encoder.inertial(Pose.LEVEL));
        byte[] shorter = new byte[whole.length - 1];
        System.arraycopy(whole, 1, shorter, 0, shorter.length);
        shorter[0] = whole[0];
        return Case.of(X_IMU3, "damaged")
                .within(BYTES, BYTES_DPS)
                .send(shorter)
                .noise(0xC9, 0xDB, 0x01, 0x0A)
                .send(XImu3Encoder.text('Z', 1_000, 1, 2, 3))
                .garbled(shorter.length + 4 + "Z,1000,1.0000,2.0000,3.0000\n".length())
                .send(whole)
                .sample(Pose.LEVEL.force(), Optional.of(Pose.LEVEL.rateDps()), 1);
    }
}
