package plumbline.neighbour;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that happened.
 *
 * @param facts by their names in the environment of a hook, without what all of them begin with
 */
public record Happened(Happening what, Instant at, Map<String, String> facts) {

    private static final String START = "PLUMBLINE_";

    public Happened {
        facts = Map.copyOf(facts);
    }

    /** The variables that a hook finds in its environment. */
    public Map<String, String> environment() {
        Map<String, String> all = new TreeMap<>();
        facts.forEach((name, value) -> all.put(START + name, value));
        all.put(START + "EVENT", what.key());
        all.put(START + "AT", at.truncatedTo(ChronoUnit.SECONDS).toString());
        return all;
    }
}
