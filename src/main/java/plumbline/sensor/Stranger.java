package plumbline.sensor;

import java.util.stream.Stream;

/** What speaks on the port is no tilt sensor, or none that can be read, by name where it is known. */
public enum Stranger implements Heard {
    /** Sentences with the check of NMEA 0183. */
    GPS("this is a GPS receiver, not a tilt sensor"),
    /** Result codes of a modem. */
    MODEM("this is a modem, not a tilt sensor"),
    /** Marlin and its kin. */
    PRINTER("this is a 3D printer or a CNC controller, not a tilt sensor; it was only listened to"),
    /** Grbl on its console. */
    GRBL("this is a CNC controller with Grbl, not a tilt sensor; it was only listened to"),
    /** {@code $VN} sentences. */
    VECTORNAV("this is a VectorNav sensor, which Plumbline does not read"),
    /** MTData2 and its kin. */
    XSENS("this is an Xsens sensor, which Plumbline does not read"),
    /** MIP packets. */
    MICROSTRAIN("this is a MicroStrain sensor, which Plumbline does not read"),
    /** {@code Orientation: a b c}: three sketches write three different orders of angles in the same words. */
    BARE_ORIENTATION(
            "its lines 'Orientation: a b c' do not tell which angle is which, as sketches differ in their order;"
                    + " have the sketch print 'Gravity:' or 'Quaternion:' or the acceleration as well"),
    /** Readable lines without anything that could be a tilt. */
    TEXT_WITHOUT_TILT("this is text in which no acceleration, quaternion or tilt is to be found;"
            + " if it is there, show it to Plumbline by example"),
    /** Numbers whose length at rest fits no unit, or more than one place. */
    UNCLEAR_COLUMNS(
            "these are numbers, but it is not clear which of them are the acceleration, or in which unit: tip the"
                    + " sensor, or show Plumbline by example, or set sensor.columns and sensor.unit"),
    /** The setting names another number of columns than there are numbers in a line. */
    COLUMNS_MISFIT(
            "sensor.columns in the settings fits none of its lines: name every number of a line there, in their order, as"
                    + " in [\"ms\", \"ax\", \"ay\", \"az\"]; allowed are ax, ay, az, gx, gy, gz, qw, qx, qy, qz, pitch, roll,"
                    + " ms, us, s, and - for each that is passed over; sensor.line says which lines, where there are"
                    + " several kinds; or take both out, and show Plumbline by example"),
    /** Every bit seems to be there twice: the port is set to about twice the sensor's speed. */
    PORT_TOO_FAST("the port is set faster than the sensor speaks; choose a lower speed with --baud or sensor.baud"),
    /** Bytes without any order, at the one speed that was listened at. */
    NOISE("what comes is noise: the speed of the port is wrong, or this is no tilt sensor"),
    /** Bytes that make no sense at any speed. */
    SENSELESS("what comes makes no sense at any usual speed: this is no tilt sensor that Plumbline knows");

    private final String sentence;

    Stranger(String sentence) {
        this.sentence = sentence;
    }

    /** Whether nothing at all can be made of the bytes, so that they count as damaged. */
    public boolean isNoise() {
        return this == PORT_TOO_FAST || this == NOISE || this == SENSELESS;
    }

    /** Whether the wearer can show by example what its numbers are. */
    public boolean isToBeShown() {
        return this == TEXT_WITHOUT_TILT || this == UNCLEAR_COLUMNS || this == COLUMNS_MISFIT;
    }

    /** Whether what is said, or a part of it, is of text that the wearer can show by example. */
    public static boolean isShownIn(Saying said) {
        return Stream.of(values())
                        .filter(Stranger::isToBeShown)
                        .map(Stranger::saying)
                        .anyMatch(saying -> saying.equals(said))
                || said.with().stream().anyMatch(part -> part instanceof Saying deeper && isShownIn(deeper));
    }

    /** What it is, and what to do about it, in one sentence without a full stop. */
    public String sentence() {
        return sentence;
    }

    /** The same, to be said in the wearer's language. */
    public Saying saying() {
        return Saying.of("stranger." + name(), sentence);
    }
}
