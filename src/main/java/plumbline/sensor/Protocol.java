package plumbline.sensor;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a tilt sensor may speak. The facts of each, with their sources, stand in {@code src/site/sensors.md}. */
public enum Protocol {
    /** Our own sentences, each with a CRC. */
    PLUMBLINE("Plumbline", 115_200),
    /** WitMotion frames of eleven bytes that begin with 0x55 and end with a sum. */
    WITMOTION("WitMotion", 115_200),
    /** WitMotion frames 0x55 0x61 of twenty or twenty-eight bytes, as the Bluetooth 5 family sends them. */
    WITMOTION_BLE("WitMotion 0x61", 115_200),
    /** Razor AHRS text: {@code #YPR=} and {@code #YPRAG=}. */
    RAZOR("Razor AHRS", 57_600),
    /** x-io x-IMU3, text or binary. */
    X_IMU3("x-IMU3", 115_200),
    /** MPU-6050 with the DMP of i2cdevlib: packets of fourteen bytes, made for its teapot demonstration. */
    TEAPOT("MPU-6050 teapot", 115_200),
    /** Lines of the Adafruit sketches for BNO055 and AHRS: {@code Accl:}, {@code Gravity:}, {@code Quaternion:}. */
    ADAFRUIT("Adafruit BNO055", 115_200),
    /** BNO080, BNO085 or BNO086 in UART-RVC mode: frames of nineteen bytes that begin with 0xAA 0xAA. */
    BNO08X_RVC("BNO08x UART-RVC", 115_200),
    /** GY-25: frames of eight bytes with angles. */
    GY25("GY-25", 115_200),
    /** HiPNUC frames with a CRC, packet 0x91. */
    HIPNUC("HiPNUC", 115_200),
    /** WitMotion on RS-485: Modbus RTU, asked for each value. */
    WITMOTION_MODBUS("WitMotion Modbus", 9_600),
    /** BNO055 on its own UART, asked for each value. */
    BNO055("BNO055 UART", 115_200),
    /** Any other text with numbers in it: CSV, labels, JSON lines. */
    TEXT("text", 115_200);

    private final String title;
    private final int usualBaud;

    Protocol(String title, int usualBaud) {
        this.title = title;
        this.usualBaud = usualBaud;
    }

    /** What it is called for the wearer. */
    public String title() {
        return title;
    }

    /** The speed at which most of these sensors leave the factory, in bits a second. */
    public int usualBaud() {
        return usualBaud;
    }

    /** Whether its messages end with a line feed; the others are found in any bytes. */
    public boolean endsLines() {
        return switch (this) {
            case PLUMBLINE, RAZOR, X_IMU3, ADAFRUIT, TEXT -> true;
            case WITMOTION, WITMOTION_BLE, TEAPOT, BNO08X_RVC, GY25, HIPNUC, WITMOTION_MODBUS, BNO055 -> false;
        };
    }

    /** Whether it says nothing unless it is asked, each time anew. */
    public boolean isPolled() {
        return this == WITMOTION_MODBUS || this == BNO055;
    }

    /** What it is called in settings and on the command line: {@code witmotion-ble}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The protocol that is called this in settings. */
    public static Optional<Protocol> of(String word) {
        return Arrays.stream(values()).filter(p -> p.word().equals(word)).findFirst();
    }
}
