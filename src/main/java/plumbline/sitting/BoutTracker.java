package plumbline.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;

/**
 * Joins spells into bouts of sitting and the breaks between them.
 *
 * <pre>
 *               seated            not seated
 *   (nothing) ---------> in a bout ---------> away, bout open --- seated ---> in a bout (interrupted)
 *       ^                    ^                     |
 *       |                    |    upright or lying a break long, or out of sight too long: Bout is a fact
 *       |                    |                     v
 *       |                    `--- seated --- away, bout over      Break is a fact, if upright a break long
 *       `----------- out of sight too long -------'               Break is a fact, likewise
 * </pre>
 *
 * <p>Time between spells was not seen, and counts so. Where a spell begins before the one before it ended, the clock was
 * wrong at one of them: what is open ends there, and counting begins anew.
 *
 * <p>A value: what would be so if the unsettled spells held is asked by stepping a copy through them.
 */
public final class BoutTracker {

    private final BoutSettings settings;
    private final Optional<Bout> bout;
    private final Optional<Away> away;

    /** Where the last spell ended. */
    private final Optional<Instant> seenTo;

    private BoutTracker(BoutSettings settings, Optional<Bout> bout, Optional<Away> away, Optional<Instant> seenTo) {
        this.settings = settings;
        this.bout = bout;
        this.away = away;
        this.seenTo = seenTo;
    }

    /** A tracker that has seen nothing yet. */
    public static BoutTracker start(BoutSettings settings) {
        return new BoutTracker(settings, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** A tracker that goes on with a bout of an earlier run, as after a restart. */
    public static BoutTracker resume(BoutSettings settings, Bout open) {
        return new BoutTracker(settings, Optional.of(open), Optional.empty(), Optional.of(open.end()));
    }

    /** The next state, and what came to an end by the spells. */
    public record Step(BoutTracker next, List<SittingFact> facts) {}

    /** Takes the next spells, in the order in which they were lived; one may continue the one before. */
    public Step on(List<Spell> spells) {
        BoutTracker next = this;
        List<SittingFact> facts = new ArrayList<>();
        for (Spell spell : spells) {
            next = next.upTo(spell.start(), facts).take(spell, facts);
        }
        return new Step(next, List.copyOf(facts));
    }

    private BoutTracker upTo(Instant start, List<SittingFact> facts) {
        if (seenTo.isEmpty() || seenTo.get().equals(start)) {
            return this;
        }
        if (start.isBefore(seenTo.get())) {
            Step over = close();
            facts.addAll(over.facts());
            return over.next();
        }
        return take(new Spell(seenTo.get(), start, PostureState.UNKNOWN), facts);
    }

    private BoutTracker take(Spell spell, List<SittingFact> facts) {
        return spell.state().posture().isSeated() ? seated(spell, facts) : notSeated(spell, facts);
    }

    /** Ends what is open, as at the end of a recording. */
    public Step close() {
        List<SittingFact> facts = new ArrayList<>();
        bout.ifPresent(facts::add);
        away.filter(a -> a.isBreak(settings)).ifPresent(a -> facts.add(a.asBreak()));
        return new Step(start(settings), List.copyOf(facts));
    }

    /** The bout that is going on, counted up to the last spell. */
    public Optional<Bout> bout() {
        return bout;
    }

    /** How long the wearer has been seen upright since last seated; zero while seated. */
    public Duration upright() {
        return away.map(Away::upright).orElse(Duration.ZERO);
    }

    /** How long the wearer has been seen lying since last seated; zero while seated. */
    public Duration lying() {
        return away.map(Away::lying).orElse(Duration.ZERO);
    }

    /** The same with its instants moved along with the host's clock. */
    public BoutTracker shift(Duration by) {
        return new BoutTracker(
                settings, bout.map(b -> b.shift(by)), away.map(a -> a.shift(by)), seenTo.map(t -> t.plus(by)));
    }

    private BoutTracker seated(Spell spell, List<SittingFact> facts) {
        if (bout.isEmpty()) {
            away.filter(a -> a.isBreak(settings)).ifPresent(a -> facts.add(a.asBreak()));
        }
        Bout grown = bout.orElse(Bout.beginning(spell.start()))
                .plus(
                        spell,
                        bout.isPresent() && away.filter(Away::isInterruption).isPresent());
        return new BoutTracker(settings, Optional.of(grown), Optional.empty(), Optional.of(spell.end()));
    }

    private BoutTracker notSeated(Spell spell, List<SittingFact> facts) {
        if (bout.isEmpty() && away.isEmpty()) {
            return new BoutTracker(settings, bout, away, Optional.of(spell.end()));
        }
        Away grown =
                away.or(() -> bout.map(b -> Away.from(b.end()))).orElseThrow().plus(spell);
        if (grown.endsBout(settings)) {
            bout.ifPresent(facts::add);
            if (grown.isOutOfSight(settings)) {
                Optional.of(grown).filter(a -> a.isBreak(settings)).ifPresent(a -> facts.add(a.asBreak()));
                return new BoutTracker(settings, Optional.empty(), Optional.empty(), Optional.of(spell.end()));
            }
            return new BoutTracker(settings, Optional.empty(), Optional.of(grown), Optional.of(spell.end()));
        }
        return new BoutTracker(settings, bout, Optional.of(grown), Optional.of(spell.end()));
    }
}
