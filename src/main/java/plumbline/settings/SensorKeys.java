package plumbline.settings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import plumbline.sensor.Protocol;
import plumbline.sensor.Saying;
import plumbline.sensor.text.ForceUnit;
import plumbline.sensor.text.Quantity;

/** What may be set of the sensor. All of it is found out where nothing is set. */
final class SensorKeys {

    private static final String FOUND_OUT = "auto";

    /** What the firmware of our own sensor grants, in ms. */
    private static final int LONGEST_PULSE_MS = 5000;

    private SensorKeys() {}

    static final Key<String> PORT = Key.text(
            "sensor.port",
            "",
            Saying.of("allowed.port", "the name of a serial port, such as \"/dev/ttyUSB0\" or \"COM5\", or \"\""),
            "Which port the sensor is on. Empty: where it was last, else the one port on which a sensor speaks.");

    static final Key<Integer> BAUD = Key.oneOf(
            "sensor.baud",
            0,
            new int[] {0, 4_800, 9_600, 19_200, 38_400, 57_600, 115_200, 230_400, 460_800, 921_600},
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
                    + "over. Empty: found out by names, or by which three are 1 g long at rest.",
            Quantity::of);

    static final Key<String> UNIT = Key.word(
            "sensor.unit",
            FOUND_OUT,
            auto(Arrays.stream(ForceUnit.values()).map(ForceUnit::word).toList()),
            "Unit of the acceleration in plain text; numbers are counts to the g. \"auto\" has it found out.");

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
}
