package plumbline.device;

import plumbline.device.LinkEvent.Reason;
import plumbline.sensor.Protocol;
import plumbline.sensor.Saying;

/** What was found on a port. */
public sealed interface Finding {

    /**
     * A tilt sensor speaks there.
     *
     * @param baud bits a second
     * @param detail how its text is read, where that was inferred; else empty
     */
    record Sensor(int baud, Protocol protocol, String detail) implements Finding {}

    /**
     * Something else speaks there, or what cannot be read.
     *
     * @param stranger what it is
     * @param baud the speed at which it was heard last, in bits a second
     */
    record Stranger(plumbline.sensor.Stranger stranger, int baud) implements Finding {

        /** Whether it is text whose numbers the wearer may tell by example. */
        public boolean isText() {
            return switch (stranger) {
                case UNCLEAR_COLUMNS, TEXT_WITHOUT_TILT, BARE_ORIENTATION, COLUMNS_MISFIT -> true;
                case GPS, MODEM, PRINTER, GRBL, VECTORNAV, XSENS, MICROSTRAIN, PORT_TOO_FAST, NOISE, SENSELESS -> false;
            };
        }
    }

    /** Nothing came. */
    record Silent() implements Finding {}

    /**
     * It could not be opened, or was lost meanwhile.
     *
     * @param saying what is wrong and what to do about it
     */
    record Closed(Reason reason, Saying saying) implements Finding {

        /** The same in English. */
        public String sentence() {
            return saying.sentence();
        }
    }
}
