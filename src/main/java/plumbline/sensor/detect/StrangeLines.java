package plumbline.sensor.detect;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import plumbline.sensor.Stranger;

/** Tells by their lines the devices that hang on serial ports as well and are no tilt sensors. */
final class StrangeLines {

    /** So many lines of a kind are proof. Each kind is looked for by what no sketch prints by chance. */
    private static final int ENOUGH = 2;

    /** Nor are two in a hundred, where a logger prints what several devices say. */
    private static final int SHARE = 4;

    /** What Marlin says at power-on, while it heats, while it prints, and where its head is. */
    private static final Pattern PRINTER =
            Pattern.compile("echo:.*|(?:ok )?[TB]\\d?:-?[\\d.]+ */-?[\\d.]+.*|Marlin.*|//? ?action:.*|busy:.*"
                    + "|(?:ok )?X: ?-?[\\d.]+ Y: ?-?[\\d.]+ Z: ?-?[\\d.]+ E: ?-?[\\d.]+.*");

    /** Grbl at power-on, its reports, settings, messages, alarms and errors (Grbl 1.1 interface). */
    private static final Pattern GRBL = Pattern.compile(
            "Grbl .*|<(?:Idle|Run|Hold|Jog|Alarm|Door|Check|Home|Sleep|Queue)[:,|].*>|\\$\\d{1,3}=-?[\\d.]+.*"
                    + "|\\[(?:MSG|GC|VER|OPT|PRB|TLO|G5[4-9]|G28|G30|G92|HLP|echo):.*\\]|ALARM:\\d+|error:\\d+");

    /** Result codes of ITU-T V.250, and what modems of phones say unasked. */
    private static final Pattern MODEM = Pattern.compile(
            "OK|ERROR|RING|NO CARRIER|NO DIALTONE|RDY|CONNECT|SMS READY|\\+C.*|AT\\+.*|\\^RSSI.*|\\^MODE.*"
                    + "|\\+QIND.*|\\*EPREADY.*");

    private final Map<Stranger, Integer> seen = new EnumMap<>(Stranger.class);
    private int lines;

    void take(String line) {
        lines++;
        kind(line.strip()).ifPresent(kind -> seen.merge(kind, 1, Integer::sum));
    }

    /** Whose lines these are, once it is clear. */
    Optional<Stranger> stranger() {
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH && entry.getValue() * SHARE >= lines)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<Stranger> kind(String line) {
        if (isChecked(line)) {
            return Optional.of(line.startsWith("$VN") ? Stranger.VECTORNAV : Stranger.GPS);
        }
        if (PRINTER.matcher(line).matches()) {
            return Optional.of(Stranger.PRINTER);
        }
        if (GRBL.matcher(line).matches()) {
            return Optional.of(Stranger.GRBL);
        }
        return MODEM.matcher(line).matches() ? Optional.of(Stranger.MODEM) : Optional.empty();
    }

    /** Whether the line is a sentence of NMEA 0183: a dollar sign, a star and the exclusive or of all between them. */
    private static boolean isChecked(String line) {
        int star = line.length() - 3;
        if (!line.startsWith("$") || star < 1 || line.charAt(star) != '*') {
            return false;
        }
        int sum = 0;
        for (int i = 1; i < star; i++) {
            sum ^= line.charAt(i);
        }
        int told = (Character.digit(line.charAt(star + 1), 16) << 4) | Character.digit(line.charAt(star + 2), 16);
        return told == sum;
    }
}
