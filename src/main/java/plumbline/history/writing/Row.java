package plumbline.history.writing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import plumbline.coach.Prompt;
import plumbline.history.reading.JournalRows;
import plumbline.history.reading.StandingRows;
import plumbline.posture.mounting.BodyFrame;
import plumbline.sensor.Vector3;
import plumbline.sitting.Amendment;
import plumbline.sitting.Bout;
import plumbline.sitting.Break;
import plumbline.sitting.DaySummary;
import plumbline.sitting.Epoch;
import plumbline.sitting.Moves;
import plumbline.sitting.SeatedMovement;

/**
 * An entry as the database will hold it.
 *
 * @param into by which statement
 * @param values what stands in its places: whole numbers ({@link Long}), {@link Double}, {@link String}
 */
record Row(Insertion into, List<@Nullable Object> values) {

    Row {
        List<@Nullable Object> plain = new ArrayList<>();
        for (@Nullable Object value : values) {
            plain.add(value instanceof Integer whole ? (Long) whole.longValue() : value);
        }
        values = Collections.unmodifiableList(plain);
    }

    private static Row row(Insertion into, @Nullable Object... values) {
        return new Row(into, Arrays.asList(values));
    }

    /**
     * The row of an entry.
     *
     * @throws ArithmeticException when no row can hold it, as an instant beyond all milliseconds
     */
    static Row of(Entry entry) {
        if (entry instanceof Entry.Measured measured) {
            return epoch(measured.epoch());
        } else if (entry instanceof Entry.Happened happened) {
            return happened.fact() instanceof Break pause ? pause(pause) : bout(Insertion.BOUT, (Bout) happened.fact());
        } else if (entry instanceof Entry.Asked asked) {
            return prompt(asked.prompt());
        } else if (entry instanceof Entry.DaySoFar day) {
            return summary(day.summary());
        } else if (entry instanceof Entry.Learnt learnt) {
            return bodyFrame(learnt.frame());
        } else if (entry instanceof Entry.Amended amended) {
            return amendment(amended.amendment());
        } else if (entry instanceof Entry.Jotted jotted) {
            return row(Insertion.JOURNAL, JournalRows.values(jotted.entry()));
        } else if (entry instanceof Entry.Minded minded) {
            return row(Insertion.CARE, JournalRows.values(minded.care()));
        } else if (entry instanceof Entry.Stood stood) {
            return row(Insertion.STOOD, StandingRows.values(stood.standing()));
        }
        return ((Entry.Sitting) entry)
                .bout()
                .map(bout -> bout(Insertion.OPEN_BOUT, bout))
                .orElse(row(Insertion.NO_OPEN_BOUT));
    }

    /** What it is the latest word on; see {@link Insertion#subject}. */
    Optional<Object> subject() {
        return into.subject(values);
    }

    /** The same with one value more at the end. */
    Row with(Object last) {
        List<@Nullable Object> more = new ArrayList<>(values);
        more.add(last);
        return new Row(into, more);
    }

    /** The start of an epoch. */
    long startMs() {
        return values.get(0) instanceof Long start ? start : 0;
    }

    private static Row epoch(Epoch e) {
        return row(
                Insertion.EPOCH_MOVES,
                e.start().toEpochMilli(),
                e.posture().name(),
                e.slouched() ? 1 : 0,
                steps(e.confidence(), 100),
                e.covered().toMillis(),
                e.leanDeg().isPresent() ? steps(e.leanDeg().getAsDouble(), 10) : null,
                e.moves().map(Moves::shifts).orElse(null),
                e.moves().map(Moves::fidgets).orElse(null));
    }

    private static Row bout(Insertion into, Bout b) {
        return row(
                into,
                b.start().toEpochMilli(),
                b.end().toEpochMilli(),
                b.seated().toMillis(),
                b.slouched().toMillis(),
                b.interruptions());
    }

    private static Row pause(Break b) {
        return row(Insertion.BREAK, b.start().toEpochMilli(), b.end().toEpochMilli());
    }

    private static Row prompt(Prompt p) {
        return row(
                Insertion.PROMPT,
                p.askedAt().toEpochMilli(),
                p.seated().toMillis(),
                p.stretchId(),
                p.snoozes(),
                p.upright().toMillis(),
                p.end().map(end -> end.at().toEpochMilli()).orElse(null),
                p.end().map(end -> end.outcome().name()).orElse(null),
                p.end().map(Prompt.End::reason).orElse(null));
    }

    private static Row summary(DaySummary s) {
        return row(
                Insertion.SUMMARY_MOVES,
                s.day().toString(),
                s.worn().toMillis(),
                s.sitting().toMillis(),
                s.slouched().toMillis(),
                s.reclining().toMillis(),
                s.standing().toMillis(),
                s.moving().toMillis(),
                s.lying().toMillis(),
                s.unknown().toMillis(),
                s.bouts(),
                s.longestBout().toMillis(),
                s.bouts20(),
                s.bouts30(),
                s.bouts60(),
                s.breaks(),
                orNull(s.usualBoutMinutes()),
                orNull(s.meanBoutMinutes()),
                orNull(s.alpha()),
                s.movement()
                        .map(m -> m.watched().toMillis())
                        .filter(ms -> ms > 0)
                        .orElse(null),
                s.movement().map(SeatedMovement::shifts).orElse(null),
                s.movement().map(SeatedMovement::fidgets).orElse(null),
                s.movement().map(m -> m.longestUnshifted().toMillis()).orElse(null),
                s.movement().map(m -> m.angles().text()).orElse(null));
    }

    private static Row amendment(Amendment a) {
        return row(
                Insertion.AMENDED,
                a.from().toEpochMilli(),
                a.to().toEpochMilli(),
                a.posture().name(),
                a.saidAt().toEpochMilli(),
                a.by().name());
    }

    private static Row bodyFrame(BodyFrame f) {
        return row(
                Insertion.BODY_FRAME,
                f.upright().x(),
                f.upright().y(),
                f.upright().z(),
                f.forward().map(Vector3::x).orElse(null),
                f.forward().map(Vector3::y).orElse(null),
                f.forward().map(Vector3::z).orElse(null),
                orNull(f.seatedForwardDeg()),
                orNull(f.slumpSpanDeg()),
                f.learntAt().toEpochMilli());
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }

    /** The nearest whole number of steps; none for what is no number. */
    private static @Nullable Long steps(double value, int stepsPerUnit) {
        return Double.isNaN(value) ? null : (Long) Math.round(value * stepsPerUnit);
    }
}
