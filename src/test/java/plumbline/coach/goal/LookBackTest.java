package plumbline.coach.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.coach.goal.Suggestion.Kind;

class LookBackTest {

    private static final Goal HALF = new Goal(50, Duration.ofMinutes(40));
    private static final Duration HOUR = Duration.ofMinutes(60);

    /** A Monday. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void compareLastWeekWithTheOneBefore() {
        LookBack back = back(weeks(80, 40), HOUR, Map.of());
        assertEquals(40, back.last().percent());
        assertEquals(80, back.before().percent());
        assertEquals(5, back.last().days());
    }

    @Test
    void beDueOnTheFirstWornDayOfTheWeekOnly() {
        List<DaySat> days = new ArrayList<>(weeks(50));
        assertTrue(LookBack.isDue(days, MONDAY.plusDays(1)), "nobody sat on Monday");
        days.add(day(MONDAY.plusDays(1), 50, 4, 2));
        assertTrue(LookBack.isDue(days, MONDAY.plusDays(1)), "all day long");
        assertFalse(LookBack.isDue(days, MONDAY.plusDays(2)));
        assertTrue(LookBack.isDue(days, MONDAY.plusDays(7)));
    }

    @Test
    void sayNothingOfAWeekWithoutData() {
        LookBack back = LookBack.of(List.of(), HALF, HOUR, MONDAY, Map.of());
        assertFalse(back.isAboutAnything());
        assertEquals(Optional.empty(), back.suggestion());
        assertEquals(WeekSat.How.TOO_LITTLE, back.last().how(HALF));
    }

    @Test
    void countNoDayWithLessThanAnHourOfSitting() {
        DaySat little = new DaySat(MONDAY.minusDays(3), List.of(Duration.ofMinutes(50)), 1, 1);
        assertFalse(back(List.of(little), HOUR, Map.of()).isAboutAnything());
    }

    @Test
    void tellWhatHelpedOnlyFromThreeDaysOfEachKind() {
        List<DaySat> days = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            days.add(day(MONDAY.minusDays(7 - i), 70, 4, 3));
        }
        for (int i = 3; i < 5; i++) {
            days.add(day(MONDAY.minusDays(7 - i), 30, 4, 1));
        }
        assertEquals(
                Helped.Verdict.TOO_LITTLE, back(days, HOUR, Map.of()).helped().verdict());
        days.add(day(MONDAY.minusDays(10), 30, 4, 0));
        Helped helped = back(days, HOUR, Map.of()).helped();
        assertEquals(new Helped(3, 70, 3, 30), helped);
        assertEquals(Helped.Verdict.TAKEN_BETTER, helped.verdict());
    }

    @Test
    void sayThatItMadeNoDifferenceOrWentTheOtherWay() {
        assertEquals(Helped.Verdict.NO_DIFFERENCE, new Helped(3, 50, 3, 45).verdict());
        assertEquals(Helped.Verdict.TAKEN_WORSE, new Helped(3, 30, 3, 45).verdict());
    }

    @Test
    void suggestToBeAskedSoonerWhereTheGoalWasMissed() {
        assertEquals(
                Optional.of(new Suggestion(Kind.ASK_SOONER, 40)),
                back(weeks(30), HOUR, Map.of()).suggestion());
    }

    @Test
    void suggestAnotherGoalOnlyAfterThreeWeeksOfTheSame() {
        assertEquals(Optional.empty(), back(weeks(60, 70), HOUR, Map.of()).suggestion());
        assertEquals(
                Optional.of(new Suggestion(Kind.SET_OUT_FOR_MORE, 60)),
                back(weeks(60, 70, 60), HOUR, Map.of()).suggestion());
        assertEquals(
                Optional.of(new Suggestion(Kind.SET_OUT_FOR_LESS, 40)),
                back(weeks(20, 30, 40), Duration.ofMinutes(40), Map.of()).suggestion());
    }

    @Test
    void makeASuggestionThatWasLeftNotAgainForFourWeeks() {
        Map<Kind, LocalDate> left = Map.of(Kind.ASK_SOONER, MONDAY.minusDays(27));
        assertEquals(Optional.empty(), back(weeks(30), HOUR, left).suggestion());
        Map<Kind, LocalDate> longAgo = Map.of(Kind.ASK_SOONER, MONDAY.minusDays(28));
        assertEquals(
                Optional.of(new Suggestion(Kind.ASK_SOONER, 40)),
                back(weeks(30), HOUR, longAgo).suggestion());
    }

    @Test
    void askLaterForEachWeekThatIsKeptUpToThree() {
        assertEquals(0, Fading.of(weeks(30), HALF, MONDAY).weeks());
        assertEquals(1, Fading.of(weeks(60), HALF, MONDAY).weeks());
        assertEquals(3, Fading.of(weeks(60, 60, 60, 60, 60), HALF, MONDAY).weeks());
        assertEquals(Duration.ofMinutes(105), new Fading(3).stretched(HOUR, Duration.ofHours(2)));
        assertEquals(Duration.ofMinutes(120), new Fading(3).stretched(Duration.ofMinutes(100), Duration.ofHours(2)));
    }

    @Test
    void comeBackAfterAWeekThatWasMissedOrThreeDaysOfThisOne() {
        assertEquals(0, Fading.of(weeks(60, 60, 30), HALF, MONDAY).weeks());
        List<DaySat> days = new ArrayList<>(weeks(60, 60));
        for (int i = 0; i < 3; i++) {
            assertEquals(2, Fading.of(days, HALF, MONDAY.plusDays(i)).weeks());
            days.add(day(MONDAY.plusDays(i), 20, 4, 0));
        }
        assertEquals(0, Fading.of(days, HALF, MONDAY.plusDays(3)).weeks());
    }

    @Test
    void changeNothingForAWeekWithTooLittleData() {
        List<DaySat> days = new ArrayList<>(weeks(60, 0));
        days.removeIf(d -> !d.day().isBefore(MONDAY.minusDays(7)) && d.day().isAfter(MONDAY.minusDays(6)));
        assertEquals(1, Fading.of(days, HALF, MONDAY).weeks());
    }

    @Test
    void takeNoGoalOutOfRange() {
        assertThrows(IllegalArgumentException.class, () -> new Goal(9, Duration.ofMinutes(40)));
        assertThrows(IllegalArgumentException.class, () -> new Goal(91, Duration.ofMinutes(40)));
        assertThrows(IllegalArgumentException.class, () -> new Goal(50, Duration.ofMinutes(19)));
        assertThrows(IllegalArgumentException.class, () -> new Goal(50, Duration.ofMinutes(91)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void stayWithinTheirBoundsWhateverTheDays(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            List<DaySat> days = new ArrayList<>();
            for (int back = 60; back > 0; back--) {
                if (random.nextInt(3) > 0) {
                    int asked = random.nextInt(8);
                    days.add(day(
                            MONDAY.minusDays(back),
                            random.nextInt(101),
                            asked,
                            asked == 0 ? 0 : random.nextInt(asked)));
                }
            }
            Goal goal = new Goal(random.nextInt(10, 91), Duration.ofMinutes(random.nextInt(30, 60)));
            LocalDate today = MONDAY.plusDays(random.nextInt(7));
            Duration usual = Duration.ofMinutes(random.nextInt(20, 121));
            Duration asked = Fading.of(days, goal, today).stretched(usual, Duration.ofHours(2));
            assertTrue(asked.compareTo(usual) >= 0 && asked.compareTo(Duration.ofHours(2)) <= 0, asked.toString());
            LookBack look = LookBack.of(days, goal, usual, today, Map.of());
            look.suggestion().ifPresent(s -> {
                int least = s.kind() == Kind.ASK_SOONER ? 20 : 10;
                assertTrue(s.value() >= least && s.value() <= 90, s.toString());
            });
            assertTrue(look.last().percent() >= 0 && look.last().percent() <= 100);
        }
    }

    private static LookBack back(List<DaySat> days, Duration interval, Map<Kind, LocalDate> left) {
        return LookBack.of(days, HALF, interval, MONDAY, left);
    }

    /** Five days of each week before this Monday, the last figure the last week; so much of each in short pieces. */
    private static List<DaySat> weeks(int... percents) {
        List<DaySat> days = new ArrayList<>();
        for (int week = 0; week < percents.length; week++) {
            LocalDate monday = MONDAY.minusWeeks(percents.length - week);
            for (int i = 0; i < 5; i++) {
                days.add(day(monday.plusDays(i), percents[week], 4, 2));
            }
        }
        return days;
    }

    /** Five hours of sitting: short pieces of 25 min and less, and the rest at once. */
    private static DaySat day(LocalDate day, int percent, int asked, int taken) {
        List<Duration> pieces = new ArrayList<>();
        Duration left = Duration.ofMinutes(3L * percent);
        while (!left.isZero()) {
            Duration piece = left.compareTo(Duration.ofMinutes(25)) > 0 ? Duration.ofMinutes(25) : left;
            pieces.add(piece);
            left = left.minus(piece);
        }
        if (percent < 100) {
            pieces.add(Duration.ofMinutes(3L * (100 - percent)));
        }
        return new DaySat(day, pieces, asked, taken);
    }
}
