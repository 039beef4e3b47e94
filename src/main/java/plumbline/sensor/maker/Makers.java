package plumbline.sensor.maker;

import java.util.List;
import plumbline.sensor.Decoder;
import plumbline.sensor.Protocol;
import plumbline.sensor.wire.FrameDecoder;
import plumbline.sensor.wire.LineDecoder;

/** A fresh decoder for each of the protocols that a maker has laid down. */
public final class Makers {

    private Makers() {}

    /** WitMotion standard frames. */
    public static Decoder witMotion() {
        return new FrameDecoder(new WitMotionFrames());
    }

    /** WitMotion 0x61 frames of the Bluetooth 5 family. */
    public static Decoder witMotionBle() {
        return new FrameDecoder(new WitMotionBleFrames());
    }

    /** Razor AHRS text. */
    public static Decoder razor() {
        return new LineDecoder(new RazorLines());
    }

    /** x-IMU3 text and bytes. */
    public static Decoder xImu3() {
        return new XImu3Decoder();
    }

    /** MPU-6050 teapot packets. */
    public static Decoder teapot() {
        return new FrameDecoder(new TeapotPackets());
    }

    /** Lines of the Adafruit sketches. */
    public static Decoder adafruit() {
        return new LineDecoder(new AdafruitLines());
    }

    /** BNO08x in UART-RVC mode. */
    public static Decoder rvc() {
        return new FrameDecoder(new RvcFrames());
    }

    /** GY-25. */
    public static Decoder gy25() {
        return new FrameDecoder(new Gy25Frames());
    }

    /** HiPNUC. */
    public static Decoder hipnuc() {
        return new FrameDecoder(new HipnucFrames());
    }

    /** WitMotion on RS-485, by Modbus. */
    public static Decoder witMotionModbus() {
        return new FrameDecoder(new ModbusAnswers());
    }

    /** BNO055 on its UART. */
    public static Decoder bno055() {
        return new FrameDecoder(new Bno055Answers());
    }

    /**
     * What has a sensor of this kind speak that says nothing by itself: what begins it, and what is asked again and again.
     */
    public static List<byte[]> questions(Protocol protocol) {
        return switch (protocol) {
            case WITMOTION_MODBUS -> List.of(ModbusAnswers.QUESTION);
            case BNO055 -> List.of(Bno055Answers.BEGIN, Bno055Answers.QUESTION);
            case GY25 -> List.of(Gy25Frames.BEGIN);
            case PLUMBLINE, WITMOTION, WITMOTION_BLE, RAZOR, X_IMU3, TEAPOT, ADAFRUIT, BNO08X_RVC, HIPNUC, TEXT ->
                List.of();
        };
    }
}
