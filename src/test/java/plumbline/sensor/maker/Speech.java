package plumbline.sensor.maker;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import plumbline.sensor.Protocol;
import plumbline.sensor.Sample;
import plumbline.sensor.Vector3;
import plumbline.sensor.plumbline.PlumblineEncoder;

/** What sensors say out of the box, at their usual rate: one message, or one round of messages, for each sample. */
public enum Speech {
    PLUMBLINE(Protocol.PLUMBLINE, 50),
    WITMOTION(Protocol.WITMOTION, 10),
    WITMOTION_QUATERNION(Protocol.WITMOTION, 10),
    WITMOTION_BLE(Protocol.WITMOTION_BLE, 10),
    WITMOTION_BLE_DATED(Protocol.WITMOTION_BLE, 20),
    RAZOR_ANGLES(Protocol.RAZOR, 50),
    RAZOR_ALL(Protocol.RAZOR, 50),
    X_IMU3_BINARY(Protocol.X_IMU3, 50),
    X_IMU3_TEXT(Protocol.X_IMU3, 50),
    TEAPOT(Protocol.TEAPOT, 100),
    BNO055_ALL(Protocol.ADAFRUIT, 10),
    BNO055_QUATERNION(Protocol.ADAFRUIT, 10),
    TEXT_LABELS(Protocol.TEXT, 50),
    TEXT_JSON(Protocol.TEXT, 20),
    TEXT_NUMBERS(Protocol.TEXT, 50);

    private static final double GRAVITY = SketchEncoder.GRAVITY;

    private final Protocol protocol;
    private final double hz;

    Speech(Protocol protocol, double hz) {
        this.protocol = protocol;
        this.hz = hz;
    }

    public Protocol protocol() {
        return protocol;
    }

    /** Samples a second as it leaves the factory, or as its sketch has it. */
    public double hz() {
        return hz;
    }

    /** What it says of so many gentle movements, a message or a round of them each. */
    public List<byte[]> messages(long seed, int count) {
        List<Pose> poses = Pose.gentle(new Random(seed), count);
        List<byte[]> messages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            messages.add(message(poses.get(i), i));
        }
        return messages;
    }

    private byte[] message(Pose pose, int i) {
        return switch (this) {
            case PLUMBLINE -> plumbline(pose, i);
            case WITMOTION -> WitMotionEncoder.round(pose, 2810, 2810);
            case WITMOTION_QUATERNION -> WitMotionEncoder.quaternion(pose);
            case WITMOTION_BLE -> WitMotionEncoder.ble(pose);
            case WITMOTION_BLE_DATED -> WitMotionEncoder.ble(pose, 3, 9, 30, i / 20 % 60, i % 20 * 50);
            case RAZOR_ANGLES -> line(SketchEncoder.razorAngles(pose));
            case RAZOR_ALL -> line(SketchEncoder.razorAll(pose, SketchEncoder.razorUp(pose)));
            case X_IMU3_BINARY ->
                new Wire()
                        .put(XImu3Encoder.binary('I', 20_000L * i, XImu3Encoder.inertial(pose)))
                        .put(XImu3Encoder.binary('Q', 20_000L * i, pose.quaternion()))
                        .bytes();
            case X_IMU3_TEXT ->
                new Wire()
                        .put(XImu3Encoder.text('I', 20_000L * i, XImu3Encoder.inertial(pose)))
                        .put(XImu3Encoder.text('Q', 20_000L * i, pose.quaternion()))
                        .bytes();
            case TEAPOT -> SketchEncoder.teapot(pose, i & 0xFF);
            case BNO055_ALL -> bno055(pose);
            case BNO055_QUATERNION ->
                new Wire()
                        .line("Orientation: 12.31, -3.50, 44.81")
                        .line(SketchEncoder.quaternion(pose, 4))
                        .bytes();
            case TEXT_LABELS -> labels(pose);
            case TEXT_JSON -> json(pose, i);
            case TEXT_NUMBERS -> numbers(pose, i);
        };
    }

    private static byte[] line(String text) {
        return new Wire().line(text).bytes();
    }

    private static byte[] plumbline(Pose pose, int i) {
        ByteBuffer sentence = ByteBuffer.allocate(PlumblineEncoder.MAX_LENGTH);
        new PlumblineEncoder()
                .write(
                        new Sample(
                                OptionalInt.of(i % Sample.SEQUENCE_MODULUS),
                                OptionalLong.of(20L * i),
                                pose.force(),
                                Optional.of(pose.rateDps())),
                        sentence);
        byte[] bytes = new byte[sentence.flip().remaining()];
        sentence.get(bytes);
        return bytes;
    }

    private static byte[] bno055(Pose pose) {
        Vector3 force = pose.force().times(GRAVITY);
        return new Wire()
                .line(SketchEncoder.axes("Orient:", new Vector3(10, pose.rollDeg(), pose.pitchDeg())))
                .line(SketchEncoder.axes("Gyro:", pose.rateDps()))
                .line(SketchEncoder.axes("Linear:", pose.moved().times(GRAVITY)))
                .line(SketchEncoder.axes("Mag:", new Vector3(20, -30, 41)))
                .line(SketchEncoder.axes("Accl:", force))
                .line(SketchEncoder.axes("Gravity:", pose.up().times(GRAVITY)))
                .line("--")
                .bytes();
    }

    private static byte[] labels(Pose pose) {
        Vector3 a = pose.force().times(16384);
        return line(SketchEncoder.format(
                "AccX:%d\tAccY:%d\tAccZ:%d", Math.round(a.x()), Math.round(a.y()), Math.round(a.z())));
    }

    private static byte[] json(Pose pose, int i) {
        Vector3 a = pose.force();
        return line(
                SketchEncoder.format("{\"ms\":%d,\"ax\":%.4f,\"ay\":%.4f,\"az\":%.4f}", 50 * i, a.x(), a.y(), a.z()));
    }

    private static byte[] numbers(Pose pose, int i) {
        Vector3 a = pose.force().times(GRAVITY);
        Vector3 w = pose.rateDps();
        return line(SketchEncoder.format(
                "%d,%.2f,%.2f,%.2f,%.2f,%.2f,%.2f", 20 * i, a.x(), a.y(), a.z(), w.x(), w.y(), w.z()));
    }
}
