package plumbline.device.pretend.motion;

/**
 * One way in which the lower back moves: along the axes of the wearer's heading in m, or turning in degrees.
 *
 * <p>Heading axes are forward, left and up. The turns are applied in the order yaw, pitch, roll.
 */
public enum Channel {
    FORWARD(0),
    LEFT(1),
    UP(2),
    /** Leaning forward is positive. */
    PITCH(3),
    /** Leaning to the right is positive. */
    ROLL(4),
    /** Turning to the left is positive. */
    YAW(5);

    /** How many there are. */
    static final int COUNT = 6;

    /** Its place in an array of {@link #COUNT}. */
    final int index;

    Channel(int index) {
        this.index = index;
    }
}
