package plumbline.trend.day;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plumbline.coach.Prompt;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;
import plumbline.sitting.Amendment;
import plumbline.sitting.Epoch;
import plumbline.sitting.Held;

/**
 * One day of the wearer's zone as a band: shades by time, and the break prompts.
 *
 * <p>Where there is no segment, the program did not run; such gaps are left as they are. A day has 23, 24 or 25 hours
 * as the zone has it.
 *
 * @param day the day
 * @param zone the wearer's zone
 * @param segments in order of time, within the day, never overlapping; neighbours differ, or are apart
 * @param marks the prompts of the day, in order of time
 */
public record DayBand(LocalDate day, ZoneId zone, List<Segment> segments, List<Mark> marks) {
    public DayBand {
        segments = List.copyOf(segments);
        marks = List.copyOf(marks);
    }

    /** Where the clock was set back, what was lived later may lie before. */
    private static final Comparator<Segment> BY_START = Comparator.comparing(Segment::start);

    /** A day of which nothing is known yet. */
    public static DayBand empty(LocalDate day, ZoneId zone) {
        return new DayBand(day, zone, List.of(), List.of());
    }

    /** The day as the spells tell it; what lies outside of the day is cut off. Spells may come in any order. */
    public static DayBand ofSpells(LocalDate day, ZoneId zone, List<Spell> spells, List<Prompt> prompts) {
        return of(day, zone, spells.stream().map(s -> new Segment(s.start(), s.end(), Shade.of(s.state()))), prompts);
    }

    /** The day as it holds once all that was said of it later is weighed; else like {@link #ofSpells}. */
    public static DayBand ofHeld(LocalDate day, ZoneId zone, List<Held> held, List<Prompt> prompts) {
        return of(day, zone, held.stream().map(DayBand::segment), prompts);
    }

    private static Segment segment(Held held) {
        Spell spell = held.spell();
        return new Segment(spell.start(), spell.end(), Shade.of(spell.state()), held.knownSince());
    }

    /** The day as it is kept; an epoch that was seen in part only counts as far as it was seen. */
    public static DayBand ofEpochs(LocalDate day, ZoneId zone, List<Epoch> epochs, List<Prompt> prompts) {
        return of(
                day,
                zone,
                epochs.stream()
                        .filter(e -> !e.covered().isZero())
                        .map(e -> new Segment(e.start(), e.start().plus(e.covered()), Shade.of(e))),
                prompts);
    }

    private static DayBand of(LocalDate day, ZoneId zone, Stream<Segment> pieces, List<Prompt> prompts) {
        SegmentJoiner joiner = new SegmentJoiner(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
        pieces.sorted(BY_START).forEach(joiner::add);
        return new DayBand(day, zone, joiner.segments(), marksOf(day, zone, prompts));
    }

    private static List<Mark> marksOf(LocalDate day, ZoneId zone, List<Prompt> prompts) {
        return prompts.stream()
                .map(Mark::of)
                .filter(m -> m.at().atZone(zone).toLocalDate().equals(day))
                .toList();
    }

    /** This band, and what came after it: time that it has already stays as it is, marks are those of the prompts. */
    public DayBand then(List<Spell> spells, List<Prompt> prompts) {
        SegmentJoiner joiner = new SegmentJoiner(start(), end());
        Stream.concat(segments.stream(), spells.stream().map(s -> new Segment(s.start(), s.end(), Shade.of(s.state()))))
                .sorted(BY_START)
                .forEach(joiner::add);
        return new DayBand(day, zone, joiner.segments(), marksOf(day, zone, prompts));
    }

    /** This band as the wearer says that it was. */
    public DayBand amended(Amendment amendment) {
        SegmentJoiner joiner = new SegmentJoiner(start(), end());
        for (Segment segment : segments) {
            boolean meant = !segment.start().isBefore(amendment.from())
                    && !segment.end().isAfter(amendment.to());
            Shade said = Shade.of(new PostureState(amendment.posture(), false, 1));
            joiner.add(meant ? new Segment(segment.start(), segment.end(), said) : segment);
        }
        return new DayBand(day, zone, joiner.segments(), marks);
    }

    /** Midnight at the start of the day. */
    public Instant start() {
        return day.atStartOfDay(zone).toInstant();
    }

    /** Midnight at the end of the day. */
    public Instant end() {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** How much of the day was spent in the shade. */
    public Duration time(Shade shade) {
        return segments.stream()
                .filter(s -> s.shade() == shade)
                .map(Segment::length)
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The whole hours to be drawn, see {@link Hours}. */
    public Hours hours() {
        return hours(Optional.empty());
    }

    /** Likewise, and the moment among them, where it is of this day and anything is known of the day. */
    public Hours hours(Optional<Instant> also) {
        return Hours.around(this, also);
    }
}
