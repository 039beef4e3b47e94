package plumbline.sensor.foreign;

import java.util.Map;

/** Units of acceleration as specifications write them. */
public final class AccelerationUnit {

    /** Standard gravity in m/s2 (CGPM 1901). */
    private static final double STANDARD_GRAVITY = 9.80665;

    /** What 1 of a metre a second squared is, in g. */
    static final double METRES_G = 1 / STANDARD_GRAVITY;

    /** What 1 is in g, by the unit's name in lower case. */
    public static final Map<String, Double> G_OF =
            Map.of("g", 1.0, "mg", 0.001, "m/s2", METRES_G, "m/s^2", METRES_G, "m/s\u00b2", METRES_G);

    private AccelerationUnit() {}
}
