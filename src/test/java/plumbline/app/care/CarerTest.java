package plumbline.app.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plumbline.coach.JournalEntry;
import plumbline.coach.Sight;
import plumbline.face.Agenda;
import plumbline.face.Agenda.Due;
import plumbline.face.Wish;
import plumbline.history.writing.Entry;
import plumbline.posture.Posture;
import plumbline.stretch.Feeling;
import plumbline.stretch.Situation;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.choosing.Choice;
import plumbline.stretch.choosing.Moment;
import plumbline.stretch.choosing.Routine;
import plumbline.stretch.recovery.Care;
import plumbline.stretch.recovery.ColdOrHeat;
import plumbline.stretch.recovery.Recovery;
import plumbline.stretch.recovery.WalkingProgramme;
import plumbline.stretch.session.Session;

class CarerTest {

    private static final Instant NINE = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Ways WAYS =
            new Ways(StretchSettings.DEFAULT, Moment.Wearer.ANYONE, Locale.ENGLISH, ZoneOffset.UTC);

    private final List<Entry> kept = new ArrayList<>();
    private final Carer carer = new Carer(() -> WAYS, Care.NONE, kept::add);

    @Test
    void goesThroughAFlareUpFromOneClickToTheLadderBack() {
        carer.heard(new Wish.FlaredUp(), NINE);
        assertEquals(Situation.FLARE_UP, carer.view(NINE).choice().situation());
        assertEquals(
                List.of(
                        "legs-propped-rest",
                        "diaphragmatic-breathing",
                        "reassurance",
                        "cold-or-heat",
                        "menthol-cream",
                        "supine-trunk-rotation",
                        "walking"),
                carer.view(NINE).choice().ids());
        assertFalse(carer.view(NINE).choice().signs().isEmpty());
        assertFalse(carer.view(NINE.plus(Duration.ofDays(2))).hint());
        assertTrue(carer.view(NINE.plus(Duration.ofDays(3))).hint());
        carer.heard(new Wish.Better(), NINE.plus(Duration.ofDays(3)));
        assertFalse(carer.view(NINE.plus(Duration.ofDays(3))).hint());
        carer.heard(new Wish.FlareUpOver(), NINE.plus(Duration.ofDays(4)));
        assertEquals(
                Situation.AFTER_FLARE_UP,
                carer.view(NINE.plus(Duration.ofDays(4))).choice().situation());
        assertEquals(
                Optional.of(Recovery.beginning(DAY.plusDays(4))), carer.care().recovery());
        assertEquals(new Entry.Minded(carer.care()), kept.get(kept.size() - 1));
    }

    @Test
    void holdsBackInAFlareUpWhatWasOfferedBeforeIt() {
        List<String> ids =
                Carer.catalogue().stretches().stream().map(s -> s.id()).toList();
        int before = carer.against(ids, NINE).size();
        carer.heard(new Wish.FlaredUp(), NINE);
        List<Choice.HeldBack> held = carer.against(ids, NINE);
        assertTrue(held.size() > before, held::toString);
        Choice.HeldBack first =
                held.stream().filter(h -> h.reason().overridable()).findFirst().orElseThrow();
        carer.heard(new Wish.OfferAnyway(first.stretch().id()), NINE);
        assertEquals(List.of(), carer.against(List.of(first.stretch().id()), NINE));
    }

    @Test
    void givesUpAStretchThatIsUnderWayWhereAFlareUpHoldsItBackAndSaysSoOnce() {
        Underway underway = new Underway();
        underway.begun(List.of("seated-rotation"));
        assertEquals(List.of(), underway.heldBack(carer, NINE));
        carer.heard(new Wish.FlaredUp(), NINE);
        assertEquals(
                List.of("seated-rotation"),
                underway.heldBack(carer, NINE).stream()
                        .map(held -> held.stretch().id())
                        .toList());
        assertEquals(List.of(), underway.heldBack(carer, NINE));
    }

    @Test
    void leavesAStretchAloneThatAFlareUpAllows() {
        Underway underway = new Underway();
        underway.begun(List.of("legs-propped-rest"));
        carer.heard(new Wish.FlaredUp(), NINE);
        assertEquals(List.of(), underway.heldBack(carer, NINE));
    }

    @Test
    void offersNoHourlyStretchInAFlareUpButStillTheBreak() {
        Sight slouched = new Sight(
                Posture.SITTING,
                true,
                NINE,
                Duration.ofMinutes(60),
                Duration.ofMinutes(30),
                Duration.ZERO,
                Duration.ZERO);
        assertEquals("seated-rotation", carer.apply(slouched));
        carer.heard(new Wish.FlaredUp(), NINE);
        assertEquals("break-walk", carer.apply(slouched));
    }

