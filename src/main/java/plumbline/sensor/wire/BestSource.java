package plumbline.sensor.wire;

/**
 * Chooses among the messages of a sensor that tells the same in several ways. A worse one is used only where no better
 * one has come for a whole round of messages.
 */
final class BestSource {

    /** More messages than any sensor has kinds of (WitMotion has twelve), twice over. */
    static final int ROUND = 24;

    // By which message each was seen last, best first; 0 for never.
    private final long[] lastSeen = new long[Source.values().length];
    private long count;

    /** One more message has come, of whatever kind; returns whether the first round is complete with it. */
    boolean message() {
        count++;
        return count == ROUND;
    }

    /** Whether this message is the best there is; says that one of its kind has come. */
    boolean isBest(Source source) {
        lastSeen[source.ordinal()] = count;
        for (int better = 0; better < source.ordinal(); better++) {
            if (count - lastSeen[better] < ROUND) {
                return false;
            }
        }
        return true;
    }

    /** Whether this message, not the best there is, will be if nothing better comes until the first round is complete. */
    boolean mayTurnOutBest(Source source) {
        boolean bestSoFar = true;
        for (int better = 0; better < source.ordinal(); better++) {
            bestSoFar &= lastSeen[better] == 0;
        }
        return count < ROUND && bestSoFar;
    }
}
