package plumbline.sensor.drawer;

import static plumbline.sensor.drawer.Sketch.f;

import java.util.List;
import java.util.function.Function;
import plumbline.sensor.Stranger;
import plumbline.sensor.drawer.Sketch.Right;
import plumbline.sensor.drawer.Worn.Moment;

/** Devices that hang on serial ports as well, and are named; and sensors that speak in bytes. */
final class StrangeDevices {

    private StrangeDevices() {}

    static List<Sketch> all() {
        return List.of(
                named(
                        "marlin-m114",
                        "Marlin M114",
                        Stranger.PRINTER,
                        m -> f("X:%.2f Y:0.60 Z:0.80 E:0.00 Count X:0 Y:48 Z:320\r\nok", 0.01 * (m.number() % 3))),
                named(
                        "marlin-temperature",
                        "Marlin M105",
                        Stranger.PRINTER,
                        m -> f(" T:%.2f /200.00 B:60.11 /60.00 @:127 B@:34", 199.5 + m.number() % 2)),
                named(
                        "grbl-status",
                        "Grbl 1.1 ?",
                        Stranger.GRBL,
                        m -> f("<Idle|MPos:0.000,0.%03d,1.000|FS:0,0|WCO:0.000,0.000,0.000>\r\nok", m.number())),
                named(
                        "grbl-console",
                        "Grbl 1.1 at power-on and $$",
                        Stranger.GRBL,
                        m -> f("%s", m.number() == 0 ? "Grbl 1.1h ['$' for help]" : f("$%d=10.000", m.number()))),
                named(
                        "gps",
                        "NMEA 0183",
                        Stranger.GPS,
                        m -> checked(f(
                                "GPGGA,0927%02d.000,5321.6802,N,00630.3372,W,1,8,1.03,61.7,M,55.2,M,,",
                                m.number() % 60))),
                named("modem", "ITU-T V.250", Stranger.MODEM, m -> "\r\nOK\r\n\r\n+CREG: 0,1"),
                new Sketch("xsens", "Xsens MTData2", said(Stranger.XSENS), 30, Bytes::xsens),
                new Sketch("microstrain", "MicroStrain MIP", said(Stranger.MICROSTRAIN), 30, Bytes::microStrain),
                new Sketch("ublox", "u-blox UBX", said(Stranger.GPS), 30, Bytes::ublox),
                new Sketch("bno085-rvc", "BNO085 UART-RVC", new Right.Force(""), 40, Bytes::rvc),
                new Sketch("gy-25", "GY-25", new Right.Direction(""), 60, Bytes::gy25),
                new Sketch("hipnuc-91", "HiPNUC packet 0x91", new Right.Force(""), 20, Bytes::hipnuc),
                new Sketch("witmotion-modbus", "WitMotion RS-485, as asked", new Right.Force(""), 40, Bytes::modbus),
                new Sketch("bno055-uart", "BNO055 UART, as asked", new Right.Force(""), 40, Bytes::bno055));
    }

    private static Right said(Stranger stranger) {
        return new Right.Said(List.of(stranger));
    }

    private static Sketch named(String name, String source, Stranger stranger, Function<Moment, String> line) {
        return Sketch.lines(name, source, said(stranger), Sketch.FEW, "", line);
    }

    private static String checked(String sentence) {
        int sum = sentence.chars().reduce(0, (a, b) -> a ^ b);
        return f("$%s*%02X", sentence, sum);
    }
}
