package plumbline.neighbour;

import java.util.Locale;
import java.util.Map;

/** What a hook can be told of. */
public enum Happening {
    /** A break is asked for, or asked for again, more plainly. */
    BREAK_ASKED,
    /** The sensor saw the break that was asked for. */
    BREAK_TAKEN,
    /** What was asked for is over without it. */
    BREAK_NOT_TAKEN,
    /** The wearer has sat down, for ten seconds at least. */
    SITTING,
    /** The wearer stands, for ten seconds at least. */
    STANDING,
    /** The lower back has been rounded for ten seconds. */
    SLOUCH,
    /** Nothing comes from the sensor any more. */
    SENSOR_LOST,
    /** The sensor speaks again. */
    SENSOR_BACK;

    /** As it stands in the settings and in the environment of a hook. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Facts as they might be, to try a hook with. */
    public Map<String, String> example() {
        return switch (this) {
            case BREAK_ASKED -> Map.of("STAGE", "notification", "SEATED_S", "3600", "STRETCH", "hip-flexor-standing");
            case BREAK_TAKEN -> Map.of("OUTCOME", "taken", "UPRIGHT_S", "120");
            case BREAK_NOT_TAKEN -> Map.of("OUTCOME", "skipped", "UPRIGHT_S", "0");
            case STANDING, SLOUCH -> Map.of("SEATED_S", "900");
            case SITTING, SENSOR_LOST, SENSOR_BACK -> Map.of();
        };
    }
}
