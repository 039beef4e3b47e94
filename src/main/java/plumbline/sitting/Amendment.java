package plumbline.sitting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;

/**
 * What the wearer later said of a time: kept beside what was measured, which stays as it is.
 *
 * @param from start of that time
 * @param to its end, not included
 * @param posture what it really was; {@link Posture#UNKNOWN} takes an earlier word back, so that the measured holds again
 * @param saidAt when the wearer said so; of two words on the same time the later one holds
 */
public record Amendment(Instant from, Instant to, Posture posture, Instant saidAt) {
    public Amendment {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("an amended time ends after it starts: " + from + " to " + to);
        }
    }

    /** What holds where the wearer has had a word: the spells, cut and replaced where amended; all in order of time. */
    public static List<Spell> apply(List<Spell> measured, List<Amendment> amendments) {
        List<Amendment> newestFirst = amendments.stream()
                .sorted(Comparator.comparing(Amendment::saidAt).reversed())
                .toList();
        List<Spell> held = new ArrayList<>();
        for (Spell spell : measured) {
            Instant at = spell.start();
            while (at.isBefore(spell.end())) {
                Instant next = nextBorder(at, spell.end(), newestFirst);
                held.add(new Spell(at, next, stateAt(at, spell.state(), newestFirst)));
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

    private static PostureState stateAt(Instant at, PostureState measured, List<Amendment> newestFirst) {
        return newestFirst.stream()
                .filter(a -> !at.isBefore(a.from()) && at.isBefore(a.to()))
                .findFirst()
                .filter(a -> a.posture() != Posture.UNKNOWN)
                .map(a -> new PostureState(a.posture(), false, 1))
                .orElse(measured);
    }
}
