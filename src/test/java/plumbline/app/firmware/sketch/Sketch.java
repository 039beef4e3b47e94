package plumbline.app.firmware.sketch;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The sketches of {@code firmware-notes/sketches}, each there in every dialect, and what stands on their boards. */
public enum Sketch {
    LSM6DS3(Optional.of(Part.LSM6DS3), true, Sketch.CLASSIC_WIRE),
    XIAO_SENSE(Optional.of(Part.LSM6DS3), true, "-DPIN_LSM6DS3TR_C_POWER=15"),
    LSM9DS1(Optional.of(Part.LSM9DS1), true, "-DARDUINO_ARDUINO_NANO33BLE"),
    MPU6500(Optional.of(Part.MPU6500), true, Sketch.CLASSIC_WIRE),
    ADXL345(Optional.of(Part.ADXL345), false, "-DANY_OTHER_BOARD"),
    LIS3DH(Optional.of(Part.LIS3DH), false, Sketch.CLASSIC_WIRE),
    BNO085(Optional.empty(), false, "-DANY_OTHER_BOARD");

    /** The bus that the chip is on, and the pins that have to be high for it to have power. */
    record Wires(String bus, List<String> powerPins) {}

    private static final String CLASSIC_WIRE = "-DAVR_OVERLOADS";

    private final Optional<Part> part;
    private final boolean gyroscope;
    private final String board;

    Sketch(Optional<Part> part, boolean gyroscope, String board) {
        this.part = part;
        this.gyroscope = gyroscope;
        this.board = board;
    }

    public String file() {
        return name().toLowerCase(Locale.ROOT);
    }

    String device() {
        return "plumbline-" + file().replace('_', '-');
    }

    /** The chip on the two-wire bus, where there is one. */
    Optional<Part> part() {
        return part;
    }

    boolean hasGyroscope() {
        return gyroscope;
    }

    /** What the board package of its board defines, for the compiler. */
    String board() {
        return board;
    }

    /** Whether it is tried with the Wire of the AVR core, which has pairs of methods where newer ones have one. */
    boolean hasClassicWire() {
        return board.equals(CLASSIC_WIRE);
    }

    /** Buses are called as the dialect calls them: by number, or by the pins of clock and data. */
    Wires wires(Dialect dialect) {
        return switch (this) {
            case XIAO_SENSE ->
                switch (dialect) {
                    case ARDUINO -> new Wires("1", List.of("15"));
                    case MICROPYTHON -> new Wires("1:IMU_SCL:IMU_SDA", List.of("IMU_PWR"));
                    case CIRCUITPYTHON -> new Wires("IMU_SCL:IMU_SDA", List.of("IMU_PWR"));
                };
            case LSM9DS1 ->
                switch (dialect) {
                    case ARDUINO -> new Wires("1", List.of());
                    case MICROPYTHON -> new Wires("1:15:14", List.of());
                    case CIRCUITPYTHON -> new Wires("SCL1:SDA1", List.of("VDD_ENV", "R_PULLUP"));
                };
            case LSM6DS3, MPU6500, ADXL345, LIS3DH, BNO085 ->
                switch (dialect) {
                    case ARDUINO -> new Wires("0", List.of());
                    case MICROPYTHON -> new Wires("0:5:4", List.of());
                    case CIRCUITPYTHON -> new Wires("SCL:SDA", List.of());
                };
        };
    }
}
