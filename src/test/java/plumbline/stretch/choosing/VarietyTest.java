package plumbline.stretch.choosing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.catalogue.CatalogueFiles;
import plumbline.stretch.Catalogue;
import plumbline.stretch.Region;
import plumbline.stretch.Stretch;
import plumbline.stretch.StretchSettings;
import plumbline.stretch.choosing.Moment.Sat;
import plumbline.stretch.choosing.Moment.Wearer;
import plumbline.stretch.recovery.Health;

class VarietyTest {

    private static final Catalogue CATALOGUE = CatalogueFiles.load();
    private static final Chooser CHOOSER = new Chooser(CATALOGUE, StretchSettings.DEFAULT);
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Sat UPRIGHT = new Sat(Duration.ofMinutes(60), Duration.ZERO);
    private static final Sat SLOUCHED = new Sat(Duration.ofMinutes(60), Duration.ofMinutes(40));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nameNoStretchMoreThanThreeTimesInTenBreaksOfAWeekAndHipFlexorAndButtockWithinTheFirstFour(long seed) {
        Random random = new Random(seed);
        for (int week = 0; week < 200; week++) {
            List<Today.Done> breaks = week(random, 10);
            List<String> named = breaks.stream().map(Today.Done::id).toList();
            String clue = "week " + week + " of seed " + seed + ": " + named;
            new HashSet<>(named).forEach(id -> assertTrue(Collections.frequency(named, id) <= 3, clue));
            List<Stretch> first =
                    named.subList(0, 4).stream().map(VarietyTest::stretch).toList();
            assertTrue(first.stream().anyMatch(s -> s.form().stretchesHipFlexor()), clue);
            assertTrue(first.stream().anyMatch(s -> s.form().felt().contains(Region.BUTTOCK)), clue);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7})
    void keepToThreeInAnyTenBreaksThatFollowEachOther(long seed) {
        Random random = new Random(seed);
        for (int week = 0; week < 100; week++) {
            List<String> named = week(random, 30).stream().map(Today.Done::id).toList();
            for (int i = 0; i + 10 <= named.size(); i++) {
                List<String> ten = named.subList(i, i + 10);
                new HashSet<>(ten)
                        .forEach(id -> assertTrue(Collections.frequency(ten, id) <= 3, "seed " + seed + ": " + ten));
            }
        }
    }

    @Test
    void sayWhyThisOneInHalfASentence() {
        BreakOffer hip =
                CHOOSER.forBreak(Moments.atDesk(UPRIGHT), new Variety(done("seated-rotation", "seated-hamstring")));
        assertEquals("chair-edge-hip-flexor", hip.id());
        assertEquals(
                Optional.of("since your hip flexors have had no turn this week"),
                hip.why().map(why -> why.in(Locale.UK)));
        BreakOffer glute = CHOOSER.forBreak(
                Moments.atDesk(UPRIGHT),
                new Variety(done("seated-rotation", "seated-hamstring", "chair-edge-hip-flexor")));
        assertEquals("seated-figure-four", glute.id());
        assertEquals(
                Optional.of("da Ihr Gesäß diese Woche noch nicht dran war"),
                glute.why().map(why -> why.in(Locale.GERMAN)));
    }

    @Test
    void nameTheBreakItselfWhereAllHaveComeOftenEnough() {
        List<Today.Done> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            all.addAll(done("seated-rotation", "seated-hamstring", "standing-reach"));
        }
        Variety variety = new Variety(all);
        assertEquals(
                Optional.empty(),
                variety.pick(CHOOSER.choose(Moments.atDesk(UPRIGHT)).offers().stream()
                        .filter(o -> List.of("seated-rotation", "seated-hamstring", "standing-reach")
                                .contains(o.entry().id()))
                        .toList()));
    }

    @Test
    void forgetWhatWasOfferedMoreThanAWeekAgo() {
        Variety variety = new Variety(done("seated-rotation"));
        assertEquals(Variety.NEW, variety.at(MONDAY.plus(Duration.ofDays(8))));
        assertEquals(variety, variety.at(MONDAY.plus(Duration.ofDays(6))));
    }

    @Test
    void sayOfTheSeatedBendWhichSideItStretches() {
        Stretch bend = stretch("seated-forward-bend");
        assertTrue(
                bend.counsel().harder().get(0).text().english().contains("to the left stretches the right side"),
                bend.counsel().harder().toString());
    }

    private static List<Today.Done> week(Random random, int breaks) {
        List<Today.Done> offered = new ArrayList<>();
        Instant at = MONDAY;
        for (int i = 0; i < breaks; i++) {
            LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
            List<Today.Done> today = offered.stream()
                    .filter(d -> d.at().atZone(ZoneOffset.UTC).toLocalDate().equals(day))
                    .toList();
            Moment moment = Moment.atDesk(
                    day, random.nextBoolean() ? UPRIGHT : SLOUCHED, Health.WELL, Wearer.ANYONE, new Today(today));
            String id = CHOOSER.forBreak(moment, new Variety(offered).at(at)).id();
            offered.add(new Today.Done(id, at));
            at = at.plus(Duration.ofMinutes(random.nextInt(60, 5 * 60)));
        }
        return offered;
    }

    private static List<Today.Done> done(String... ids) {
        List<Today.Done> done = new ArrayList<>();
        for (String id : ids) {
            done.add(new Today.Done(id, MONDAY.plusSeconds(3600L * done.size())));
        }
        return done;
    }

    private static Stretch stretch(String id) {
        return (Stretch) CATALOGUE.find(id).orElseThrow();
    }
}
