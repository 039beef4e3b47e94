package plumbline.line;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.posture.Hindsight;
import plumbline.posture.Spell;
import plumbline.sitting.Amendment;

/**
 * Makes amendments of what has become known of time long told of, as far as it was told otherwise then. There is none of a
 * guided stretch, in which posture is not judged, nor of the time before the host's clock was set, which was written down
 * by another clock.
 */
final class Retelling {

    /** Further back nothing becomes known: the tracker remembers twelve hours. */
    private static final Duration REACH = Duration.ofHours(13);

    /** The tracker tells whole minutes, so the last piece of what it has learnt comes up to a minute late. */
    private static final Duration LATE = Duration.ofMinutes(2);

    private final Spells told = new Spells();
    private final List<Rest> rests = new ArrayList<>();
    private Optional<Amendment> last = Optional.empty();

    /** These spells are settled. */
    void keep(List<Spell> settled) {
        settled.forEach(told::add);
        if (!settled.isEmpty()) {
            Instant reach = settled.get(0).start().minus(REACH);
            told.forgetBefore(reach);
            rests.removeIf(rest -> rest.until().filter(reach::isAfter).isPresent());
        }
    }

    /** A guided stretch is on, or is over now. */
    void on(Rest rest) {
        rests.removeIf(before -> before.since().equals(rest.since()));
        rests.add(rest);
    }

    /** The host's clock was set. */
    void clockSet() {
        told.forgetBefore(Instant.MAX);
        rests.clear();
        last = Optional.empty();
    }

    /** What became known at a moment, as amendments in order of time. */
    List<Amendment> of(List<Hindsight> pieces, List<Spell> open, Instant knownAt) {
        List<Spell> all = Stream.concat(told.list().stream(), open.stream()).toList();
        List<Amendment> amendments = new ArrayList<>();
        for (Hindsight piece : pieces) {
            Amendment whole = amendment(piece, knownAt);
            all.stream()
                    .filter(spell -> whole.changes(spell.state().posture()))
                    .flatMap(spell -> part(whole, spell.start(), spell.end()))
                    .flatMap(this::judged)
                    .forEach(part -> add(amendments, part));
        }
        if (!amendments.isEmpty()) {
            last = Optional.of(amendments.get(amendments.size() - 1));
        }
        return amendments;
    }

    /** A piece that goes on where the last one ended was learnt with it. */
    private Amendment amendment(Hindsight piece, Instant knownAt) {
        Instant since = last.filter(before -> before.to().equals(piece.from())
                        && before.posture() == piece.posture()
                        && before.saidAt().plus(LATE).isAfter(knownAt))
                .map(Amendment::saidAt)
                .orElse(knownAt);
        return new Amendment(piece.from(), piece.to(), piece.posture(), since, Amendment.By.HINDSIGHT);
    }

    /** The parts of it that lie in no guided stretch. */
    private Stream<Amendment> judged(Amendment amendment) {
        Stream<Amendment> parts = Stream.of(amendment);
        for (Rest rest : rests) {
            parts = parts.flatMap(part -> Stream.concat(
                    part(part, part.from(), rest.since()),
                    rest.until().stream().flatMap(end -> part(part, end, part.to()))));
        }
        return parts;
    }

    /** The part of it from one moment to another, where there is one. */
    private static Stream<Amendment> part(Amendment of, Instant from, Instant to) {
        Instant start = from.isAfter(of.from()) ? from : of.from();
        Instant end = to.isBefore(of.to()) ? to : of.to();
        return end.isAfter(start)
                ? Stream.of(new Amendment(start, end, of.posture(), of.saidAt(), of.by()))
                : Stream.empty();
    }

    private static void add(List<Amendment> amendments, Amendment next) {
        int last = amendments.size() - 1;
        boolean goesOn = last >= 0
                && amendments.get(last).to().equals(next.from())
                && amendments.get(last).posture() == next.posture();
        if (goesOn) {
            Amendment before = amendments.get(last);
            amendments.set(last, new Amendment(before.from(), next.to(), next.posture(), next.saidAt(), next.by()));
        } else {
            amendments.add(next);
        }
    }
}
