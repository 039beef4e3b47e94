package plumbline.sitting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import plumbline.posture.Spell;

class DayTallyTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Instant EIGHT = DAY.atTime(8, 0).atZone(BERLIN).toInstant();

    @Test
    void addsUpADay() {
        DayTally tally = tally(
                DAY,
                Spells.from(EIGHT)
                        .sit(60)
                        .stand(5)
                        .sit(20)
                        .slouch(10)
                        .move(5)
                        .recline(30)
                        .takeOff(7)
                        .vanish(3));
        assertEquals(
                new DaySummary(
                        DAY,
                        minutes(130),
                        minutes(90),
                        minutes(10),
                        minutes(30),
                        minutes(5),
                        minutes(5),
                        Duration.ZERO,
                        minutes(10),
                        3,
                        minutes(60),
                        3,
                        3,
                        1,
                        2,
                        OptionalDouble.of(30),
                        OptionalDouble.of(40),
                        OptionalDouble.empty(),
                        Optional.empty()),
                tally.summary());
        assertEquals(OptionalDouble.of(1), tally.summary().breaksPerSeatedHour());
    }

    @Test
    void cutsTimeAtTheWearersMidnight() {
        List<Spell> overMidnight = Spells.from(DAY.atTime(23, 30).atZone(BERLIN).toInstant())
                .sit(90)
                .spells();
        DayTally first = new DayTally(DAY, BERLIN);
        DayTally second = new DayTally(DAY.plusDays(1), BERLIN);
        overMidnight.forEach(first::add);
        overMidnight.forEach(second::add);
        assertEquals(minutes(30), first.summary().sitting());
        assertEquals(minutes(60), second.summary().sitting());
    }

    @Test
    void knowsDaysOf23And25Hours() {
        LocalDate spring = LocalDate.of(2026, 3, 29);
        LocalDate autumn = LocalDate.of(2026, 10, 25);
        for (LocalDate day : List.of(spring, autumn)) {
            DayTally tally = new DayTally(day, BERLIN);
            Spells.from(day.minusDays(1).atStartOfDay(BERLIN).toInstant())
                    .sit(3 * 24 * 60)
                    .spells()
                    .forEach(tally::add);
            assertEquals(
                    Duration.ofHours(day.equals(spring) ? 23 : 25),
                    tally.summary().sitting());
        }
    }

    @Test
    void goesOnWhereAnEarlierRunStopped() {
        Spells morning = Spells.from(EIGHT).sit(40).stand(5).sit(30).stand(5);
        DayTally whole = tally(DAY, morning);
        BoutTracker.Step step = BoutTracker.start(BoutSettings.DEFAULT).on(morning.spells());
        List<Bout> bouts = step.facts().stream()
                .filter(Bout.class::isInstance)
                .map(Bout.class::cast)
                .toList();
        DayTally resumed = DayTally.resume(whole.summary(), bouts, BERLIN);
        assertEquals(2, resumed.summary().bouts());
        assertEquals(whole.summary(), resumed.summary());
    }

    @Test
    void callsUsualTheBoutLengthThatHalfOfTheSittingTimeIsIn() {
        DayTally tally = tally(
                DAY,
                Spells.from(EIGHT)
                        .sit(10)
                        .stand(2)
                        .sit(10)
                        .stand(2)
                        .sit(10)
                        .stand(2)
                        .sit(50)
                        .stand(2));
        assertEquals(OptionalDouble.of(50), tally.summary().usualBoutMinutes());
    }

    private static DayTally tally(LocalDate day, Spells spells) {
        DayTally tally = new DayTally(day, BERLIN);
        spells.spells().forEach(tally::add);
        BoutTracker.Step step = BoutTracker.start(BoutSettings.DEFAULT).on(spells.spells());
        step.facts().forEach(tally::add);
        step.next().close().facts().forEach(tally::add);
        return tally;
    }

    private static Duration minutes(long minutes) {
        return Duration.ofMinutes(minutes);
    }
}
