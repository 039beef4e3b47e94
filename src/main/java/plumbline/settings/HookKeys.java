package plumbline.settings;

import java.util.List;
import java.util.Optional;
import plumbline.sensor.Saying;

/** The keys of the wearer's own program that is told what happens. */
final class HookKeys {

    private HookKeys() {}

    /** By these names the room {@code neighbour} knows them; a test holds the two together. */
    private static final List<String> HAPPENINGS = List.of(
            "break_asked",
            "break_taken",
            "break_not_taken",
            "sitting",
            "standing",
            "slouch",
            "sensor_lost",
            "sensor_back");

    static final Key<List<String>> PROGRAM = Key.texts(
            "hooks.program",
            List.of(),
            Saying.of(
                    "allowed.program",
                    "a list of a program and its arguments such as [\"/home/you/bin/lamp\", \"desk\"]"),
            "A program of your own that is told what happens, by variables that begin with PLUMBLINE_; no shell reads it. It is"
                    + " ended after 30 seconds. 'plumbline hooks test' tries it. Empty: none.",
            o -> o.isEmpty() || o.length() > 500 || o.indexOf(0) >= 0 ? Optional.empty() : Optional.of(o));

    static final Key<List<String>> ON = Key.texts(
            "hooks.on",
            HAPPENINGS,
            Saying.of("allowed.happenings", "a list of %s", String.join(", ", HAPPENINGS)),
            "What it is told of.",
            o -> Optional.of(o).filter(HAPPENINGS::contains));

    static final List<Key<?>> ALL = List.of(PROGRAM, ON);
}
