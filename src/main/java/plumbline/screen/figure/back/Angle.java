package plumbline.screen.figure.back;

/** Angles as they are written: whole degrees, with a true minus. */
public final class Angle {

    private Angle() {}

    /** Such as "12\u00b0" or "\u22123\u00b0". */
    public static String words(double deg) {
        long whole = Math.round(deg);
        return (whole < 0 ? "\u2212" : "") + Math.abs(whole) + "\u00b0";
    }
}
