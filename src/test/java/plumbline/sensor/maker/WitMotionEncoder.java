package plumbline.sensor.maker;

import plumbline.sensor.Vector3;

/** Writes WitMotion frames by the maker's specification: WIT Standard Communication Protocol, WT901BLECL data sheet. */
final class WitMotionEncoder {

    static final int TIME = 0x50;
    static final int ACCELERATION = 0x51;
    static final int RATE = 0x52;
    static final int ANGLES = 0x53;
    static final int MAGNETIC = 0x54;
    static final int QUATERNION = 0x59;
    static final int REGISTERS = 0x5F;

    private WitMotionEncoder() {}

    static byte[] frame(int type, int d1, int d2, int d3, int d4) {
        Wire wire = new Wire()
                .put(0x55)
                .put(type)
                .int16Low(d1)
                .int16Low(d2)
                .int16Low(d3)
                .int16Low(d4);
        int sum = 0;
        for (byte b : wire.bytes()) {
            sum += b;
        }
        return wire.put(sum).bytes();
    }

    static byte[] frame(int type, Vector3 v, double full, int d4) {
        return frame(type, counts(v.x(), full), counts(v.y(), full), counts(v.z(), full), d4);
    }

    /** A round as the sensors leave the factory: acceleration, rate, angles, magnetic field. */
    static byte[] round(Pose pose, int temperature, int volts) {
        return new Wire()
                .put(frame(ACCELERATION, pose.force(), 16, temperature))
                .put(frame(RATE, pose.rateDps(), 2000, volts))
                .put(frame(ANGLES, angles(pose), 180, 0x610E))
                .put(frame(MAGNETIC, 85, 239, -14, temperature))
                .bytes();
    }

    static byte[] quaternion(Pose pose) {
        double[] q = pose.quaternion();
        return frame(QUATERNION, counts(q[0], 1), counts(q[1], 1), counts(q[2], 1), counts(q[3], 1));
    }

    static Vector3 angles(Pose pose) {
        return new Vector3(pose.rollDeg(), pose.pitchDeg(), pose.yawDeg());
    }

    /** A frame 0x55 0x61 of twenty bytes. */
    static byte[] ble(Pose pose) {
        return new Wire()
                .put(0x55)
                .put(0x61)
                .put(vector(pose.force(), 16))
                .put(vector(pose.rateDps(), 2000))
                .put(vector(angles(pose), 180))
                .bytes();
    }

    /** The same with a date and time: twenty-eight bytes. */
    static byte[] ble(Pose pose, int day, int hour, int minute, int second, int ms) {
        return new Wire()
                .put(ble(pose))
                .put(26)
                .put(6)
                .put(day)
                .put(hour)
                .put(minute)
                .put(second)
                .int16Low(ms)
                .bytes();
    }

    private static byte[] vector(Vector3 v, double full) {
        return new Wire()
                .int16Low(counts(v.x(), full))
                .int16Low(counts(v.y(), full))
                .int16Low(counts(v.z(), full))
                .bytes();
    }

    /** What the sensor makes of a value: steps of the 32768th part of its range. */
    static int counts(double value, double full) {
        return (int) Math.max(-32768, Math.min(32767, Math.round(value / full * 32768)));
    }

    /** What is left of a vector when it has been sent. */
    static Vector3 sent(Vector3 v, double full) {
        double step = full / 32768;
        return new Vector3(counts(v.x(), full), counts(v.y(), full), counts(v.z(), full)).times(step);
    }
}
