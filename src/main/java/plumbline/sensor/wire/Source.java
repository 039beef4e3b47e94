package plumbline.sensor.wire;

/** From what a sample is made, best first: {@link BestSource} goes by the order. */
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
}
