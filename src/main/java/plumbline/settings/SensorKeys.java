package plumbline.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import plumbline.sensor.Protocol;
import plumbline.sensor.Saying;
import plumbline.sensor.text.Column;
import plumbline.sensor.text.Quantity;
import plumbline.sensor.text.unit.AngleUnit;
import plumbline.sensor.text.unit.ForceUnit;

/** What may be set of the sensor. All of it is found out where nothing is set. */
final class SensorKeys {

    private static final String FOUND_OUT = "auto";

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,7}(?:\\.\\d{1,6})?");

    /** What the firmware of our own sensor grants, in ms. */
    private static final int LONGEST_PULSE_MS = 5000;

    private static final List<String> UNITS =
            List.of(FOUND_OUT, "g", "m/s2", "mg", "256", "1024", "2048", "4096", "8192", "16384", "deg", "rad");

    private SensorKeys() {}

    static final Key<String> PORT = Key.text(
            "sensor.port",
            "",
            Saying.of("allowed.port", "the name of a serial port, such as \"/dev/ttyUSB0\" or \"COM5\", or \"\""),
            "Which port the sensor is on. Empty: where it was last, else the one port on which a sensor speaks.");

    static final Key<Integer> BAUD = Key.oneOf(
            "sensor.baud",
            0,
            new int[] {
                0, 4_800, 9_600, 19_200, 38_400, 57_600, 115_200, 230_400, 250_000, 460_800, 500_000, 921_600, 1_000_000
            },
            "Speed of the port in bits a second; 0 has it found out. Our own sensor speaks at 115200, behind an HC-05 "
                    + "at 38400.");

    static final Key<String> PROTOCOL = Key.word(
            "sensor.protocol",
            FOUND_OUT,
            auto(Arrays.stream(Protocol.values()).map(Protocol::word).toList()),
            "What the sensor speaks; \"auto\" has it found out.");

    static final Key<List<String>> COLUMNS = Key.texts(
            "sensor.columns",
            List.of(),
            Saying.of(
                    "allowed.columns",
                    "a list such as [\"ms\", \"ax\", \"ay\", \"az\", \"-\"], of: %s",
                    String.join(
                            ", ",
                            Arrays.stream(Quantity.values()).map(Quantity::word).toList())),
            "What the numbers of a line are, from left to right, where the sensor writes plain text; \"-\" is passed "
                    + "over, \"-ax\" counts the other way round. Empty: found out by names, or by which three keep "
                    + "the length of 1 g while they turn. 'plumbline ports --listen' finds it by example.",
            Column::of);

    static final Key<String> LINE = Key.text(
            "sensor.line",
            "",
            Saying.of("allowed.line", "the words with which such a line begins, or \"\""),
            "With which words the lines begin that sensor.columns is about, where the sensor writes several kinds of "
                    + "lines with as many numbers. Empty: all lines.");

    static final Key<List<String>> ZERO = Key.texts(
            "sensor.zero",
            List.of(),
            Saying.of("allowed.zero", "a list of three numbers such as [\"512\", \"512\", \"512\"], or []"),
            "What ax, ay and az read where there is no acceleration, as of analogue inputs. Empty: 0.",
            SensorKeys::number);

    static final Key<String> UNIT = new Key<>(
            "sensor.unit",
            FOUND_OUT,
            Saying.of("allowed.unit", "one of %s, or any number of counts to the g", quoted(UNITS)),
            UNITS,
            "Unit of the acceleration in plain text; numbers are counts to the g. Or that of the angles: deg, rad. "
                    + "\"auto\" has it found out.",
            SensorKeys::unit,
            Key::quoted);

    static final Key<Integer> VIBRATE = Key.whole(
            "sensor.vibrate_ms",
            300,
            50,
            LONGEST_PULSE_MS,
            "Milliseconds for which the sensor vibrates, where slouch.nudge_by has it tell of a slouch.");

    private static List<String> auto(List<String> words) {
        List<String> all = new ArrayList<>(List.of(FOUND_OUT));
        all.addAll(words);
        return all;
    }

    private static String quoted(List<String> words) {
        return words.stream().map(Key::quoted).collect(Collectors.joining(", "));
    }

    private static Optional<String> unit(Object value) {
        return value instanceof String word
                        && (word.equals(FOUND_OUT)
                                || ForceUnit.of(word).isPresent()
                                || AngleUnit.of(word).isPresent())
                ? Optional.of(word)
                : Optional.empty();
    }

    private static Optional<Double> number(String word) {
        return NUMBER.matcher(word).matches() ? Optional.of(Double.valueOf(word)) : Optional.empty();
    }

    /** The three numbers, or none. */
    static List<Double> zero(List<String> set) {
        return set.size() == 3
                ? set.stream().flatMap(word -> number(word).stream()).toList()
                : List.of();
    }
}
