package plumbline.coach.profile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.coach.Schedule;
import plumbline.coach.profile.Profiles.Hand;
import plumbline.coach.profile.Profiles.Holding;

class ProfilesTest {

    /** A Monday. */
    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");

    private static final Profile HOME =
            new Profile("home", Optional.of(when(Set.of(DayOfWeek.SATURDAY), 0, 0)), Optional.empty());
    private static final Profile OFFICE = new Profile(
            "office", Optional.of(when(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY), 8, 17)), Optional.empty());
    private static final Profile FOCUS =
            new Profile("focus", Optional.of(when(Set.of(DayOfWeek.values()), 9, 11)), Optional.empty());

    @Test
    void holdByDayAndHour() {
        assertEquals(Optional.of(new Holding("office", false, List.of())), at(NINE, HOME, OFFICE));
        assertEquals(Optional.empty(), at(NINE.plusSeconds(10 * 3600), HOME, OFFICE));
        assertEquals(
                Optional.of(new Holding("home", false, List.of())), at(NINE.plusSeconds(5 * 86_400), HOME, OFFICE));
    }

    @Test
    void letTheOneNamedFirstHoldWhereTwoFitAndNameTheOther() {
        assertEquals(Optional.of(new Holding("office", false, List.of("focus"))), at(NINE, OFFICE, FOCUS));
        assertEquals(Optional.of(new Holding("focus", false, List.of("office"))), at(NINE, FOCUS, OFFICE));
    }

    @Test
    void holdByThePortOfTheSensor() {
        Profile docked = new Profile("office", Optional.empty(), Optional.of("COM7"));
        Profiles profiles = new Profiles(List.of(docked), new Hand.Free());
        assertEquals(
                Optional.of("office"),
                profiles.at(NINE, ZoneOffset.UTC, Optional.of("COM7")).map(Holding::name));
        assertEquals(Optional.empty(), profiles.at(NINE, ZoneOffset.UTC, Optional.of("COM3")));
        assertEquals(Optional.empty(), profiles.at(NINE, ZoneOffset.UTC, Optional.empty()));
    }

    @Test
    void askForAllThatIsSaidOfOne() {
        Profile docked = new Profile("office", OFFICE.when(), Optional.of("COM7"));
        Profiles profiles = new Profiles(List.of(docked), new Hand.Free());
        assertEquals(Optional.empty(), profiles.at(NINE.plusSeconds(10 * 3600), ZoneOffset.UTC, Optional.of("COM7")));
    }

    @Test
    void holdWhicheverIsChosenByHand() {
        assertEquals(
                Optional.of(new Holding("home", true, List.of())),
                new Profiles(List.of(OFFICE), new Hand.Chosen("home")).at(NINE, ZoneOffset.UTC, Optional.empty()));
        assertEquals(
                Optional.empty(),
                new Profiles(List.of(OFFICE), new Hand.Without()).at(NINE, ZoneOffset.UTC, Optional.empty()));
    }

    @Test
    void holdNoneByItselfOfWhichNothingIsSaid() {
        assertEquals(Optional.empty(), at(NINE, new Profile("focus", Optional.empty(), Optional.empty())));
    }

    @Test
    void alwaysHoldTheFirstOfThoseThatFitAndNoneTwice() {
        Random random = new Random(15);
        for (int i = 0; i < 2_000; i++) {
            List<Profile> some = List.of("home", "office", "focus").stream()
                    .filter(name -> random.nextInt(4) > 0)
                    .map(name -> new Profile(
                            name,
                            Optional.of(when(
                                    EnumSet.of(DayOfWeek.of(random.nextInt(1, 8)), DayOfWeek.MONDAY),
                                    random.nextInt(24),
                                    random.nextInt(24))),
                            Optional.empty()))
                    .toList();
            Instant at = NINE.plusSeconds(random.nextInt(7 * 86_400));
            List<String> fitting = some.stream()
                    .filter(p -> p.when().orElseThrow().isOpen(at, ZoneOffset.UTC))
                    .map(Profile::name)
                    .toList();
            Optional<Holding> holds = new Profiles(some, new Hand.Free()).at(at, ZoneOffset.UTC, Optional.empty());
            assertEquals(fitting.stream().findFirst(), holds.map(Holding::name));
            holds.ifPresent(h -> assertEquals(fitting.subList(1, fitting.size()), h.others()));
        }
    }

    private static Optional<Holding> at(Instant at, Profile... named) {
        return new Profiles(List.of(named), new Hand.Free()).at(at, ZoneOffset.UTC, Optional.empty());
    }

    private static Schedule when(Set<DayOfWeek> days, int from, int to) {
        return new Schedule(days, new Schedule.Hours(LocalTime.of(from, 0), LocalTime.of(to, 0)), List.of());
    }
}
