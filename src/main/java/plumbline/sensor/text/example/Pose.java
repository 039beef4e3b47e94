package plumbline.sensor.text.example;

/** How the sensor is held while its numbers are learnt, in this order. */
public enum Pose {
    /** As it lies on a table. */
    LEVEL,
    /** Its front edge down, half-way to upright or further. */
    FORWARD,
    /** Its left edge down, as far. */
    LEFT,
    /** As at first, which shows that all before was no chance. */
    BACK
}
