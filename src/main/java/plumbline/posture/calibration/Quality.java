package plumbline.posture.calibration;

import plumbline.sensor.Saying;

/**
 * How one part turned out.
 *
 * @param part the part
 * @param why what came of it
 * @param measure how steady a pose was held, as the largest deviation in degrees; or how many steps were walked; 0 where
 *     nothing was seen
 */
public record Quality(Part part, Why why, double measure) {

    /** What came of a part. */
    public enum Why {
        /** The pose was held. */
        HELD,
        /** The steps were walked. */
        WALKED,
        /** The pose strayed too far. */
        MOVED,
        /** Too few steps were seen. */
        FEW_STEPS,
        /** The sensor fell silent meanwhile. */
        SILENT
    }

    /** Whether it will do. */
    public boolean good() {
        return why == Why.HELD || why == Why.WALKED;
    }

    /** A sentence for the wearer. */
    public Saying saying() {
        return switch (why) {
            case HELD -> Saying.of("calibration.HELD", "Held within %.1f degrees.", measure);
            case WALKED -> Saying.of("calibration.WALKED", "Walked well.");
            case MOVED ->
                Saying.of("calibration.MOVED", "It moved by %.1f degrees; take the pose and hold it still.", measure);
            case FEW_STEPS ->
                Saying.of(
                        "calibration.FEW_STEPS",
                        "Only %.0f steps were seen; walk ten steps straight on, at your usual pace.",
                        measure);
            case SILENT -> Saying.of("calibration.SILENT", "Nothing came from the sensor.");
        };
    }
}
