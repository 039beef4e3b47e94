package plumbline.trend;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;
import plumbline.sitting.AngleTimes;
import plumbline.sitting.Bout;
import plumbline.sitting.BoutSettings;
import plumbline.sitting.BoutTracker;
import plumbline.sitting.DaySummary;
import plumbline.sitting.DayTally;
import plumbline.sitting.SeatedMovement;
import plumbline.trend.day.DayBand;

/** Days of a desk worker for pictures and windows: the same seed gives the same days. */
public final class SampleDays {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    public static final LocalDate TODAY = LocalDate.of(2025, 11, 6);

    private static final List<Outcome> OUTCOMES = List.of(Outcome.values());

    private final Random random;
    private final List<Spell> spells = new ArrayList<>();
    private final List<Prompt> prompts = new ArrayList<>();
    private Instant now;

    private SampleDays(LocalDate day, double fromHour) {
        this.random = new Random(day.toEpochDay());
        this.now = day.atStartOfDay(ZONE).plusMinutes(Math.round(fromHour * 60)).toInstant();
    }

    /** A working day up to the hour given. */
    public static SampleDays workday(LocalDate day, double untilHour) {
        SampleDays made = new SampleDays(day, 8.2);
        Instant until =
                day.atStartOfDay(ZONE).plusMinutes(Math.round(untilHour * 60)).toInstant();
        int hour = 0;
        while (made.now.isBefore(until)) {
            made.anHour(hour++);
        }
        made.cut(until);
        return made;
    }

    private void anHour(int hour) {
        sit(12 + random.nextInt(25));
        slouch(random.nextInt(22));
        if (hour == 2) {
            add(Posture.UNKNOWN, false, 6);
        }
        sit(4 + random.nextInt(18));
        Outcome outcome = OUTCOMES.get((int) (Math.pow(random.nextDouble(), 2) * OUTCOMES.size()));
        prompts.add(new Prompt(
                now,
                Duration.ofMinutes(50),
                "seated-rotation",
                0,
                Duration.ofMinutes(2),
                Optional.of(new Prompt.End(now.plusSeconds(200), outcome, ""))));
        add(Posture.STANDING, false, 1 + random.nextInt(4));
        add(Posture.MOVING, false, 1 + random.nextInt(6));
        if (hour == 3) {
            add(Posture.MOVING, false, 12);
            add(Posture.RECLINING, false, 24);
        }
        if (hour == 6) {
            add(Posture.NOT_WORN, false, 15);
            add(Posture.LYING, false, 9);
        }
    }

    private void sit(int minutes) {
        add(Posture.SITTING, false, minutes);
    }

    private void slouch(int minutes) {
        add(Posture.SITTING, true, minutes);
    }

    private void add(Posture posture, boolean slouched, int minutes) {
        if (minutes > 0) {
            Instant end = now.plus(Duration.ofMinutes(minutes));
            spells.add(new Spell(now, end, new PostureState(posture, slouched, 0.9)));
            now = end;
        }
    }

    private void cut(Instant until) {
        spells.removeIf(s -> !s.start().isBefore(until));
        Spell last = spells.remove(spells.size() - 1);
        spells.add(new Spell(last.start(), last.end().isAfter(until) ? until : last.end(), last.state()));
        prompts.removeIf(p -> !p.askedAt().isBefore(until));
    }

    public List<Spell> spells() {
        return List.copyOf(spells);
    }

    public List<Prompt> prompts() {
        return List.copyOf(prompts);
    }

    public DayBand band(LocalDate day) {
        return DayBand.ofSpells(day, ZONE, spells, prompts);
    }

    private DaySummary summary(LocalDate day) {
        DayTally tally = new DayTally(day, ZONE);
        spells.forEach(tally::add);
        BoutTracker.Step step = BoutTracker.start(BoutSettings.DEFAULT).on(spells);
        step.facts().forEach(tally::add);
        step.next().close().facts().forEach(tally::add);
        return tally.summary().with(movement(tally.summary()));
    }

    /** About what office workers do, a little more or less each day. */
    private static Optional<SeatedMovement> movement(DaySummary day) {
        long seated = day.seated().toSeconds();
        int more = day.day().getDayOfMonth() % 7;
        AngleTimes angles =
                AngleTimes.of("-20:" + seated / 8 + " -15:" + seated / 4 + " -10:" + seated / 2 + " 0:" + seated / 16);
        return day.seated().isZero()
                ? Optional.empty()
                : Optional.of(new SeatedMovement(
                        day.seated(),
                        (int) (seated * (30 + more) / 3600),
                        (int) (seated * (45 + 2 * more) / 3600),
                        day.seated().dividedBy(12 + more).truncatedTo(ChronoUnit.SECONDS),
                        angles));
    }

    /** A fortnight that ends today at half past three: weekends without a record, one day worn too short. */
    public static Trend fortnight() {
        List<DaySummary> summaries = new ArrayList<>();
        List<Prompt> prompts = new ArrayList<>();
        for (LocalDate day = TODAY.minusDays(13); !day.isAfter(TODAY); day = day.plusDays(1)) {
            if (day.getDayOfWeek().getValue() < 6) {
                double until = day.equals(TODAY) ? 15.5 : day.equals(TODAY.minusDays(3)) ? 10.9 : 16.8;
                SampleDays made = workday(day, until);
                summaries.add(made.summary(day));
                prompts.addAll(made.prompts);
            }
        }
        return Trend.lastFortnight(TODAY, summaries, prompts, ZONE);
    }

    /** Days in memory. */
    public record Past(
            LocalDate first,
            List<DaySummary> summaries,
            List<Prompt> prompts,
            List<TimeSum> quarters,
            List<Bout> bouts) {

        public Trend trend(LocalDate from) {
            return Trend.of(from, TODAY, true, summaries, prompts, ZONE);
        }

        public List<TimeSum> quarters(LocalDate from) {
            Instant start = from.atStartOfDay(ZONE).toInstant();
            return quarters.stream().filter(q -> !q.start().isBefore(start)).toList();
        }

        public List<Bout> bouts(LocalDate from) {
            Instant start = from.atStartOfDay(ZONE).toInstant();
            return bouts.stream().filter(b -> !b.start().isBefore(start)).toList();
        }
    }

    /** Years of working days that end today; three weeks of holiday in each summer. */
    public static Past years(int years) {
        LocalDate first = TODAY.minusYears(years).plusDays(1);
        Past past = new Past(first, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (LocalDate day = first; !day.isAfter(TODAY); day = day.plusDays(1)) {
            boolean holiday = day.getDayOfYear() > 200 && day.getDayOfYear() < 222;
            if (day.getDayOfWeek().getValue() < 6 && !holiday) {
                double until = day.equals(TODAY) ? 15.5 : day.getDayOfYear() % 17 == 0 ? 10.9 : 16.8;
                SampleDays made = workday(day, until);
                past.summaries.add(made.summary(day));
                past.prompts.addAll(made.prompts);
                past.quarters.addAll(TimeSum.of(made.spells));
                BoutTracker.Step step = BoutTracker.start(BoutSettings.DEFAULT).on(made.spells);
                step.facts().stream()
                        .filter(Bout.class::isInstance)
                        .map(Bout.class::cast)
                        .forEach(past.bouts::add);
            }
        }
        return past;
    }

    public static Trend nothing() {
        return Trend.lastFortnight(TODAY, List.of(), List.of(), ZONE);
    }
}
