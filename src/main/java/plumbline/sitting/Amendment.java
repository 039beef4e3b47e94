package plumbline.sitting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plumbline.posture.Hindsight;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;

/**
 * What was later said of a time: kept beside what was measured, which stays as it is.
 *
 * <p>The wearer's word holds against all else. Hindsight holds where they said nothing, and knows a seat from feet only:
 * of what was measured it changes nothing but sitting into standing, the other way round, or the unknown into either.
 *
 * @param from start of that time
 * @param to its end, not included
 * @param posture what it really was; of the wearer {@link Posture#UNKNOWN} takes all back that was said, so that the
 *     measured holds again
 * @param saidAt when that was said; of two words of one origin on the same time the later one holds
 * @param by whose word it is
 */
public record Amendment(Instant from, Instant to, Posture posture, Instant saidAt, By by) {

    /** Whose word an amendment is. */
    public enum By {
        /** The wearer said so. */
        WEARER,
        /** A walk, a stand-up or the wearer's word showed how the time before it was. */
        HINDSIGHT
    }

    /** {@link Hindsight} speaks at this confidence or more. */
    private static final double HINDSIGHT_CONFIDENCE = 0.95;

    public Amendment {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("an amended time ends after it starts: " + from + " to " + to);
        }
    }

    /** The wearer's own word. */
    public Amendment(Instant from, Instant to, Posture posture, Instant saidAt) {
        this(from, to, posture, saidAt, By.WEARER);
    }

    /** What holds where something was said later: the spells, cut and replaced where amended; all in order of time. */
    public static List<Spell> apply(List<Spell> measured, List<Amendment> amendments) {
        return held(measured, amendments).stream().map(Held::spell).toList();
    }

    /** The same, with the moment since when it is known. */
    public static List<Held> held(List<Spell> measured, List<Amendment> amendments) {
        List<Amendment> strongestFirst = new ArrayList<>(amendments);
        Collections.reverse(strongestFirst);
        strongestFirst.sort(
                Comparator.comparing(Amendment::by).thenComparing(Amendment::saidAt, Comparator.reverseOrder()));
        List<Held> held = new ArrayList<>();
        for (Spell spell : measured) {
            Instant at = spell.start();
            while (at.isBefore(spell.end())) {
                Instant next = nextBorder(at, spell.end(), strongestFirst);
                held.add(heldAt(new Spell(at, next, spell.state()), strongestFirst));
                at = next;
            }
        }
        return List.copyOf(held);
    }

    private static Instant nextBorder(Instant at, Instant end, List<Amendment> amendments) {
        Instant next = end;
        for (Amendment amendment : amendments) {
            for (Instant border : List.of(amendment.from(), amendment.to())) {
                next = border.isAfter(at) && border.isBefore(next) ? border : next;
            }
        }
        return next;
    }

    private static Held heldAt(Spell measured, List<Amendment> strongestFirst) {
        Instant at = measured.start();
        return strongestFirst.stream()
                .filter(a -> !at.isBefore(a.from()) && at.isBefore(a.to()))
                .findFirst()
                .filter(a -> a.changes(measured.state().posture()))
                .map(a -> a.instead(measured))
                .orElse(new Held(measured, Optional.empty()));
    }

    private Held instead(Spell measured) {
        double confidence = by == By.WEARER ? 1 : HINDSIGHT_CONFIDENCE;
        PostureState state = new PostureState(posture, false, confidence);
        return new Held(
                new Spell(measured.start(), measured.end(), state),
                by == By.WEARER ? Optional.empty() : Optional.of(saidAt));
    }

    /** Whether it says anything else of a time that was measured so. */
    public boolean changes(Posture measured) {
        if (by == By.WEARER) {
            return posture != Posture.UNKNOWN;
        }
        return switch (measured) {
            case SITTING, RECLINING -> posture == Posture.STANDING;
            case STANDING -> posture == Posture.SITTING;
            case UNKNOWN -> true;
            case MOVING, LYING, NOT_WORN -> false;
        };
    }
}
