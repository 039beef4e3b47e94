package plumbline.sensor.wire;

import java.util.EnumSet;
import java.util.Set;

/** From what a sample is made, best first. */
public enum Source {
    /** What the accelerometer measures. */
    ACCELERATION,
    /** The same, put together again from attitude and the acceleration left when gravity is taken away. */
    REASSEMBLED,
    /** The direction of gravity, as the sensor works it out. */
    GRAVITY,
    /** The direction of gravity out of a quaternion or a matrix. */
    QUATERNION,
    /** The direction of gravity out of Euler angles. */
    ANGLES;

    /** Whether its samples tell only a direction. */
    boolean isDirection() {
        return compareTo(GRAVITY) >= 0;
    }

    /** All that are better. */
    Set<Source> better() {
        return EnumSet.complementOf(EnumSet.range(this, ANGLES));
    }
}
