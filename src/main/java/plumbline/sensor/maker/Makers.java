package plumbline.sensor.maker;

import plumbline.sensor.Decoder;
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
}
