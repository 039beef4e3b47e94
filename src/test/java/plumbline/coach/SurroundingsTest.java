package plumbline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.coach.quiet.Hush;
import plumbline.coach.quiet.Surroundings;
import plumbline.coach.quiet.Surroundings.Known;

/** What the coach does with each fact of what the wearer is doing at the computer, whoever finds it out. */
class SurroundingsTest {

    private static final Coach.Plan PLAN = Coach.Plan.DEFAULT;

    @ParameterizedTest
    @EnumSource(
            value = Hush.class,
            names = {"CALL", "FULL_SCREEN", "DO_NOT_DISTURB", "LOCKED", "ASLEEP", "BUSY"})
    void holdsBackSaysWhyAndAsksAfterwardsWithAMinutesNotice(Hush why) {
        Story day = new Story(PLAN).sit(50).does(having(EnumSet.of(why)));
        day.slouch(30);
        assertEquals(List.of(), day.said());
        assertEquals(Optional.of(why), day.coach().quiet().map(Coach.Quiet::why));
        assertEquals(Optional.empty(), day.coach().quiet().flatMap(Coach.Quiet::until));
        day.does(Surroundings.UNKNOWN).sit(1.1);
        assertEquals(List.of("80:00 notice 60", "81:00 ask NOTIFICATION hip"), day.said());
        assertEquals(Optional.empty(), day.coach().quiet());
    }

    @ParameterizedTest
    @EnumSource(
            value = Hush.class,
            names = {"CALL", "FULL_SCREEN", "DO_NOT_DISTURB", "LOCKED", "ASLEEP", "BUSY"})
    void takesAPromptOffAndAsksTheSameOneAfterwards(Hush why) {
        Story day = new Story(PLAN).sit(60.5);
        Optional<Instant> asked = day.coach().prompt().map(Prompt::askedAt);
        day.does(having(EnumSet.of(why))).sit(10);
        assertEquals(Optional.empty(), day.coach().prompt());
        day.restart(0.3).sit(0.2);
        day.does(Surroundings.UNKNOWN).sit(1.5);
        assertEquals(asked, day.coach().prompt().map(Prompt::askedAt));
        assertEquals(List.of(), day.over());
    }

    @Test
    void namesTheReasonThatHoldsLongestAndTheWearersOwnBeforeAll() {
        assertEquals(
                Optional.of(Hush.ASLEEP),
                having(EnumSet.range(Hush.CALL, Hush.BUSY)).hush());
        assertEquals(
                Optional.of(Hush.CALL), having(EnumSet.of(Hush.BUSY, Hush.CALL)).hush());
        Story day = new Story(PLAN)
                .sit(5)
                .does(having(EnumSet.of(Hush.CALL)))
                .says(new Answer.Quiet(Duration.ofMinutes(30), Answer.Why.MEETING));
        assertEquals(Optional.of(Hush.MEETING), day.coach().quiet().map(Coach.Quiet::why));
    }

    @Test
    void holdsNothingBackForWhatCannotBeTold() {
        assertEquals(Optional.empty(), Surroundings.UNKNOWN.hush());
        assertEquals(Optional.empty(), having(Set.of()).hush());
        Story day = new Story(PLAN).does(Surroundings.UNKNOWN).sit(60.5);
        assertEquals(List.of("59:00 notice 60", "60:00 ask NOTIFICATION hip"), day.said());
    }

    /** All is known; these are so. */
    private static Surroundings having(Set<Hush> so) {
        return new Surroundings(
                Known.of(so.contains(Hush.CALL)),
                Known.of(so.contains(Hush.FULL_SCREEN)),
                Known.of(so.contains(Hush.DO_NOT_DISTURB)),
                Known.of(so.contains(Hush.LOCKED)),
                Known.of(so.contains(Hush.ASLEEP)),
                Known.of(so.contains(Hush.BUSY)));
    }
}
