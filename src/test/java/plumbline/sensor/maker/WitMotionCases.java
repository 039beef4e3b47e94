package plumbline.sensor.maker;

import static plumbline.sensor.Protocol.WITMOTION;
import static plumbline.sensor.Protocol.WITMOTION_BLE;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import plumbline.sensor.Battery;
import plumbline.sensor.Flaw;
import plumbline.sensor.Sample;

final class WitMotionCases {

    /** Half a step of 16 g, and of 2000 degrees a second, in 32768 parts. */
    private static final double HALF_G = 16.0 / 32768 / 2;

    private static final double HALF_DPS = 2000.0 / 32768 / 2;

    /** Directions come out of steps of 180 degrees in 32768 parts, or of a quaternion in 32768. */
    private static final double DIRECTION = 1e-4;

    private WitMotionCases() {}

    static List<Case> all() {
        return List.of(
                asDelivered(),
                accelerationOnly(),
                quaternionOnly(),
                anglesOnly(),
                battery(),
                damaged(),
                registerReply(),
                twentyBytes(),
                twentyEightBytes(),
                cutAtTheEnd(),
                lostByte());
    }

    private static Case standard(String name) {
        return Case.of(WITMOTION, name).within(HALF_G, HALF_DPS);
    }

    private static Case asDelivered() {
        Case made = standard("as-delivered");
        Pose.some()
                .forEach(pose ->
                        made.send(WitMotionEncoder.round(pose, 2526, 2526)).sample(pose.force(), pose.rateDps()));
        return made;
    }

    private static Case accelerationOnly() {
        Case made = standard("acceleration-only");
        Pose.some()
                .forEach(
                        pose -> made.send(WitMotionEncoder.frame(WitMotionEncoder.ACCELERATION, pose.force(), 16, 2526))
                                .sample(pose.force()));
        return made;
    }

    private static Case quaternionOnly() {
        Case made = Case.of(WITMOTION, "quaternion-only").within(DIRECTION, 0).directionOnly();
        Pose.some().forEach(pose -> made.send(WitMotionEncoder.quaternion(pose)).sample(pose.up()));
        return made;
    }

    /** Angles where there is nothing else; the last two poses are near pitch 90. */
    private static Case anglesOnly() {
        Case made = Case.of(WITMOTION, "angles-only").within(DIRECTION, 0).directionOnly();
        for (Pose pose : List.of(Pose.LEVEL, Pose.at(100, 30), Pose.at(-20, 85), Pose.at(160, 89.5))) {
            made.send(WitMotionEncoder.frame(WitMotionEncoder.ANGLES, WitMotionEncoder.angles(pose), 180, 0));
            if (pose.pitchDeg() > 80) {
                made.hear(Flaw.SINGULAR_POSE);
            }
            made.sample(pose.up());
        }
        return made;
    }

    /** A Bluetooth model tells the voltage of its cell in the rate frame; a fall of 0.03 V is no news. */
    private static Case battery() {
        Case made = standard("battery");
        for (int volts : new int[] {402, 399, 380}) {
            made.send(WitMotionEncoder.round(Pose.LEVEL, 2526, volts));
            if (volts != 399) {
                made.hear(new Battery(OptionalDouble.empty(), OptionalDouble.of(volts / 100.0)));
            }
            made.sample(Pose.LEVEL.force(), Pose.LEVEL.rateDps());
        }
        return made;
    }

    /** A wrong sum in the second acceleration; its rate frame then has nothing to belong to. */
    private static Case damaged() {
        byte[] second = WitMotionEncoder.round(Pose.at(30, 0), 2526, 2526);
        second[5] ^= 4;
        return standard("damaged")
                .noise(0x00, 0x55, 0x51, 0x55)
                .garbled(4)
                .send(WitMotionEncoder.round(Pose.LEVEL, 2526, 2526))
                .sample(Pose.LEVEL.force(), Pose.LEVEL.rateDps())
                .send(second)
                .garbled(11)
                .send(WitMotionEncoder.round(Pose.at(0, 45), 2526, 2526))
                .sample(Pose.at(0, 45).force(), Pose.at(0, 45).rateDps());
    }

    /** Time, pressure and the answer to a register read are passed over. */
    private static Case registerReply() {
        return standard("other-frames")
                .send(WitMotionEncoder.frame(WitMotionEncoder.TIME, 0x061A, 0x0E16, 0x0129, 0x0319))
                .send(WitMotionEncoder.round(Pose.LEVEL, 2526, 2526))
                .send(WitMotionEncoder.frame(WitMotionEncoder.REGISTERS, 1, 2, 3, 4))
                .send(WitMotionEncoder.frame(0x56, 1, 2, 3, 4))
                .sample(Pose.LEVEL.force(), Pose.LEVEL.rateDps());
    }

    private static Case ble(String name) {
        return Case.of(WITMOTION_BLE, name).within(HALF_G, HALF_DPS);
    }

    private static Case twentyBytes() {
        Case made = ble("twenty-bytes");
        Pose.some().forEach(pose -> made.send(WitMotionEncoder.ble(pose)).sample(pose.force(), pose.rateDps()));
        return made;
    }

    private static Case twentyEightBytes() {
        Case made = ble("twenty-eight-bytes");
        int ms = 880;
        for (Pose pose : Pose.some()) {
            int second = 59 + ms / 1000;
            made.send(WitMotionEncoder.ble(pose, 30, 23, 58 + second / 60, second % 60, ms % 1000));
            long clock = 30L * 86_400_000 + 23 * 3_600_000 + 58 * 60_000 + 59_000 + ms;
            made.sample(pose.force(), Optional.of(pose.rateDps()), clock % Sample.CLOCK_MODULUS_MS);
            ms += 50;
        }
        return made;
    }

    private static Case cutAtTheEnd() {
        Case made = ble("cut-at-the-end");
        Pose.some().forEach(pose -> made.send(WitMotionEncoder.ble(pose)).sample(pose.force(), pose.rateDps()));
        return made.noise(0x55, 0x61, 0x10, 0x02, 0x20).garbled(5);
    }

    /** A byte is lost in the third frame of seven: the frame goes, and never a wrong value comes. */
    private static Case lostByte() {
        Case made = ble("lost-byte");
        for (int i = 0; i < 7; i++) {
            Pose pose = Pose.at(10 * i, 5 * i);
            byte[] frame = WitMotionEncoder.ble(pose);
            if (i == 2) {
                made.send(java.util.Arrays.copyOf(frame, 19)).garbled(19);
            } else {
                made.send(frame).sample(pose.force(), pose.rateDps());
            }
        }
        return made;
    }
}
