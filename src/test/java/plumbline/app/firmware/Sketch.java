package plumbline.app.firmware;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The sketches of {@code firmware-notes/sketches}, each there in every dialect, and what stands on their boards. */
enum Sketch {
    LSM6DS3(Optional.of(Part.LSM6DS3), true, Wires.HEADER, List.of("-DAVR_OVERLOADS")),
    XIAO_SENSE(
            Optional.of(Part.LSM6DS3),
            true,
            Map.of(
                    Dialect.ARDUINO, new Wires("1", List.of("15")),
                    Dialect.MICROPYTHON, new Wires("1:IMU_SCL:IMU_SDA", List.of("IMU_PWR")),
                    Dialect.CIRCUITPYTHON, new Wires("IMU_SCL:IMU_SDA", List.of("IMU_PWR"))),
            List.of("-DPIN_LSM6DS3TR_C_POWER=15")),
    LSM9DS1(
            Optional.of(Part.LSM9DS1),
            true,
            Map.of(
                    Dialect.ARDUINO, new Wires("1", List.of()),
                    Dialect.MICROPYTHON, new Wires("1:15:14", List.of()),
                    Dialect.CIRCUITPYTHON, new Wires("SCL1:SDA1", List.of("VDD_ENV", "R_PULLUP"))),
            List.of("-DARDUINO_ARDUINO_NANO33BLE")),
    MPU6500(Optional.of(Part.MPU6500), true, Wires.HEADER, List.of("-DAVR_OVERLOADS")),
    ADXL345(Optional.of(Part.ADXL345), false, Wires.HEADER, List.of()),
    LIS3DH(Optional.of(Part.LIS3DH), false, Wires.HEADER, List.of("-DAVR_OVERLOADS")),
    BNO085(Optional.empty(), false, Wires.HEADER, List.of());

    /** The bus that the chip is on, and the pins that have to be high for it to have power. */
    record Wires(String bus, List<String> powerPins) {
        static final Map<Dialect, Wires> HEADER = Map.of(
                Dialect.ARDUINO, new Wires("0", List.of()),
                Dialect.MICROPYTHON, new Wires("0:5:4", List.of()),
                Dialect.CIRCUITPYTHON, new Wires("SCL:SDA", List.of()));
    }

    private final Optional<Part> part;
    private final boolean gyroscope;
    private final Map<Dialect, Wires> wires;
    private final List<String> boardOptions;

    Sketch(Optional<Part> part, boolean gyroscope, Map<Dialect, Wires> wires, List<String> boardOptions) {
        this.part = part;
        this.gyroscope = gyroscope;
        this.wires = wires;
        this.boardOptions = boardOptions;
    }

    String file() {
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

    Wires wires(Dialect dialect) {
        return wires.getOrDefault(dialect, new Wires("", List.of()));
    }

    /** What the board package of its board defines, for the compiler. */
    List<String> boardOptions() {
        return boardOptions;
    }
}
