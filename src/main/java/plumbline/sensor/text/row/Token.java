package plumbline.sensor.text.row;

import java.util.Optional;
import plumbline.sensor.text.unit.WrittenUnit;

/** A piece of a line. */
sealed interface Token {

    /** A number, with a unit where one is written right behind it: {@code -0.95g}. */
    record Figure(double value, int decimals, Optional<WrittenUnit> unit) implements Token {}

    /** Anything between blanks that is no number. */
    record Word(String text) implements Token {}

    /** What stands between. */
    enum Mark implements Token {
        /** {@code :} and {@code =}: a label ends. */
        COLON,
        /** {@code , ; |} and tabs: something else begins. */
        CUT,
        OPEN,
        CLOSE
    }
}
