package plumbline.posture.calibration;

import plumbline.sensor.Vector3;

/** An axis of the acceleration that counts the other way round than the rate of turn about it. */
public enum MirroredAxis {
    X(-1, 1, 1),
    Y(1, -1, 1),
    Z(1, 1, -1);

    private final int x;
    private final int y;
    private final int z;

    MirroredAxis(int x, int y, int z) {
        this.x = x;
        this.y = y;
        this.z = z;
    }

    /** The vector as it were if the axis counted the right way. */
    Vector3 mended(Vector3 v) {
        return new Vector3(x * v.x(), y * v.y(), z * v.z());
    }
}
