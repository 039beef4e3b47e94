package plumbline.sensor.drawer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import java.util.function.Function;
import plumbline.sensor.Vector3;
import plumbline.sensor.drawer.Worn.Moment;

/** Binary messages, each as its specification has it; their checks are worked out here once more. */
@SuppressWarnings("ByteBufferBackingArray") // all of them are allocated here
final class Bytes {

    private Bytes() {}

    static byte[] rvc(List<Moment> moments) {
        return each(moments, m -> {
            ByteBuffer frame = little(19).put((byte) 0xAA).put((byte) 0xAA).put((byte) m.number());
            hundredths(frame, m.yaw()).putShort((short) Math.round(m.pitch() * 100));
            hundredths(frame, m.roll());
            int16(frame, m.milli()).put((byte) 0).put((byte) 0).put((byte) 0);
            return frame.put(sum(frame.array(), 2, 18)).array();
        });
    }

    static byte[] gy25(List<Moment> moments) {
        return each(moments, m -> {
            ByteBuffer frame = ByteBuffer.allocate(8).put((byte) 0xAA);
            hundredths(frame, m.yaw());
            hundredths(frame, m.pitch());
            return hundredths(frame, m.roll()).put((byte) 0x55).array();
        });
    }

    static byte[] hipnuc(List<Moment> moments) {
        return each(moments, m -> {
            ByteBuffer frame = little(82)
                    .put((byte) 0x5A)
                    .put((byte) 0xA5)
                    .putShort((short) 76)
                    .putShort((short) 0);
            frame.put((byte) 0x91)
                    .putShort((short) 0)
                    .put((byte) 27)
                    .putFloat(1013)
                    .putInt((int) m.ms());
            floats(frame, m.force());
            floats(frame, m.rateDps());
            floats(frame, new Vector3(12, -33, 41));
            floats(frame, new Vector3(m.roll(), m.pitch(), m.yaw()));
            for (double part : m.quaternion()) {
                frame.putFloat((float) part);
            }
            int crc = 0;
            for (int i = 0; i < frame.capacity(); i++) {
                crc = i == 4 || i == 5 ? crc : highestFirst(crc, frame.array()[i]);
            }
            return frame.putShort(4, (short) crc).array();
        });
    }

    static byte[] modbus(List<Moment> moments) {
        return each(moments, m -> {
            ByteBuffer answer =
                    ByteBuffer.allocate(17).put((byte) 0x50).put((byte) 3).put((byte) 12);
            int16(answer, m.counts(2048));
            int16(answer, m.rateDps().times(32768 / 2000.0));
            int crc = 0xFFFF;
            for (int i = 0; i < 15; i++) {
                crc ^= answer.array()[i] & 0xFF;
                for (int bit = 0; bit < 8; bit++) {
                    crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xA001;
                }
            }
            return answer.put((byte) crc).put((byte) (crc >> 8)).array();
        });
    }

    static byte[] bno055(List<Moment> moments) {
        return each(moments, m -> {
            ByteBuffer answer = little(20).put((byte) 0xBB).put((byte) 18);
            int16(answer, m.metres().times(100));
            int16(answer, new Vector3(200, -500, 650));
            return int16(answer, m.rateDps().times(16)).array();
        });
    }

    static byte[] xsens(List<Moment> moments) {
        return each(moments, m -> {
            ByteBuffer message = ByteBuffer.allocate(25).put(new byte[] {(byte) 0xFA, (byte) 0xFF, 0x36, 20});
            message.put(new byte[] {0x10, 0x20, 2}).putShort((short) m.number());
            floats(message.put(new byte[] {0x40, 0x20, 12}), m.metres());
            return message.put((byte) -sum(message.array(), 1, 24)).array();
        });
    }

    static byte[] microStrain(List<Moment> moments) {
        return each(moments, m -> {
            ByteBuffer packet = ByteBuffer.allocate(20).put(new byte[] {0x75, 0x65, (byte) 0x80, 14, 14, 4});
            floats(packet, m.force());
            return fletcher(packet, 0);
        });
    }

    static byte[] ublox(List<Moment> moments) {
        return each(moments, m -> {
            ByteBuffer message =
                    little(28).put(new byte[] {(byte) 0xB5, 0x62, 1, 2}).putShort((short) 20);
            message.putInt((int) m.ms())
                    .putInt(-63_033_720)
                    .putInt(533_616_802)
                    .putInt(61_700)
                    .putInt(900);
            return fletcher(message, 2);
        });
    }

    private static byte[] fletcher(ByteBuffer message, int from) {
        int first = 0;
        int second = 0;
        for (int i = from; i < message.position(); i++) {
            first += message.array()[i];
            second += first;
        }
        return message.put((byte) first).put((byte) second).array();
    }

    private static int highestFirst(int crc, byte next) {
        int now = crc ^ (next & 0xFF) << 8;
        for (int bit = 0; bit < 8; bit++) {
            now = (now & 0x8000) == 0 ? now << 1 : (now << 1) ^ 0x1021;
        }
        return now & 0xFFFF;
    }

    private static byte[] each(List<Moment> moments, Function<Moment, byte[]> message) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        moments.forEach(m -> out.writeBytes(message.apply(m)));
        return out.toByteArray();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static ByteBuffer hundredths(ByteBuffer out, double degrees) {
        double half = ((degrees + 180) % 360 + 360) % 360 - 180;
        return out.putShort((short) Math.round(half * 100));
    }

    private static ByteBuffer int16(ByteBuffer out, Vector3 v) {
        return out.putShort((short) Math.round(v.x()))
                .putShort((short) Math.round(v.y()))
                .putShort((short) Math.round(v.z()));
    }

    private static ByteBuffer floats(ByteBuffer out, Vector3 v) {
        return out.putFloat((float) v.x()).putFloat((float) v.y()).putFloat((float) v.z());
    }

    private static byte sum(byte[] bytes, int from, int to) {
        int sum = 0;
        for (int i = from; i < to; i++) {
            sum += bytes[i];
        }
        return (byte) sum;
    }
}
