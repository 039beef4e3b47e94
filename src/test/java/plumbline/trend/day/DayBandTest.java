package plumbline.trend.day;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static plumbline.posture.Posture.MOVING;
import static plumbline.posture.Posture.SITTING;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plumbline.coach.Outcome;
import plumbline.coach.Prompt;
import plumbline.posture.Posture;
import plumbline.posture.PostureState;
import plumbline.posture.Spell;
import plumbline.sitting.Epoch;
import plumbline.trend.words.Spoken;

class DayBandTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2025, 11, 6);

    @Test
    void joinsNeighboursOfOneShadeAndKeepsGaps() {
        DayBand band = DayBand.ofSpells(
                DAY,
                BERLIN,
                List.of(
                        spell("08:00", "08:10", SITTING, false, 0.9),
                        spell("08:10", "08:20", SITTING, false, 0.7),
                        spell("08:20", "08:30", SITTING, true, 0.7),
                        spell("08:40", "08:50", MOVING, false, 0.9)),
                List.of());
        assertEquals(
                List.of(
                        new Segment(at("08:00"), at("08:20"), Shade.SITTING),
                        new Segment(at("08:20"), at("08:30"), Shade.SLOUCHED),
                        new Segment(at("08:40"), at("08:50"), Shade.MOVING)),
                band.segments());
        assertEquals(Duration.ofMinutes(20), band.time(Shade.SITTING));
    }

    @Test
    void cutsAtMidnightOfTheWearersZone() {
        DayBand band = DayBand.ofSpells(
                DAY,
                BERLIN,
                List.of(new Spell(
                        DAY.minusDays(1).atTime(23, 0).atZone(BERLIN).toInstant(),
                        DAY.plusDays(1).atTime(1, 0).atZone(BERLIN).toInstant(),
                        new PostureState(Posture.LYING, false, 1))),
                List.of());
        assertEquals(List.of(new Segment(band.start(), band.end(), Shade.LYING)), band.segments());
        assertEquals(Duration.ofHours(24), band.time(Shade.LYING));
    }

    @Test
    void takesEpochsOnlyAsFarAsTheyWereSeen() {
        DayBand band = DayBand.ofEpochs(
                DAY, BERLIN, List.of(epoch("08:00", 0, 10), epoch("08:00", 10, 4), epoch("08:00", 20, 10)), List.of());
        Instant start = at("08:00");
        assertEquals(
                List.of(
                        new Segment(start, start.plusSeconds(14), Shade.SITTING),
                        new Segment(start.plusSeconds(20), start.plusSeconds(30), Shade.SITTING)),
                band.segments());
    }

    @Test
    void goesOnFromWhatWasKeptWithWhatIsLive() {
        DayBand kept = DayBand.ofEpochs(DAY, BERLIN, List.of(epoch("08:00", 0, 10), epoch("08:00", 10, 10)), List.of());
        Instant start = at("08:00");
        Spell live = new Spell(start.plusSeconds(15), start.plusSeconds(40), new PostureState(SITTING, false, 0.5));
        Spell later = new Spell(start.plusSeconds(40), start.plusSeconds(50), new PostureState(MOVING, false, 0.5));
        assertEquals(
                List.of(
                        new Segment(start, start.plusSeconds(40), Shade.SITTING),
                        new Segment(start.plusSeconds(40), start.plusSeconds(50), Shade.MOVING)),
                kept.then(List.of(live, later), List.of()).segments());
    }

    @Test
    void keepsThePromptsOfItsDayWithTheirOutcome() {
        Prompt ended = prompt("10:00", Optional.of(new Prompt.End(at("10:05"), Outcome.TAKEN, "")));
        Prompt open = prompt("11:00", Optional.empty());
        DayBand band = DayBand.ofSpells(DAY, BERLIN, List.of(), List.of(ended, open));
        assertEquals(
                List.of(new Mark(at("10:00"), Optional.of(Outcome.TAKEN)), new Mark(at("11:00"), Optional.empty())),
                band.marks());
        assertEquals(
                List.of(),
                DayBand.ofSpells(DAY.plusDays(1), BERLIN, List.of(), List.of(ended))
                        .marks());
    }

    @Test
    void showsEightHoursAtLeastAndAllThatIsKnown() {
        assertEquals(hours("08:00", "16:00"), band("08:00", "08:05").hours());
        assertEquals(hours("07:00", "19:00"), band("07:59", "18:01").hours());
        assertEquals(hours("08:00", "16:00"), DayBand.empty(DAY, BERLIN).hours());
        DayBand late = band("22:10", "23:30");
        assertEquals(new Hours(at("16:00"), late.end()), late.hours());
    }

    /** Where the clock was set back, what was lived lies ahead of it. */
    @Test
    void showsThePresentToo() {
        assertEquals(hours("07:00", "18:00"), band("14:00", "17:30").hours(Optional.of(at("07:20"))));
        assertEquals(hours("08:00", "20:00"), band("08:00", "09:00").hours(Optional.of(at("19:10"))));
        assertEquals(
                hours("08:00", "16:00"), DayBand.empty(DAY, BERLIN).hours(Optional.of(at("19:10"))), "nothing known");
    }

    @Test
    void hasTwentyThreeHoursInSpringAndTwentyFiveInAutumn() {
        DayBand spring = wholeDay(LocalDate.of(2025, 3, 30));
        DayBand autumn = wholeDay(LocalDate.of(2025, 10, 26));
        assertEquals(23, DayHours.of(spring).hours().size());
        assertEquals(25, DayHours.of(autumn).hours().size());
        assertEquals(
                List.of("00", "01", "02", "02", "03"),
                autumn.hours().starts().stream()
                        .limit(5)
                        .map(h -> Spoken.IN_ENGLISH.hour(h, BERLIN))
                        .toList());
        assertTrue(DayHours.of(autumn).hours().stream().allMatch(h -> h.seatedMinutes() == 60));
    }

    @Test
    void endsADayOfABrokenNumberOfHoursWithAShortHour() {
        ZoneId lordHowe = ZoneId.of("Australia/Lord_Howe");
        LocalDate longer = LocalDate.of(2025, 4, 6);
        DayBand band = DayBand.ofSpells(longer, lordHowe, List.of(whole(longer, lordHowe)), List.of());
        List<DayHours.Hour> hours = DayHours.of(band).hours();
        assertEquals(25, hours.size());
        assertEquals(30.0, hours.get(24).seatedMinutes());
    }

    @Test
    void givesEveryMinuteToOneHour() {
        for (long seed = 1; seed <= 200; seed++) {
            DayBand band = DayBand.ofSpells(DAY, BERLIN, randomSpells(new Random(seed)), List.of());
            for (Shade shade : Shade.values()) {
                double minutes = DayHours.of(band).hours().stream()
                        .mapToDouble(h -> h.minutes(shade))
                        .sum();
                assertEquals(band.time(shade).toMillis() / 60_000.0, minutes, 1e-6, "seed " + seed + " " + shade);
            }
            assertTrue(
                    DayHours.of(band).hours().stream()
                            .allMatch(h -> h.time().values().stream()
                                            .reduce(Duration.ZERO, Duration::plus)
                                            .compareTo(Duration.ofHours(1))
                                    <= 0),
                    "seed " + seed);
        }
    }

    private static List<Spell> randomSpells(Random random) {
        List<Posture> postures = List.of(Posture.values());
        List<Spell> spells = new ArrayList<>();
        Instant at = DAY.minusDays(1).atTime(20, 0).atZone(BERLIN).toInstant();
        for (int i = 0; i < 60; i++) {
            Instant start = at.plusSeconds(random.nextInt(3) * 200L);
            at = start.plusSeconds(1 + random.nextInt(4000));
            Posture posture = postures.get(random.nextInt(postures.size()));
            spells.add(new Spell(start, at, new PostureState(posture, false, 1)));
        }
        return spells;
    }

    private static DayBand band(String from, String to) {
        return DayBand.ofSpells(DAY, BERLIN, List.of(spell(from, to, SITTING, false, 1)), List.of());
    }

    private static DayBand wholeDay(LocalDate day) {
        return DayBand.ofSpells(day, BERLIN, List.of(whole(day, BERLIN)), List.of());
    }

    private static Spell whole(LocalDate day, ZoneId zone) {
        return new Spell(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant(),
                new PostureState(SITTING, false, 1));
    }

    private static Hours hours(String from, String to) {
        return new Hours(at(from), at(to));
    }

    private static Prompt prompt(String at, Optional<Prompt.End> end) {
        return new Prompt(at(at), Duration.ofMinutes(60), "any", 0, Duration.ZERO, end);
    }

    private static Epoch epoch(String at, int plus, int covered) {
        return new Epoch(
                at(at).plusSeconds(plus), SITTING, false, 0.9, Duration.ofSeconds(covered), OptionalDouble.empty());
    }

    private static Spell spell(String from, String to, Posture posture, boolean slouched, double confidence) {
        return new Spell(at(from), at(to), new PostureState(posture, slouched, confidence));
    }

    private static Instant at(String time) {
        return DAY.atTime(LocalTime.parse(time)).atZone(BERLIN).toInstant();
    }
}
