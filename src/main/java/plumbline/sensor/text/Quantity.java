package plumbline.sensor.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a number in a line of text may be. */
public enum Quantity {
    /** Specific force along the sensor's axes, in any unit. */
    AX,
    AY,
    AZ,
    /** Angular rate in degrees a second. */
    GX,
    GY,
    GZ,
    /** A quaternion, w first. */
    QW,
    QX,
    QY,
    QZ,
    /** Euler angles, in degrees unless {@code sensor.unit} says otherwise. */
    PITCH,
    ROLL,
    /** The sensor's clock in milliseconds, microseconds or seconds. */
    MS,
    US,
    S,
    /** Nothing that tells of tilt. */
    OTHER;

    static final List<Quantity> FORCE = List.of(AX, AY, AZ);
    static final List<Quantity> RATE = List.of(GX, GY, GZ);
    static final List<Quantity> QUATERNION = List.of(QW, QX, QY, QZ);
    static final List<Quantity> ANGLES = List.of(PITCH, ROLL);
    static final List<Quantity> CLOCK = List.of(MS, US, S);

    /** What it is called in the setting {@code sensor.columns}; a hyphen for what is to be passed over. */
    public String word() {
        return this == OTHER ? "-" : name().toLowerCase(Locale.ROOT);
    }

    /** Whether its sign may be turned: not that of a clock, nor of nothing. */
    boolean mayBeNegated() {
        return this != OTHER && !CLOCK.contains(this);
    }

    /** The quantity that is called this in settings. */
    public static Optional<Quantity> of(String word) {
        return Arrays.stream(values()).filter(q -> q.word().equals(word)).findFirst();
    }

    /** How many of the sensor's milliseconds one is, where this is a clock. */
    double ms() {
        return switch (this) {
            case US -> 1e-3;
            case S -> 1e3;
            default -> 1;
        };
    }
}
