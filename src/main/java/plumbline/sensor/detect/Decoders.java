package plumbline.sensor.detect;

import plumbline.sensor.Decoder;
import plumbline.sensor.Protocol;
import plumbline.sensor.maker.Makers;
import plumbline.sensor.plumbline.PlumblineDecoder;
import plumbline.sensor.text.TextHints;
import plumbline.sensor.text.TextLines;
import plumbline.sensor.wire.LineDecoder;

/** A fresh decoder for any protocol. */
public final class Decoders {

    private Decoders() {}

    /** The decoder of this protocol; the hints count for text only. */
    public static Decoder of(Protocol protocol, TextHints hints) {
        return switch (protocol) {
            case PLUMBLINE -> new PlumblineDecoder();
            case WITMOTION -> Makers.witMotion();
            case WITMOTION_BLE -> Makers.witMotionBle();
            case RAZOR -> Makers.razor();
            case X_IMU3 -> Makers.xImu3();
            case TEAPOT -> Makers.teapot();
            case ADAFRUIT -> Makers.adafruit();
            case BNO08X_RVC -> Makers.rvc();
            case GY25 -> Makers.gy25();
            case HIPNUC -> Makers.hipnuc();
            case WITMOTION_MODBUS -> Makers.witMotionModbus();
            case BNO055 -> Makers.bno055();
            case TEXT -> new LineDecoder(new TextLines(hints));
        };
    }
}
