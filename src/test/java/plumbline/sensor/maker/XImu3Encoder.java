package plumbline.sensor.maker;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import plumbline.sensor.Vector3;

/** Writes x-IMU3 messages by the x-IMU3 User Manual, as text and as stuffed bytes. */
final class XImu3Encoder {

    private XImu3Encoder() {}

    static byte[] text(char type, long micros, double... arguments) {
        String numbers = Arrays.stream(arguments)
                .mapToObj(value -> String.format(Locale.ROOT, ",%.4f", value))
                .collect(Collectors.joining());
        return new Wire().text(type + "," + micros + numbers + "\n").bytes();
    }

    static byte[] binary(char type, long micros, double... arguments) {
        Wire plain = new Wire().put(0x80 + type).uint64Low(micros);
        for (double argument : arguments) {
            plain.float32Low(argument);
        }
        return stuffed(plain.bytes());
    }

    static byte[] binaryWords(char type, long micros, String words) {
        return stuffed(new Wire().put(0x80 + type).uint64Low(micros).text(words).bytes());
    }

    private static byte[] stuffed(byte[] plain) {
        Wire wire = new Wire();
        for (byte b : plain) {
            switch (b & 0xFF) {
                case 0x0A -> wire.put(0xDB).put(0xDC);
                case 0xDB -> wire.put(0xDB).put(0xDD);
                default -> wire.put(b);
            }
        }
        return wire.put(0x0A).bytes();
    }

    static double[] inertial(Pose pose) {
        Vector3 f = pose.force();
        Vector3 w = pose.rateDps();
        return new double[] {w.x(), w.y(), w.z(), f.x(), f.y(), f.z()};
    }

    /** Linear acceleration: the quaternion, and what moves the sensor, in its own axes. */
    static double[] linear(Pose pose) {
        return with(pose.quaternion(), pose.moved());
    }

    /** Earth acceleration: the quaternion, and what moves the sensor, in the earth's axes. */
    static double[] earth(Pose pose) {
        return with(pose.quaternion(), pose.toEarth(pose.moved()));
    }

    private static double[] with(double[] quaternion, Vector3 v) {
        double[] all = Arrays.copyOf(quaternion, 7);
        all[4] = v.x();
        all[5] = v.y();
        all[6] = v.z();
        return all;
    }
}
