package plumbline.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import plumbline.posture.Posture;
import plumbline.posture.Spell;

/**
 * What was seen in a quarter of an hour.
 *
 * @param start its start; quarters divide the hours of every time zone there is
 * @param worn time in a known posture
 * @param seated the seated part of it
 */
public record TimeSum(Instant start, Duration worn, Duration seated) {

    /** How long one is. */
    public static final Duration LENGTH = Duration.ofMinutes(15);

    /** The quarters that the spells touch, in order of time. */
    public static List<TimeSum> of(List<Spell> spells) {
        TreeMap<Instant, TimeSum> sums = new TreeMap<>();
        for (Spell spell : spells) {
            Instant at = spell.start();
            while (at.isBefore(spell.end())) {
                long length = LENGTH.toSeconds();
                Instant quarter = Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), length) * length);
                Instant next = quarter.plus(LENGTH);
                Instant end = next.isBefore(spell.end()) ? next : spell.end();
                sums.merge(
                        quarter,
                        piece(quarter, Duration.between(at, end), spell.state().posture()),
                        TimeSum::plus);
                at = end;
            }
        }
        return List.copyOf(sums.values());
    }

    private static TimeSum piece(Instant quarter, Duration time, Posture posture) {
        boolean worn = posture != Posture.UNKNOWN && posture != Posture.NOT_WORN;
        return new TimeSum(quarter, worn ? time : Duration.ZERO, posture.isSeated() ? time : Duration.ZERO);
    }

    private TimeSum plus(TimeSum other) {
        return new TimeSum(start, worn.plus(other.worn), seated.plus(other.seated));
    }
}
