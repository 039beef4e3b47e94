package plumbline.screen.now;

/** Angles as they are written: whole degrees, with a true minus; half a degree is rounded away from none on both sides. */
final class Angle {

    private Angle() {}

    /** Such as "12\u00b0" or "\u22123\u00b0". */
    static String words(double deg) {
        long whole = Math.round(Math.abs(deg));
        return (deg < 0 && whole > 0 ? "\u2212" : "") + whole + "\u00b0";
    }
}
