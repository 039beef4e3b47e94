package plumbline.sitting;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;
import plumbline.posture.seat.Move;

/**
 * Cuts settled spells into {@link Epoch}s and joins to each the mean lean and the moves of its ten seconds.
 *
 * <p>Leans come in as they are read, spells half a minute later, so only a handful of epochs is held at a time.
 */
public final class EpochBuilder {

    /** Leans older than this before the newest one are let go, should no spell ever come for them. */
    private static final Duration LEAN_KEPT = Duration.ofMinutes(5);

    private static final class Sum {
        private double deg;
        private int count;
        private Optional<Moves> moves = Optional.empty();
    }

    private static final long LENGTH_MS = Epoch.LENGTH.toMillis();

    private final TreeMap<Instant, Sum> leans = new TreeMap<>();
    private final List<Spell> pieces = new ArrayList<>();
    // Leans come five a second, nearly all of them into the epoch of the one before.
    private Sum latest = new Sum();
    private long latestMs = Long.MIN_VALUE;

    /** Takes the lean read at a moment in milliseconds since 1970, in degrees. */
    public void lean(long atMs, double deg) {
        long startMs = Math.floorDiv(atMs, LENGTH_MS) * LENGTH_MS;
        if (startMs != latestMs) {
            latest = sumAt(Instant.ofEpochMilli(atMs));
            latestMs = startMs;
        }
        latest.deg += deg;
        latest.count++;
    }

    /** Takes what somebody seated was seen to do at a moment, that of the last half minute at the latest. */
    public void move(Instant at, Move move) {
        Sum sum = sumAt(at);
        sum.moves = Optional.of(sum.moves.orElse(Moves.NONE).plus(move));
    }

    private Sum sumAt(Instant at) {
        Instant start = startOf(at);
        leans.headMap(start.minus(LEAN_KEPT)).clear();
        return leans.computeIfAbsent(start, s -> new Sum());
    }

    /** Takes the next settled spell and returns the epochs that are complete by it, oldest first. */
    public List<Epoch> on(Spell spell) {
        List<Epoch> complete = new ArrayList<>();
        Instant at = spell.start();
        while (at.isBefore(spell.end())) {
            if (!pieces.isEmpty() && !startOf(at).equals(startOf(pieces.get(0).start()))) {
                complete.add(finish());
            }
            Instant next = startOf(at).plus(Epoch.LENGTH);
            Instant end = next.isBefore(spell.end()) ? next : spell.end();
            pieces.add(new Spell(at, end, spell.state()));
            if (end.equals(next)) {
                complete.add(finish());
            }
            at = end;
        }
        return complete;
    }

    /** The epoch that is begun and not complete, as at the end of a recording; nothing when there is none. */
    public List<Epoch> close() {
        return pieces.isEmpty() ? List.of() : List.of(finish());
    }

    private static Instant startOf(Instant at) {
        long length = Epoch.LENGTH.toSeconds();
        return Instant.ofEpochSecond(Math.floorDiv(at.getEpochSecond(), length) * length);
    }

    private Epoch finish() {
        Instant start = startOf(pieces.get(0).start());
        Map<Posture, Long> nanosIn = new EnumMap<>(Posture.class);
        long covered = 0;
        long slouched = 0;
        double confidence = 0;
        for (Spell piece : pieces) {
            long nanos = piece.length().toNanos();
            PostureState state = piece.state();
            nanosIn.merge(state.posture(), nanos, Long::sum);
            covered += nanos;
            slouched += state.slouched() ? nanos : 0;
            confidence += state.confidence() * nanos;
        }
        pieces.clear();
        Posture most = Collections.max(nanosIn.entrySet(), Map.Entry.comparingByValue())
                .getKey();
        Sum lean = leans.remove(start);
        latestMs = Long.MIN_VALUE;
        return new Epoch(
                start,
                most,
                most == Posture.SITTING && slouched * 2 > covered,
                confidence / covered,
                Duration.ofNanos(covered),
                lean == null || lean.count == 0 ? OptionalDouble.empty() : OptionalDouble.of(lean.deg / lean.count),
                lean == null || !most.isSeated() ? Optional.empty() : lean.moves);
    }
}
