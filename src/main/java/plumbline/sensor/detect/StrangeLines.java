package plumbline.sensor.detect;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plumbline.sensor.Stranger;

/** Tells by their lines the devices that hang on serial ports as well and are no tilt sensors. */
final class StrangeLines {

    /** So many lines of a kind are proof. Each kind is looked for by what no sketch prints by chance. */
    private static final int ENOUGH = 2;

    /** What Marlin says at power-on, while it heats and while it prints, and Grbl at power-on. */
    private static final List<String> PRINTER = List.of("echo:", "ok T:", "T:", "Marlin", "busy:", "Grbl ", "ok B:");

    /** Result codes of ITU-T V.250, and what modems of phones say unasked. */
    private static final Set<String> MODEM_WORDS =
            Set.of("OK", "ERROR", "RING", "NO CARRIER", "NO DIALTONE", "RDY", "CONNECT", "+CPIN: READY", "SMS READY");

    private static final List<String> MODEM = List.of("+C", "AT+", "^RSSI", "^MODE", "+QIND", "*EPREADY");

    private final Map<Stranger, Integer> seen = new EnumMap<>(Stranger.class);

    void take(String line) {
        kind(line.strip()).ifPresent(kind -> seen.merge(kind, 1, Integer::sum));
    }

    /** Whose lines these are, once it is clear. */
    Optional<Stranger> stranger() {
        return seen.entrySet().stream()
                .filter(entry -> entry.getValue() >= ENOUGH)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Optional<Stranger> kind(String line) {
        if (isChecked(line)) {
            return Optional.of(line.startsWith("$VN") ? Stranger.VECTORNAV : Stranger.GPS);
        }
        if (PRINTER.stream().anyMatch(line::startsWith)) {
            return Optional.of(Stranger.PRINTER);
        }
        boolean modem = MODEM_WORDS.contains(line) || MODEM.stream().anyMatch(line::startsWith);
        return modem ? Optional.of(Stranger.MODEM) : Optional.empty();
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
