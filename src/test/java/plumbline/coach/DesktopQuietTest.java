package plumbline.coach;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plumbline.coach.quiet.Hush;
import plumbline.coach.quiet.Surroundings;
import plumbline.coach.quiet.Surroundings.Known;

/** Each fact that the desktop tells, while a notification of a break is up: no window comes a minute later either. */
class DesktopQuietTest {

    private static Surroundings only(Hush fact) {
        return new Surroundings(
                Known.of(fact == Hush.CALL),
                Known.of(fact == Hush.FULL_SCREEN),
                Known.of(fact == Hush.DO_NOT_DISTURB),
                Known.of(fact == Hush.LOCKED),
                Known.of(fact == Hush.ASLEEP),
                Known.of(fact == Hush.BUSY));
    }

    @ParameterizedTest
    @EnumSource(
            value = Hush.class,
            names = {"CALL", "FULL_SCREEN", "DO_NOT_DISTURB", "LOCKED", "ASLEEP", "BUSY"})
    void noWindowComesAMinuteLaterAndWhatWasDueIsAskedAfterwards(Hush fact) {
        Story day = new Story(Coach.Plan.DEFAULT).sit(60.3).does(only(fact)).sit(20);
        assertEquals(fact, day.coach().quiet().orElseThrow().why());
        assertEquals(
                List.of("59:00 notice 60", "60:00 ask NOTIFICATION hip"),
                day.said().subList(0, 2));
        assertEquals(
                List.of(), day.said().stream().filter(s -> s.contains("WINDOW")).toList());
        day.does(Surroundings.UNKNOWN).sit(1.1);
        List<String> said = day.said();
        assertEquals(
                List.of("80:18 notice 60", "81:18 ask NOTIFICATION hip"), said.subList(said.size() - 2, said.size()));
    }
}
