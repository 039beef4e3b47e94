package plumbline.sensor.wire;

import java.util.EnumMap;
import java.util.Map;

/**
 * Chooses among the messages of a sensor that tells the same in several ways. A worse one is used only where no better
 * one has come for a whole round of messages.
 */
final class BestSource {

    /** More messages than any sensor has kinds of (WitMotion has twelve), twice over. */
    static final int ROUND = 24;

    // Copied once: this is asked at every message.
    private static final Source[] SOURCES = Source.values();

    private final Map<Source, Long> lastSeen = new EnumMap<>(Source.class);
    private long count;

    /** One more message has come, of whatever kind; returns whether the first round is complete with it. */
    boolean message() {
        count++;
        return count == ROUND;
    }

    /** Whether this message is the best there is; says that one of its kind has come. */
    boolean isBest(Source source) {
        lastSeen.put(source, count);
        for (Source other : SOURCES) {
            if (other.compareTo(source) < 0 && count - lastSeen.getOrDefault(other, 0L) < ROUND) {
                return false;
            }
        }
        return true;
    }

    /** Whether this message, not the best there is, will be if nothing better comes until the first round is complete. */
    boolean mayTurnOutBest(Source source) {
        return count < ROUND && lastSeen.keySet().stream().noneMatch(seen -> seen.compareTo(source) < 0);
    }
}
