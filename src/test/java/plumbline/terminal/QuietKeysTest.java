package plumbline.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plumbline.coach.Answer;
import plumbline.coach.Answer.Why;
import plumbline.coach.quiet.Until;
import plumbline.face.Wish;

class QuietKeysTest {

    @Test
    void takesMinutesATimeTomorrowAndADayInEveryLanguage() {
        assertEquals(Optional.of(new Answer.Quiet(Duration.ofMinutes(45), Why.MEETING)), wished("45"));
        assertEquals(until(new Until.Time(LocalTime.of(14, 30))), wished("14:30"));
        assertEquals(until(new Until.Time(LocalTime.of(9, 5))), wished("bis 9:05"));
        assertEquals(until(new Until.Tomorrow()), wished("until tomorrow"));
        assertEquals(until(new Until.Tomorrow()), wished("morgen"));
        assertEquals(until(new Until.Day(DayOfWeek.MONDAY)), wished("Monday"));
        assertEquals(until(new Until.Day(DayOfWeek.WEDNESDAY)), wished("mittwoch"));
        assertEquals(until(new Until.Tomorrow()), wished("jusqu’à demain"));
        assertEquals(until(new Until.Time(LocalTime.of(14, 30))), wished("hasta las 14:30"));
        assertEquals(until(new Until.Day(DayOfWeek.SUNDAY)), wished("dim"));
        assertEquals(until(new Until.Day(DayOfWeek.WEDNESDAY)), wished("miércoles"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "99999", "25:00", "14:60", "soon", "-5", "m", "di"})
    void takesNoTimeThatIsNone(String typed) {
        assertEquals(Optional.empty(), wished(typed));
    }

    @Test
    void saysSoWhereAQuietHasNoTime() {
        List<Wish> wishes = new ArrayList<>();
        List<String> said = new ArrayList<>();
        TerminalKeys.read(
                new BufferedReader(new StringReader("m 25:00\nm 14:30\nn\nl\n")), wishes::add, Map.of(), said::add);
        assertEquals(List.of("quiet.no-time"), said);
        assertEquals(
                List.of(
                        new Wish.Said(new Answer.QuietUntil(new Until.Time(LocalTime.of(14, 30)), Why.MEETING)),
                        new Wish.Said(new Answer.NoNudgesToday()),
                        new Wish.Said(new Answer.LetItBe())),
                wishes);
    }

    private static Optional<Answer> wished(String typed) {
        return QuietKeys.answer(typed, Why.MEETING);
    }

    private static Optional<Answer> until(Until end) {
        return Optional.of(new Answer.QuietUntil(end, Why.MEETING));
    }
}