    @Test
    void offersNothingAfterASignToStopUntilTheWearerSaysThatItIsGone() {
        Session.End end = new Session.End(NINE, false, Duration.ofSeconds(4), Set.of(Feeling.SHARP_PAIN));
        carer.heard(new Wish.Led("cat-cow", end), NINE);
        assertEquals(Situation.STOP_SIGN, carer.view(NINE).choice().situation());
        assertEquals(List.of(), carer.view(NINE).choice().ids());
        carer.heard(new Wish.SignGone(), NINE);
        assertEquals(Situation.UPRIGHT_BOUT, carer.view(NINE).choice().situation());
        assertEquals(
                new Entry.Jotted(new JournalEntry.Stretched(
                        NINE, "cat-cow", Duration.ofSeconds(4), false, Set.of(Feeling.SHARP_PAIN), "")),
                kept.get(0));
    }

    @Test
    void offersAnywayWhatTheWearerWants() {
        carer.heard(new Wish.FlaredUp(), NINE);
        carer.heard(new Wish.OfferAnyway("double-knee-to-chest"), NINE);
        List<String> ids = carer.view(NINE).choice().ids();
        assertEquals("double-knee-to-chest", ids.get(ids.size() - 1));
    }

    @Test
    void letsAWalkGrowAfterThreeGoodOnesAndGoBackOnPain() {
        carer.heard(new Wish.Walking(Duration.ofMinutes(10)), NINE);
        for (int i = 0; i < 3; i++) {
            carer.heard(new Wish.Walked(Duration.ofMinutes(10), 3, 3), NINE);
        }
        assertEquals(
                Optional.of(new WalkingProgramme(Duration.ofMinutes(15), 0, Duration.ofMinutes(10))),
                carer.care().walking());
        carer.heard(new Wish.Walked(Duration.ofMinutes(15), 3, 4), NINE);
        assertEquals(
                Duration.ofMinutes(10), carer.care().walking().orElseThrow().dose());
        assertEquals(4, kept.stream().filter(Entry.Jotted.class::isInstance).count());
    }

    @Test
    void putsIceAndHeatOnForAsLongAsTheyMayBe() {
        carer.heard(new Wish.Cool(ColdOrHeat.Kind.ICE), NINE);
        assertEquals(
                Optional.of(NINE.plus(Duration.ofMinutes(15))),
                carer.view(NINE).timer().map(ColdOrHeat::deadline));
        carer.heard(new Wish.Cool(ColdOrHeat.Kind.HEAT), NINE);
        assertEquals(
                Optional.of(NINE.plus(Duration.ofMinutes(20))),
                carer.view(NINE).timer().map(ColdOrHeat::deadline));
    }

    @Test
    void leadsThroughWhatCanBeLedAndLeavesOutTheRest() {
        assertEquals(
                List.of("cat-cow"),
                carer.plans(List.of("cat-cow", "reassurance", "no-such-stretch")).stream()
                        .map(plan -> plan.stretch().id())
                        .toList());
        assertTrue(carer.routine(true, NINE).size() >= 3);
    }

    @Test
    void remindsOnceOfWhatIsDue() {
        Agenda agenda = new Agenda(
                StretchSettings.DEFAULT,
                new Routine.Times(LocalTime.of(7, 0), LocalTime.of(21, 0)),
                List.of(LocalTime.of(12, 30)),
                ZoneOffset.UTC);
        Instant noon = Instant.parse("2026-03-02T12:00:00Z");
        assertEquals(List.of(), agenda.between(agenda.local(NINE), noon, Care.NONE));
        assertEquals(List.of(Due.PAIN), agenda.between(agenda.local(noon), noon.plusSeconds(1800), Care.NONE));
        assertEquals(
                List.of(), agenda.between(agenda.local(noon.plusSeconds(1800)), noon.plusSeconds(1830), Care.NONE));
        assertEquals(
                List.of(Due.PAIN),
                agenda.between(agenda.local(noon), noon.plus(Duration.ofDays(3)), Care.NONE),
                "a weekend slept through asks once");
        Care flare = Care.NONE.flaredUp(NINE);
        Instant later = NINE.plus(Duration.ofDays(3));
        assertEquals(List.of(Due.HINT), agenda.between(agenda.local(later.minusSeconds(30)), later, flare));
        assertEquals(List.of(), agenda.between(agenda.local(later), later.plusSeconds(30), flare.hinted(later)));
    }
}
