package plumbline.sitting;

import java.time.Duration;
import java.time.Instant;
import plumbline.posture.Posture;
import plumbline.posture.Spell;

/**
 * The time since a wearer who sat was last seen seated.
 *
 * @param upFrom the first upright moment; the last seated one until there is any
 * @param upTo the end of the last upright moment
 * @param upright time seen upright or moving
 * @param lying time seen lying
 * @param unseen time in which nothing was known, or the sensor not worn
 */
record Away(Instant upFrom, Instant upTo, Duration upright, Duration lying, Duration unseen) {

    static Away from(Instant lastSeated) {
        return new Away(lastSeated, lastSeated, Duration.ZERO, Duration.ZERO, Duration.ZERO);
    }

    Away plus(Spell spell) {
        Posture posture = spell.state().posture();
        if (posture.isUpright()) {
            Instant from = upright.isZero() ? spell.start() : upFrom;
            return new Away(from, spell.end(), upright.plus(spell.length()), lying, unseen);
        }
        if (posture == Posture.LYING) {
            return new Away(upFrom, upTo, upright, lying.plus(spell.length()), unseen);
        }
        return new Away(upFrom, upTo, upright, lying, unseen.plus(spell.length()));
    }

    boolean isInterruption() {
        return !upright.isZero();
    }

    boolean isBreak(BoutSettings settings) {
        return upright.compareTo(settings.breakLength()) >= 0;
    }

    boolean isOutOfSight(BoutSettings settings) {
        return unseen.compareTo(settings.gapTolerance()) > 0;
    }

    boolean endsBout(BoutSettings settings) {
        return isBreak(settings) || isOutOfSight(settings) || lying.compareTo(settings.breakLength()) >= 0;
    }

    Break asBreak() {
        return new Break(upFrom, upTo);
    }

    Away shift(Duration by) {
        return new Away(upFrom.plus(by), upTo.plus(by), upright, lying, unseen);
    }
}
