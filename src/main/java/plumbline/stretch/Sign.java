package plumbline.stretch;

import java.util.List;
import java.util.Set;
import plumbline.stretch.evidence.Source;
import plumbline.stretch.evidence.Text;

/**
 * A sign to stop at, or to see somebody about. Signs can always be had beside a stretch; no setting hides one.
 *
 * @param says what to do, in our words
 * @param feelings which answers to "what did you feel?" lead to it
 */
public record Sign(String id, Urgency urgency, Text sign, Text says, Set<Feeling> feelings, List<Source> sources) {
    public Sign {
        feelings = Set.copyOf(feelings);
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("the sign " + id + " has no source");
        }
    }

    /** How soon, the most urgent first. */
    public enum Urgency {
        EMERGENCY,
        DOCTOR_AT_ONCE,
        /** Pause the stretches and see a professional. */
        PAUSE_AND_ASK,
        /** Ease off or stop; nothing more if it passes. */
        STOP,
        /** Ask before beginning, or where unsure. */
        ASK
    }
}
